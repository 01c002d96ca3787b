// Finds what Tab can add to a half-typed line: whole phrases, in any case of letters.

/// Matches the end of a line against phrases of one or more words.
struct CompletionMatcher: Sendable {
  /// The phrases on offer.
  var phrases: [String]

  /// The characters at which readline begins a new word.
  static let wordBreaks = " \t\n,;:.!?()\""

  /// Finds what may stand in place of the word before the cursor.
  ///
  /// The words before it count when they begin a phrase: after `my shin s`, `shin splints` offers
  /// `splints`. The longest such beginning wins. What the runner typed keeps its case of letters.
  ///
  /// - Parameters:
  ///   - before: The line up to the word.
  ///   - word: The word before the cursor; may be empty.
  /// - Returns: The offers, each beginning with the word as typed.
  func matches(before: String, word: String) -> [String] {
    for lead in leads(of: before) {
      let typed = lead + word
      // An empty word after words that begin no phrase would offer everything: no help.
      if typed.isEmpty, !before.allSatisfy({ $0 == " " }) { continue }
      let found = phrases.compactMap { phrase in
        Self.rest(of: phrase, after: typed).map { word + $0 }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The endings of the text before the word that could begin a phrase, longest first.
  private func leads(of before: String) -> [Substring] {
    let mostWords = phrases.map { $0.count { $0 == " " } }.max() ?? 0
    var leads = [before[before.endIndex...]]
    var index = before.endIndex
    while index > before.startIndex, leads.count <= mostWords {
      index = before.index(before: index)
      let isWordStart = index == before.startIndex || before[before.index(before: index)] == " "
      if isWordStart, before[index] != " " { leads.append(before[index...]) }
    }
    return leads.reversed()
  }

  /// What follows `typed` in a phrase that begins with it, ignoring the case of letters.
  private static func rest(of phrase: String, after typed: Substring) -> Substring? {
    var rest = phrase[...]
    for character in typed {
      guard let next = rest.popFirst() else { return nil }
      if next != character, next.lowercased() != character.lowercased() { return nil }
    }
    return rest
  }

  /// Makes a matcher.
  init(phrases: [String] = []) { self.phrases = phrases }
}
