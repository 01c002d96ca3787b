// Writes out the wordings of a phrase in the bracket notation of intents/README.md.

/// One place of a wording.
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

/// Writes out the wordings of phrases, for those that need them one by one.
///
/// A phrase may stand for far too many; see ``PhraseGraph``.
public struct PhraseExpander: Sendable {
  /// The most wordings that are written out for one phrase.
  public let limit: Int

  /// Makes an expander.
  public init(limit: Int = 512) { self.limit = limit }

  /// The wordings a phrase stands for, each once.
  ///
  /// - Throws: ``PhraseError`` with the column of the first mistake, or if there are more than
  ///   ``limit``.
  public func patterns(of phrase: String) throws(PhraseError) -> [[PatternToken]] {
    let graph = try PhraseGraph(phrase)
    var heads: [[[PatternToken]]] = Array(repeating: [], count: graph.nodeCount)
    heads[PhraseGraph.start] = [[]]
    for edge in graph.edges {
      for head in heads[edge.from] { heads[edge.to].append(head + [edge.token]) }
      if heads[edge.to].count > limit { throw tooMany }
    }
    var patterns: [[PatternToken]] = []
    var seen: Set<[PatternToken]> = []
    for pattern in graph.ends.flatMap({ heads[$0] }) where seen.insert(pattern).inserted {
      patterns.append(pattern)
    }
    if patterns.count > limit { throw tooMany }
    return patterns
  }

  private var tooMany: PhraseError {
    PhraseError(column: 1, message: "the phrase stands for more than \(limit) wordings")
  }
}
