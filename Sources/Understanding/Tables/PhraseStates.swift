// Works out the states of the phrase automaton by the subset construction.
//
// Each phrase is a small graph (`PhraseGraph`); the automaton's states are the sets of places in
// those graphs that the same words lead to.

import Corpus

/// The states of all phrases of a lexicon.
struct PhraseStates {
  /// For each state, the words that lead on, in order.
  private(set) var words: [[Int]] = []
  /// For each state, the states those words lead to.
  private(set) var targets: [[Int]] = []
  /// For each state, the state after a gap; 0 for none.
  private(set) var gaps: [Int] = []
  /// For each state, what phrases that end in it mean, a row of ``meanings``.
  private(set) var endings: [Int] = []
  /// What endings mean: a concept for each layer, counted from 1, 0 for none.
  private(set) var meanings: [[Int]] = []

  /// Joins the phrases of all concepts.
  ///
  /// Phrases that cannot be read are left out; the loader has reported them.
  init(_ concepts: [Concept], words: inout WordNumbers) {
    var places = Places()
    for (number, concept) in concepts.enumerated() {
      let layer = Layer(of: concept.kind)
      for phrase in concept.phrases {
        guard let graph = try? PhraseGraph(phrase) else { continue }
        places.add(graph, meaning: number, in: layer, words: &words)
      }
    }
    build(from: places)
  }

  private mutating func build(from places: Places) {
    var states: [[Int32]: Int] = [:]
    var queue: [[Int32]] = []
    var rows: [[Int]: Int] = [:]
    func state(of set: [Int32]) -> Int {
      if let known = states[set] { return known }
      let state = queue.count
      states[set] = state
      queue.append(set)
      return state
    }
    _ = state(of: places.starts)
    var index = 0
    while index < queue.count {
      let meaning = places.meaning(of: queue[index])
      let row = rows[meaning] ?? meanings.count
      if row == meanings.count {
        rows[meaning] = row
        meanings.append(meaning)
      }
      endings.append(row)
      var byWord: [Int: [Int32]] = [:]
      var byGap: [Int32] = []
      for place in queue[index] {
        for edge in places.edges[Int(place)] {
          if let word = edge.word {
            byWord[word, default: []].append(edge.to)
          } else {
            byGap.append(edge.to)
          }
        }
      }
      let following = byWord.keys.sorted()
      words.append(following)
      targets.append(following.map { state(of: Self.unique(byWord[$0] ?? [])) })
      gaps.append(byGap.isEmpty ? 0 : state(of: Self.unique(byGap)))
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
  struct Edge {
    /// The word's number; nil for a gap.
    var word: Int?
    var to: Int32
  }

  private(set) var starts: [Int32] = []
  private(set) var edges: [[Edge]] = []
  private var meanings: [Int32: (layer: Layer, concept: Int)] = [:]

  mutating func add(
    _ graph: PhraseGraph,
    meaning concept: Int,
    in layer: Layer,
    words: inout WordNumbers
  ) {
    let base = Int32(edges.count)
    for _ in 0..<graph.nodeCount { edges.append([]) }
    starts.append(base + Int32(PhraseGraph.start))
    for edge in graph.edges {
      let word: Int? =
        switch edge.token {
        case .word(let word): words.number(forPhrase: word)
        case .number: Int(Vocabulary.anyNumber)
        case .gap: nil
        }
      edges[Int(base) + edge.from].append(Edge(word: word, to: base + Int32(edge.to)))
    }
    for end in graph.ends { meanings[base + Int32(end)] = (layer, concept) }
  }

  /// The meanings of the phrases that are complete in a set of places; the first named wins.
  func meaning(of set: [Int32]) -> [Int] {
    var row = [Int](repeating: 0, count: Layer.allCases.count)
    for place in set {
      guard let meaning = meanings[place], row[meaning.layer.rawValue] == 0 else { continue }
      row[meaning.layer.rawValue] = meaning.concept + 1
    }
    return row
  }
}
