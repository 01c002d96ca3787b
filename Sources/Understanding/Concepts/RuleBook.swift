// Combinations of concepts that amount to another one, and how they are found in a message.

import Corpus

/// The rules of a lexicon, in an order in which each comes after those it builds on.
struct RuleBook: Sendable {
  /// A rule by concept numbers.
  struct CompiledRule: Sendable {
    var result: ConceptNumber
    var all: [ConceptNumber]
    var negated: [ConceptNumber]
    var none: [ConceptNumber]
    var within: Rule.Stretch
  }

  private(set) var rules: [CompiledRule] = []
  private(set) var conversation: [ConversationRule] = []

  init(concepts: [Concept], numbers: [ID<Concept>: ConceptNumber]) {
    var pending: [ConceptNumber: [CompiledRule]] = [:]
    for (place, concept) in concepts.enumerated() where !concept.rules.isEmpty {
      pending[ConceptNumber(place)] = concept.rules.compactMap { rule in
        let compiled = CompiledRule(
          result: ConceptNumber(place),
          all: rule.all.compactMap { numbers[$0] },
          negated: rule.negated.compactMap { numbers[$0] },
          none: rule.none.compactMap { numbers[$0] },
          within: rule.within
        )
        // A rule that names something unknown must not hold without it.
        let isWhole =
          compiled.all.count == rule.all.count && compiled.negated.count == rule.negated.count
        return isWhole ? compiled : nil
      }
    }
    var done: Set<ConceptNumber> = []
    func visit(_ concept: ConceptNumber, _ into: inout [CompiledRule]) {
      guard done.insert(concept).inserted, let own = pending[concept] else { return }
      for rule in own {
        for needed in rule.all + rule.negated + rule.none { visit(needed, &into) }
      }
      into.append(contentsOf: own)
    }
    var ordered: [CompiledRule] = []
    for place in concepts.indices { visit(ConceptNumber(place), &ordered) }
    rules = ordered.filter { $0.within != .conversation }
    conversation = ordered.filter { $0.within == .conversation }.map {
      ConversationRule(result: $0.result, all: $0.all, none: $0.none)
    }
  }
}

/// A rule whose parts may be said in different turns.
public struct ConversationRule: Sendable, Equatable {
  /// What it amounts to.
  public var result: ConceptNumber
  /// The concepts that must all be known to be so; a site also counts by its parts.
  public var all: [ConceptNumber]
  /// The concepts that prevent it.
  public var none: [ConceptNumber]
}

/// Adds to a message's mentions those that rules make of them.
struct RuleEngine {
  private let lexicon: Lexicon
  private let tokens: [Token]
  /// Whether the message is so short that its sentences count as one.
  private let isShort: Bool
  private var mentions: [Mention]
  /// For each concept, the places of its mentions; a site counts for its larger sites too.
  private var places: [ConceptNumber: [Int]] = [:]

  /// Messages of up to this many tokens are one stretch: "heel. morning. ow."
  private static let shortMessage = 14

  init(lexicon: Lexicon, tokens: [Token], mentions: [Mention]) {
    self.lexicon = lexicon
    self.tokens = tokens
    self.mentions = []
    isShort = tokens.count <= Self.shortMessage
    for mention in mentions { add(mention) }
  }

  /// All mentions, those given and those derived.
  static func mentions(
    from mentions: [Mention],
    tokens: [Token],
    lexicon: Lexicon
  ) -> [Mention] {
    var engine = RuleEngine(lexicon: lexicon, tokens: tokens, mentions: mentions)
    for rule in lexicon.rules.rules where engine.mayApply(rule) { engine.apply(rule) }
    return engine.mentions
  }

  private mutating func add(_ mention: Mention) {
    for concept in lexicon.lineage[Int(mention.concept)] {
      places[concept, default: []].append(mentions.count)
    }
    mentions.append(mention)
  }

  private func mayApply(_ rule: RuleBook.CompiledRule) -> Bool {
    !rule.all.isEmpty && rule.all.allSatisfy { places[$0] != nil } && rule.negated.allSatisfy { places[$0] != nil }
  }

  private mutating func apply(_ rule: RuleBook.CompiledRule) {
    guard let anchors = places[rule.all[0]] else { return }
    var last: Mention?
    for anchor in anchors {
      guard let derived = derive(rule, anchor: mentions[anchor]) else { continue }
      if let last, last.tokens == derived.tokens { continue }
      last = derived
      add(derived)
    }
  }

  private func derive(_ rule: RuleBook.CompiledRule, anchor: Mention) -> Mention? {
    guard isUsable(anchor) else { return nil }
    var range = anchor.tokens
    var scope = anchor.scope
    for needed in rule.all.dropFirst() {
      guard let found = nearest(needed, to: anchor, rule.within, where: isUsable) else {
        return nil
      }
      range = min(range.lowerBound, found.tokens.lowerBound)
        ..< max(range.upperBound, found.tokens.upperBound)
      scope.formUnion(found.scope)
    }
    for needed in rule.negated {
      guard
        let found = nearest(needed, to: anchor, rule.within, where: { $0.scope.isDenied })
      else { return nil }
      range = min(range.lowerBound, found.tokens.lowerBound)
        ..< max(range.upperBound, found.tokens.upperBound)
    }
    for barred in rule.none
    where nearest(barred, to: anchor, rule.within, where: { $0.scope.isAffirmed }) != nil {
      return nil
    }
    return Mention(concept: rule.result, tokens: range, scope: scope, isDerived: true)
  }

  /// A denied site takes part in nothing; a denied finding makes a denied result.
  private func isUsable(_ mention: Mention) -> Bool {
    guard mention.scope.contains(.negated) else { return true }
    switch lexicon.kind(mention.concept) {
    case .site, .direction, .other, .mechanism, .person: return false
    default: return true
    }
  }

  private func nearest(
    _ concept: ConceptNumber,
    to anchor: Mention,
    _ stretch: Rule.Stretch,
    where isWanted: (Mention) -> Bool
  ) -> Mention? {
    guard let candidates = places[concept] else { return nil }
    var best: (distance: Int, mention: Mention)?
    for place in window(of: candidates, around: anchor.tokens.lowerBound) {
      let candidate = mentions[place]
      guard candidate.tokens != anchor.tokens || candidate.concept != anchor.concept,
        isWanted(candidate), isWithin(stretch, anchor, candidate)
      else { continue }
      let distance = abs(candidate.tokens.lowerBound - anchor.tokens.lowerBound)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.mention
  }

  /// The few mentions nearest to a token, so that a huge message stays linear.
  private func window(of candidates: [Int], around token: Int) -> ArraySlice<Int> {
    let reach = 6
    guard candidates.count > 2 * reach else { return candidates[...] }
    var (low, high) = (0, candidates.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[candidates[middle]].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return candidates[max(0, low - reach)..<min(candidates.count, low + reach)]
  }

  private func isWithin(_ stretch: Rule.Stretch, _ a: Mention, _ b: Mention) -> Bool {
    let (first, second) = (tokens[a.tokens.lowerBound], tokens[b.tokens.lowerBound])
    switch stretch {
    case .clause: return first.clause == second.clause
    case .sentence: return isShort || first.sentence == second.sentence
    case .message, .conversation: return true
    }
  }
}
