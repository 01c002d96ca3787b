// All phrases of the lexicon in one tree, walked word by word.

import Corpus

/// A tree of phrases over word numbers.
///
/// Besides words an edge may be "any number" or a gap of up to ``longestGap`` words.
struct PhraseTrie: Sendable {
  /// The most words a "..." stands for.
  static let longestGap = 3

  /// A node's number; 0 is the root.
  typealias Node = Int32

  /// A piece of a phrase.
  enum Part: Sendable, Equatable {
    /// A word, by number.
    case word(WordNumber)
    /// Up to ``longestGap`` words of any kind.
    case gap
  }

  /// What a phrase means, per layer: at most one concept each, -1 for none.
  typealias Ending = SIMD8<Int32>

  private var children: [UInt64: Node] = [:]
  private var gaps: [Node: Node] = [:]
  private var endings: [Ending] = [Ending(repeating: -1)]

  /// Adds a phrase that means a concept in a layer; an earlier meaning in that layer stays.
  mutating func insert(_ parts: [Part], concept: Int32, layer: Layer) {
    var node: Node = 0
    for part in parts {
      switch part {
      case .word(let word): node = step(&children, Self.key(node, word))
      case .gap: node = step(&gaps, node)
      }
    }
    guard node != 0, endings[Int(node)][layer.rawValue] < 0 else { return }
    endings[Int(node)][layer.rawValue] = concept
  }

  private mutating func step<Key: Hashable>(_ edges: inout [Key: Node], _ key: Key) -> Node {
    if let next = edges[key] { return next }
    let next = Node(endings.count)
    endings.append(Ending(repeating: -1))
    edges[key] = next
    return next
  }

  /// The node after a word; nil where no phrase goes on so.
  func child(of node: Node, by word: WordNumber) -> Node? { children[Self.key(node, word)] }

  /// The node after a gap; nil where no phrase has one here.
  func gap(after node: Node) -> Node? { gaps.isEmpty ? nil : gaps[node] }

  /// What phrases that end here mean.
  func ending(at node: Node) -> Ending { endings[Int(node)] }

  private static func key(_ node: Node, _ word: WordNumber) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}

/// The layers of a message that are read side by side, so that a place never hides a danger.
///
/// Within a layer the longest match wins and hides the shorter ones; across layers nothing is
/// hidden, except by decoys.
enum Layer: Int, Sendable, CaseIterable {
  /// Body sites and directions.
  case place
  /// What is said of them, scope words, diagnoses, severity.
  case fact
  /// Red flags and what they are built of.
  case danger
  /// Intents and answers.
  case speech
  /// Decoys, which hide their words in every layer.
  case decoy

  /// The layer in which a kind of concept is read.
  init(of kind: Concept.Kind) {
    switch kind {
    case .site, .direction: self = .place
    case .flag: self = .danger
    case .intent, .answer: self = .speech
    case .decoy: self = .decoy
    default: self = .fact
    }
  }
}
