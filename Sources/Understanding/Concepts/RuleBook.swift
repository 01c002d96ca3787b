// Combinations of concepts that amount to another one, and how they are found in a message.

import Corpus

/// The rules of a lexicon, in an order in which each comes after those it builds on.
final class RuleBook: Sendable {
  /// The rules whose parts may be said in different turns.
  let conversation: [ConversationRule]

  private let results: NumberColumn
  private let stretches: NumberColumn
  private let all: NumberRows
  private let negated: NumberRows
  private let none: NumberRows
  private let anchored: NumberRows

  init(_ tables: Tables) {
    let results = tables.numbers(.ruleResults)
    let stretches = tables.numbers(.ruleStretches)
    let all = tables.rows(.all, starts: .allStarts)
    let none = tables.rows(.none, starts: .noneStarts)
    let code = Self.code(of: .conversation)
    conversation = (0..<stretches.count).filter { stretches[$0] == code }.map {
      ConversationRule(
        result: ConceptNumber(results[$0]),
        all: all[$0].map { ConceptNumber($0) },
        none: none[$0].map { ConceptNumber($0) }
      )
    }
    self.results = results
    self.stretches = stretches
    self.all = all
    negated = tables.rows(.negated, starts: .negatedStarts)
    self.none = none
    anchored = tables.rows(.anchored, starts: .anchoredStarts)
  }

  /// How many rules there are.
  var count: Int { results.count }

  /// The rules within one message that look for a concept before all others.
  func anchored(to concept: ConceptNumber) -> NumberRows.Row { anchored[Int(concept)] }

  /// A rule.
  subscript(number: Int) -> CompiledRule {
    CompiledRule(
      result: ConceptNumber(results[number]),
      all: all[number],
      negated: negated[number],
      none: none[number],
      within: Rule.Stretch.allCases[stretches[number]]
    )
  }

  /// How tables write a stretch.
  static func code(of stretch: Rule.Stretch) -> Int {
    Rule.Stretch.allCases.firstIndex(of: stretch) ?? 0
  }

  /// A rule by concept numbers.
  struct CompiledRule: Sendable {
    var result: ConceptNumber
    var all: NumberRows.Row
    var negated: NumberRows.Row
    var none: NumberRows.Row
    var within: Rule.Stretch
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
  /// For each concept, where in ``places`` the places of its mentions are; -1 for nowhere.
  private var slots: [Int32]
  /// The places of the mentions of a concept; a site counts for its larger sites too.
  private var places: [[Int]] = []
  /// The rules that are still to be tried, a bit each.
  private var pending: [UInt64]

  /// Messages of up to this many tokens are one stretch: "heel. morning. ow."
  private static let shortMessage = 14

  init(lexicon: Lexicon, tokens: [Token], mentions: [Mention]) {
    self.lexicon = lexicon
    self.tokens = tokens
    self.mentions = []
    slots = [Int32](repeating: -1, count: lexicon.concepts.count)
    pending = [UInt64](repeating: 0, count: lexicon.rules.count / UInt64.bitWidth + 1)
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
    engine.run()
    return engine.mentions
  }

  /// Tries the rules whose first concept is mentioned, in their order; rules that apply may bring
  /// up further ones behind them.
  private mutating func run() {
    for word in pending.indices {
      var open = UInt64.max
      while pending[word] & open != 0 {
        let bit = (pending[word] & open).trailingZeroBitCount
        open = bit == UInt64.bitWidth - 1 ? 0 : UInt64.max << UInt64(bit + 1)
        let rule = lexicon.rules[word * UInt64.bitWidth + bit]
        if mayApply(rule) { apply(rule) }
      }
    }
  }

  private mutating func add(_ mention: Mention) {
    var concept: ConceptNumber? = mention.concept
    while let known = concept {
      if slots[Int(known)] < 0 {
        slots[Int(known)] = Int32(places.count)
        places.append([])
        for rule in lexicon.rules.anchored(to: known) {
          pending[rule / UInt64.bitWidth] |= 1 << UInt64(rule % UInt64.bitWidth)
        }
      }
      places[Int(slots[Int(known)])].append(mentions.count)
      concept = lexicon.parent(of: known)
    }
    mentions.append(mention)
  }

  /// The places of a concept's mentions; nil where there are none.
  private func places(of concept: Int) -> [Int]? {
    slots[concept] < 0 ? nil : places[Int(slots[concept])]
  }

  private func mayApply(_ rule: RuleBook.CompiledRule) -> Bool {
    rule.all.allSatisfy { slots[$0] >= 0 } && rule.negated.allSatisfy { slots[$0] >= 0 }
  }

  private mutating func apply(_ rule: RuleBook.CompiledRule) {
    guard let first = rule.all.first, let anchors = places(of: first) else { return }
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
      range =
        min(
          range.lowerBound,
          found.tokens.lowerBound
        )..<max(range.upperBound, found.tokens.upperBound)
      scope.formUnion(found.scope)
    }
    for needed in rule.negated {
      guard
        let found = nearest(needed, to: anchor, rule.within, where: { $0.scope.isDenied })
      else { return nil }
      range =
        min(
          range.lowerBound,
          found.tokens.lowerBound
        )..<max(range.upperBound, found.tokens.upperBound)
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
    _ concept: Int,
    to anchor: Mention,
    _ stretch: Rule.Stretch,
    where isWanted: (Mention) -> Bool
  ) -> Mention? {
    guard let candidates = places(of: concept) else { return nil }
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
      if mentions[candidates[middle]].tokens.lowerBound < token {
        low = middle + 1
      } else {
        high = middle
      }
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
