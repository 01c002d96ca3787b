// Works out how each concept is to be read: denied, past, somebody else's, a mere worry.
//
// The method is ConText (Harkema 2009), after NegEx (Chapman 2001): scope words reach forward or
// backward to the end of their clause, and words such as "but" or "it's" end their reach.

import Corpus

/// Gives every mention its scope.
struct ScopeResolver {
  private let lexicon: Lexicon
  private let tokens: [Token]
  /// For each clause, its tokens.
  private let clauses: [Range<Int>]

  /// How many tokens a negation reaches at most, so that unpunctuated text is not all denied.
  private static let longestNegation = 8
  /// A clause of up to this many words may be a further item of a list ("…, tingling or weakness").
  private static let longestListItem = 4

  init(lexicon: Lexicon, tokens: [Token]) {
    self.lexicon = lexicon
    self.tokens = tokens
    var clauses: [Range<Int>] = []
    for (index, token) in tokens.enumerated() {
      while clauses.count <= token.clause { clauses.append(index..<index) }
      clauses[token.clause] = clauses[token.clause].lowerBound..<index + 1
    }
    self.clauses = clauses
  }

  /// The mentions with their scopes; the scope words themselves are left out.
  func resolve(_ mentions: [Mention]) -> [Mention] {
    var cues: [(mention: Mention, scope: Scope)] = []
    var others: [Mention] = []
    others.reserveCapacity(mentions.count)
    for mention in mentions {
      if let scope = lexicon.concept(mention.concept).scope {
        cues.append((mention, scope))
      } else {
        others.append(mention)
      }
    }
    guard !cues.isEmpty else { return others }
    let assertions = cues.filter { $0.scope.effect == .asserted }.map(\.mention.tokens.lowerBound)
    for (cue, scope) in cues {
      let effect = ScopeSet(effect: scope.effect)
      guard !effect.isEmpty else { continue }
      for range in reach(of: cue.tokens, scope, assertions: assertions, mentions: others) {
        let isBefore = range.upperBound <= cue.tokens.lowerBound
        let isOther =
          scope.effect == .painless
          && !clauses[tokens[cue.tokens.lowerBound].clause]
            .contains(range.lowerBound)
        mark(&others, in: range, except: cue.tokens, effect, isBefore: isBefore) { kind in
          // "Two black nails, they don't hurt": the nails are black all the same.
          guard scope.effect == .painless else { return true }
          return kind != .sign && kind != .mechanism && !(isOther && kind == .site)
        }
      }
    }
    return others
  }

  /// The stretches of tokens a scope word reaches.
  private func reach(
    of cue: Range<Int>,
    _ scope: Scope,
    assertions: [Int],
    mentions: [Mention]
  ) -> [Range<Int>] {
    let clause = clauses[tokens[cue.lowerBound].clause]
    var ranges: [Range<Int>] = []
    if scope.reach != .backward {
      // "Anything but" ends in another clause than it begins in.
      let last = clauses[tokens[cue.upperBound - 1].clause]
      ranges.append(contentsOf: forward(from: cue.upperBound, in: last, scope, assertions))
    }
    if scope.reach != .forward {
      ranges.append(clause.lowerBound..<max(clause.lowerBound, cue.lowerBound))
      let hasOwn = hasMention(in: clause, besides: cue, mentions)
      if !hasOwn, let before = previousClause(of: cue.lowerBound) { ranges.append(before) }
    }
    return ranges
  }

  private func forward(
    from start: Int,
    in clause: Range<Int>,
    _ scope: Scope,
    _ assertions: [Int]
  ) -> [Range<Int>] {
    let negates = scope.effect == .negated || scope.effect == .painless
    guard negates || scope.effect == .quoted || scope.effect == .simile else {
      let isWhole = scope.effect == .otherPerson || scope.effect == .animal
      let end = isWhole ? sentenceEnd(from: start) : clause.upperBound
      return [start..<max(start, end)]
    }
    var end = clause.upperBound
    if negates, let asked = questionAnswered(by: start, in: clause) {
      return [asked]
    }
    if negates {
      end = newSubject(from: start, before: min(end, start + Self.longestNegation))
    }
    let next = Self.first(in: assertions.count) { assertions[$0] >= start }
    if next < assertions.count, assertions[next] < end { return [start..<assertions[next]] }
    var ranges = [start..<max(start, end)]
    if negates { ranges.append(contentsOf: listItems(after: clause)) }
    return ranges
  }

  /// "Heel? No.": the question that a denial standing alone answers.
  private func questionAnswered(by end: Int, in clause: Range<Int>) -> Range<Int>? {
    let isAlone = !tokens[end..<clause.upperBound].contains { $0.kind == .word }
    guard isAlone, clause.lowerBound > 0, tokens[clause.lowerBound - 1].text == "?" else {
      return nil
    }
    return clauses[tokens[clause.lowerBound - 1].clause]
  }

