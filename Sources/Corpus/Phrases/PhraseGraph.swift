// A phrase as a small graph: every wording is a way through it, and none is written out.
//
// A phrase with many brackets may stand for millions of wordings; its graph is about as long as
// the phrase itself. Matching and the check on duplicates walk graphs.

/// A phrase as a graph whose ways from ``start`` to one of ``ends`` spell its wordings.
public struct PhraseGraph: Sendable, Equatable {
  /// A place between tokens, numbered from 0; an edge always leads to a higher number.
  public typealias Node = Int

  /// A token that leads from one node to another.
  public struct Edge: Sendable, Equatable {
    /// The node before the token.
    public var from: Node
    /// The token.
    public var token: PatternToken
    /// The node after the token.
    public var to: Node
  }

  /// The node before the first token.
  public static let start: Node = 0

  /// The edges, ordered by the node they lead to.
  public private(set) var edges: [Edge] = []

  /// The nodes at which a wording is complete.
  public private(set) var ends: [Node] = []

  /// How many nodes there are.
  public private(set) var nodeCount = 1

  /// Reads a phrase in the bracket notation of `intents/README.md`.
  ///
  /// Words come out as the tokenizer cuts them: without apostrophes, parted at hyphens and
  /// between digits and letters.
  ///
  /// - Throws: ``PhraseError`` with the column of the first mistake.
  public init(_ phrase: String) throws(PhraseError) {
    var parser = PhraseParser(phrase)
    let pieces = try parser.phrase()
    ends = append(pieces, after: [Self.start])
    guard !ends.contains(Self.start) else {
      throw PhraseError(column: 1, message: "the phrase may be left out altogether")
    }
    for edge in edges where edge.token == .gap {
      guard edge.from != Self.start, !ends.contains(edge.to) else {
        throw PhraseError(column: 1, message: "'...' needs a word before and after it")
      }
    }
    edges.sort { $0.to < $1.to }
  }

  /// Adds pieces behind some nodes and returns the nodes at which they are complete.
  private mutating func append(_ pieces: [PhrasePiece], after nodes: [Node]) -> [Node] {
    var nodes = nodes
    for piece in pieces {
      switch piece {
      case .token(let token):
        let end = addNode()
        connect(nodes, by: token, to: end)
        nodes = [end]
      case .choice(let alternatives, let isOptional):
        nodes = append(alternatives, isOptional: isOptional, after: nodes)
      }
    }
    return nodes
  }

  /// Adds alternatives; those that end in a token meet in one node, so that ways never multiply.
  private mutating func append(
    _ alternatives: [[PhrasePiece]],
    isOptional: Bool,
    after nodes: [Node]
  ) -> [Node] {
    var ends = isOptional ? nodes : []
    var lasts: [(before: [Node], token: PatternToken)] = []
    for alternative in alternatives {
      if case .token(let last)? = alternative.last {
        lasts.append((append(alternative.dropLast(), after: nodes), last))
      } else {
        for end in append(alternative, after: nodes) where !ends.contains(end) { ends.append(end) }
      }
    }
    if !lasts.isEmpty {
      let meeting = addNode()
      for (before, token) in lasts { connect(before, by: token, to: meeting) }
      ends.append(meeting)
    }
    return ends
  }

  private mutating func addNode() -> Node {
    nodeCount += 1
    return nodeCount - 1
  }

  private mutating func connect(_ nodes: [Node], by token: PatternToken, to end: Node) {
    for node in nodes { edges.append(Edge(from: node, token: token, to: end)) }
  }
}
