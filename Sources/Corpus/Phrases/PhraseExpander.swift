// Turns a phrase in the bracket notation of intents/README.md into plain patterns of tokens.

/// One place of a pattern.
public enum PatternToken: Hashable, Sendable {
  /// This very word, number or mark, as the tokenizer writes it: "cant", "5", "/".
  case word(String)
  /// Up to three words of any kind.
  case gap
  /// Any number.
  case number
}

/// What is wrong with a phrase.
public struct PhraseError: Error, Equatable, Sendable {
  /// Where in the phrase, counted from 1 in Unicode scalars.
  public var column: Int

  /// What is wrong and what to do.
  public var message: String
}

/// Expands phrases.
public struct PhraseExpander: Sendable {
  /// The most patterns one phrase may stand for.
  public static let limit = 512

  /// Makes an expander.
  public init() {}

  /// The patterns a phrase stands for, each once, in the order of its alternatives.
  ///
  /// Words come out as the tokenizer cuts them: without apostrophes, parted at hyphens and
  /// between digits and letters.
  ///
  /// - Throws: ``PhraseError`` with the column of the first mistake.
  public func patterns(of phrase: String) throws(PhraseError) -> [[PatternToken]] {
    var parser = PhraseParser(phrase)
    let pieces = try parser.phrase()
    let patterns = try expanded(pieces)
    return try unique(patterns, isPlain: pieces.allSatisfy(\.isToken))
  }

  private func expanded(_ pieces: [PhrasePiece]) throws(PhraseError) -> [[PatternToken]] {
    var patterns: [[PatternToken]] = [[]]
    for piece in pieces {
      switch piece {
      case .token(let token):
        for index in patterns.indices { patterns[index].append(token) }
      case .choice(let alternatives, let isOptional, let column):
        var tails: [[PatternToken]] = isOptional ? [[]] : []
        for alternative in alternatives { tails += try expanded(alternative) }
        guard patterns.count * tails.count <= Self.limit else {
          throw PhraseError(
            column: column,
            message: "the phrase stands for more than \(Self.limit) wordings; split it"
          )
        }
        patterns = patterns.flatMap { head in tails.map { head + $0 } }
      }
    }
    return patterns
  }

  /// Drops repeated patterns and checks that each has something to match.
  private func unique(
    _ patterns: [[PatternToken]],
    isPlain: Bool
  ) throws(PhraseError) -> [[PatternToken]] {
    var kept: [[PatternToken]] = []
    var seen: Set<[PatternToken]> = []
    for pattern in patterns {
      let pattern = mergingGaps(of: pattern)
      guard let first = pattern.first, let last = pattern.last else {
        throw PhraseError(column: 1, message: "the phrase may be left out altogether")
      }
      guard first != .gap, last != .gap else {
        throw PhraseError(column: 1, message: "'...' needs a word before and after it")
      }
      if isPlain || seen.insert(pattern).inserted { kept.append(pattern) }
    }
    return kept
  }

  /// Two gaps that meet because what stood between them was left out are one.
  private func mergingGaps(of pattern: [PatternToken]) -> [PatternToken] {
    guard pattern.contains(.gap) else { return pattern }
    var merged: [PatternToken] = []
    for token in pattern where !(token == .gap && merged.last == .gap) { merged.append(token) }
    return merged
  }
}