  /// Where "and my", "then it", "so I" begins a statement of its own; the limit where nothing does.
  private func newSubject(from start: Int, before limit: Int) -> Int {
    guard start + 1 < limit else { return limit }
    for index in start..<limit - 1
    where Self.joins.contains(tokens[index].text) && Self.subjects.contains(tokens[index + 1].text)
    {
      return index
    }
    return limit
  }

  private static let joins: Set<String> = ["and", "then", "so", "now", "plus", "also", "only"]
  private static let subjects: Set<String> = [
    "my", "i", "im", "ive", "id", "it", "its", "the", "this", "that", "now", "then", "today", "we",
    "he", "she", "they", "his", "her", "still", "when", "since",
  ]

  /// The short clauses after a comma that go on with a denied list, the last of them with "or".
  private func listItems(after clause: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var next = clause.upperBound
    while next < tokens.count, items.count < 6 {
      let item = clauses[tokens[next].clause]
      let words = tokens[item].lazy.filter { $0.kind == .word }.prefix(Self.longestListItem + 2)
      guard tokens[next].sentence == tokens[clause.lowerBound].sentence,
        words.count <= Self.longestListItem + 1
      else { return [] }
      items.append(item)
      if words.contains(where: { $0.text == "or" || $0.text == "nor" }) { return items }
      next = item.upperBound
    }
    return []
  }

  private func sentenceEnd(from start: Int) -> Int {
    guard start > 0, start < tokens.count else { return min(start, tokens.count) }
    let sentence = tokens[start - 1].sentence
    var end = start
    while end < tokens.count, tokens[end].sentence == sentence { end += 1 }
    return end
  }

  private func previousClause(of token: Int) -> Range<Int>? {
    let number = tokens[token].clause
    guard number > 0 else { return nil }
    let before = clauses[number - 1]
    guard !before.isEmpty, tokens[before.lowerBound].sentence == tokens[token].sentence else {
      return nil
    }
    return before
  }

  private func mark(
    _ mentions: inout [Mention],
    in range: Range<Int>,
    except cue: Range<Int>,
    _ effect: ScopeSet,
    isBefore: Bool,
    where isMeant: (Concept.Kind) -> Bool
  ) {
    var index = firstMention(atOrAfter: range.lowerBound, in: mentions)
    while index < mentions.count, mentions[index].tokens.lowerBound < range.upperBound {
      defer { index += 1 }
      guard !mentions[index].tokens.overlaps(cue), isOpen(mentions[index], to: effect),
        isMeant(lexicon.kind(mentions[index].concept))
      else { continue }
      // "Collapsed on my run, I'm fine now" says that a danger has passed, not that it never was.
      let isFlag = lexicon.kind(mentions[index].concept) == .flag
      let hasPassed = isBefore && isFlag && effect == .negated
      mentions[index].scope.formUnion(hasPassed ? .resolved : effect)
    }
  }

  /// A worry or a quotation is about a name or a danger, never about where it hurts.
  private func isOpen(_ mention: Mention, to effect: ScopeSet) -> Bool {
    switch (effect, lexicon.kind(mention.concept)) {
    case (.hypothetical, .diagnosis), (.hypothetical, .flag), (.hypothetical, .caution): true
    case (.hypothetical, _): false
    case (.quoted, .diagnosis), (.simile, .diagnosis), (.simile, .mechanism): true
    case (.quoted, _), (.simile, _): false
    default: true
    }
  }

  /// Whether a mention begins within a stretch, other than on the scope word itself. In "daily life is
  /// fine" the scope word "is fine" is part of the mention, which therefore counts.
  private func hasMention(
    in stretch: Range<Int>,
    besides cue: Range<Int>,
    _ mentions: [Mention]
  ) -> Bool {
    var index = firstMention(atOrAfter: stretch.lowerBound, in: mentions)
    while index < mentions.count, mentions[index].tokens.lowerBound < stretch.upperBound {
      let mention = mentions[index]
      let isSubject =
        mention.tokens.lowerBound < cue.lowerBound && lexicon.kind(mention.concept) == .dailyLife
      if !cue.overlaps(mention.tokens) || isSubject { return true }
      index += 1
    }
    return false
  }

  private func firstMention(atOrAfter token: Int, in mentions: [Mention]) -> Int {
    Self.first(in: mentions.count) { mentions[$0].tokens.lowerBound >= token }
  }

  /// The first of some sorted places that meets a condition; their number where none does.
  private static func first(in count: Int, where isFar: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isFar(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
