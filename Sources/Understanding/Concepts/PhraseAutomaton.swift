// All phrases of the lexicon as one deterministic automaton, walked word by word.
//
// Each phrase is a small graph (`PhraseGraph`); the automaton's states are the sets of places in
// those graphs that the same words lead to (the subset construction). A message's word costs one
// look-up, however many phrases there are.

import Corpus

/// All phrases of the lexicon, ready to be walked.
struct PhraseAutomaton: Sendable {
  /// The most words a "..." stands for.
  static let longestGap = 3

  /// A state's number; 0 is the beginning of a phrase.
  typealias State = Int32

  /// What phrases that end in a state mean, per layer: a concept each, -1 for none.
  typealias Ending = SIMD8<Int32>

  private var next: [UInt64: State] = [:]
  private var afterGap: [State: State] = [:]
  private var endings: [Ending] = []

  /// The state after a word; nil where no phrase goes on so.
  func state(after state: State, by word: WordNumber) -> State? { next[Self.key(state, word)] }

  /// The state after a gap; nil where no phrase has one here.
  func stateAfterGap(in state: State) -> State? { afterGap[state] }

  /// What phrases that end in a state mean.
  func ending(of state: State) -> Ending { endings[Int(state)] }

  /// How many states there are.
  var stateCount: Int { endings.count }

  private static func key(_ state: State, _ word: WordNumber) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// Joins the phrases of all concepts.
  ///
  /// Phrases that cannot be read are left out; the loader has reported them.
  init(_ concepts: [Concept], words: inout Vocabulary) {
    var places = Places()
    for (number, concept) in concepts.enumerated() {
      let layer = Layer(of: concept.kind)
      for phrase in concept.phrases {
        guard let graph = try? PhraseGraph(phrase) else { continue }
        places.add(graph, meaning: ConceptNumber(number), in: layer, words: &words)
      }
    }
    build(from: places)
  }

  private mutating func build(from places: Places) {
    var states: [[Int32]: State] = [:]
    var queue: [[Int32]] = []
    func state(of set: [Int32], _ endings: inout [Ending]) -> State {
      if let known = states[set] { return known }
      let state = State(endings.count)
      states[set] = state
      endings.append(places.ending(of: set))
      queue.append(set)
      return state
    }
    _ = state(of: places.starts, &endings)
    var index = 0
    while index < queue.count {
      let from = State(index)
      var byWord: [WordNumber: [Int32]] = [:]
      var byGap: [Int32] = []
      for place in queue[index] {
        for edge in places.edges[Int(place)] {
          if edge.word == Places.gap { byGap.append(edge.to) } else {
            byWord[edge.word, default: []].append(edge.to)
          }
        }
      }
      for word in byWord.keys.sorted() {
        next[Self.key(from, word)] = state(of: Self.unique(byWord[word] ?? []), &endings)
      }
      if !byGap.isEmpty { afterGap[from] = state(of: Self.unique(byGap), &endings) }
      index += 1
    }
  }

  private static func unique(_ places: [Int32]) -> [Int32] {
    var result: [Int32] = []
    for place in places.sorted() where result.last != place { result.append(place) }
    return result
  }
}

/// The places of all phrase graphs, numbered through.
private struct Places {
  /// Stands for a gap on an edge.
  static let gap: WordNumber = -2

  struct Edge {
    var word: WordNumber
    var to: Int32
  }

  private(set) var starts: [Int32] = []
  private(set) var edges: [[Edge]] = []
  private var meanings: [Int32: (layer: Layer, concept: ConceptNumber)] = [:]

  mutating func add(
    _ graph: PhraseGraph,
    meaning concept: ConceptNumber,
    in layer: Layer,
    words: inout Vocabulary
  ) {
    let base = Int32(edges.count)
    for _ in 0..<graph.nodeCount { edges.append([]) }
    starts.append(base + Int32(PhraseGraph.start))
    for edge in graph.edges {
      let word: WordNumber =
        switch edge.token {
        case .word(let word): words.numberForPhrase(word)
        case .number: Vocabulary.anyNumber
        case .gap: Self.gap
        }
      edges[Int(base) + edge.from].append(Edge(word: word, to: base + Int32(edge.to)))
    }
    for end in graph.ends { meanings[base + Int32(end)] = (layer, concept) }
  }

  /// The meanings of the phrases that are complete in a set of places; the first named wins.
  func ending(of set: [Int32]) -> PhraseAutomaton.Ending {
    var ending = PhraseAutomaton.Ending(repeating: -1)
    for place in set {
      guard let meaning = meanings[place], ending[meaning.layer.rawValue] < 0 else { continue }
      ending[meaning.layer.rawValue] = meaning.concept
    }
    return ending
  }
}
