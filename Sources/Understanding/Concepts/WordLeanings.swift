// Which way the plain words of a message lean: "descents" towards a knee, "invoice" towards nothing.
//
// Concepts carry what is understood of a message; this is for what is not. The weights are fitted
// to messages offline (`niggle fit --words`) and stand in `intents/words.yaml`, to be read by eye.

import Corpus

/// How the plain words of a message lean.
struct WordLeanings: Sendable {
  private let words: HashedWords
  private let rows: NumberRows
  private let count: Int

  init(_ tables: Tables, injuryCount: Int) {
    words = tables.words(.leaningText, starts: .leaningTextStarts, slots: .leaningSlots)
    rows = tables.rows(.leanings, starts: .leaningStarts)
    count = injuryCount + 2
  }

  /// How a message leans.
  ///
  /// - Parameters:
  ///   - tokens: The tokens, spelling mended.
  ///   - mentions: The concepts; words of what is denied, past or somebody else's do not count.
  ///   - decoys: The tokens that mean something else; they do not count either.
  /// - Returns: For each injury, then for none of them, then for alarm, hundredths of a nat; empty
  ///   where no word leans.
  func leaning(of tokens: [Token], _ mentions: [Mention], _ decoys: [Range<Int>]) -> [Int] {
    var sums: [Int] = []
    for word in Self.words(of: tokens, mentions, decoys) {
      guard let number = words.number(of: word) else { continue }
      if sums.isEmpty { sums = [Int](repeating: 0, count: count) }
      for code in rows[number] { sums[code / Self.span] += code % Self.span - Self.span / 2 }
    }
    return sums
  }

  /// The words of a message that may lean, each once, in the order they come.
  static func words(
    of tokens: [Token],
    _ mentions: [Mention],
    _ decoys: [Range<Int>]
  ) -> [String] {
    var isOut = [Bool](repeating: false, count: tokens.count)
    for token in decoys.joined() { isOut[token] = true }
    for mention in mentions where !mention.isDerived && !mention.scope.isDisjoint(with: elsewhere) {
      for token in mention.tokens { isOut[token] = true }
    }
    var known: Set<String> = []
    var words: [String] = []
    for (index, token) in tokens.enumerated() where words.count < mostWords {
      guard token.kind == .word, !isOut[index], token.text.utf8.count > 1,
        known.insert(token.text).inserted
      else { continue }
      words.append(token.text)
    }
    return words
  }

  /// What is not said of the runner as things stand.
  private static let elsewhere: ScopeSet = [.negated, .past, .resolved, .family, .animal]
  /// So many words of a message count, so that a book leans no further than a letter.
  private static let mostWords = 200

  /// A weight takes one of so many values, half of them below zero.
  private static let span = 2048

  /// A weight in nats and the place it leans towards, as one number.
  static func code(of weight: Double, towards place: Int) -> Int {
    place * span + Int((weight * 100).rounded()) + span / 2
  }
}

extension Reading {
  /// The words that may lean, each once: what the fitter learns from.
  public var leaningWords: [String] { WordLeanings.words(of: message.tokens, mentions, decoys) }
}
