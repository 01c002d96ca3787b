// Finds wordings that two concepts share, without writing any wording out.
//
// All graphs are walked at once, word by word, as a set of nodes. Where only one concept is left
// in the set, nothing can overlap any more and the walk goes no further.

/// The phrases of one layer, to be searched for overlaps.
struct PhraseOverlap {
  private struct Node {
    var edges: [Edge] = []
    var isEnd = false
    /// The phrase it belongs to.
    var phrase: Int
  }

  private struct Edge {
    /// The token in the form in which it is matched.
    var token: PatternToken
    /// The token as it is written.
    var written: PatternToken
    var to: Int
  }

  private var nodes: [Node] = []
  private var phrases: [ContentNotes.Phrase] = []
  private var starts: [Int] = []

  /// Adds a phrase, its words folded to the forms in which they are matched.
  mutating func add(_ graph: PhraseGraph, of phrase: ContentNotes.Phrase, forms: WordForms) {
    let first = nodes.count
    let new = Node(phrase: phrases.count)
    nodes.append(contentsOf: repeatElement(new, count: graph.nodeCount))
    phrases.append(phrase)
    starts.append(first + PhraseGraph.start)
    for edge in graph.edges {
      var token = edge.token
      if case .word(let word) = token { token = .word(forms.folded(word)) }
      let copy = Edge(token: token, written: edge.token, to: first + edge.to)
      nodes[first + edge.from].edges.append(copy)
    }
    for end in graph.ends { nodes[first + end].isEnd = true }
  }

  /// Reports each phrase that shares a wording with an earlier phrase of another concept.
  func report(to notes: ContentNotes) {
    var seen: Set<[Int]> = [starts]
    var reported: Set<Int> = []
    var pending: [(places: [Int], words: [PatternToken])] = [(starts, [])]
    while let (places, words) = pending.popLast() {
      for (written, next) in successors(of: places) {
        guard isShared(next), seen.insert(next).inserted else { continue }
        let words = words + [written]
        reportMeeting(at: next, words: words, reported: &reported, to: notes)
        pending.append((next, words))
      }
    }
  }

  /// The sets of nodes that each token leads to, with the token as it is written somewhere.
  private func successors(of places: [Int]) -> [(written: PatternToken, places: [Int])] {
    var sets: [PatternToken: (written: PatternToken, places: Set<Int>)] = [:]
    for place in places {
      for edge in nodes[place].edges {
        sets[edge.token, default: (edge.written, [])].places.insert(edge.to)
      }
    }
    return sets.map { ($1.written, $1.places.sorted()) }.sorted {
      $0.places.lexicographicallyPrecedes($1.places)
    }
  }

  /// Whether the nodes belong to more than one concept.
  private func isShared(_ places: [Int]) -> Bool {
    guard let first = places.first else { return false }
    let concept = phrases[nodes[first].phrase].concept
    return places.contains { phrases[nodes[$0].phrase].concept != concept }
  }

  private func reportMeeting(
    at places: [Int],
    words: [PatternToken],
    reported: inout Set<Int>,
    to notes: ContentNotes
  ) {
    let ended = places.filter { nodes[$0].isEnd }.map { nodes[$0].phrase }
    guard let owner = ended.first else { return }
    for phrase in ended where phrases[phrase].concept != phrases[owner].concept {
      guard reported.insert(phrase).inserted else { continue }
      notes.report(
        """
        the wording '\(text(of: words))' of '\(phrases[phrase].concept)' already stands under \
        '\(phrases[owner].concept)' at \(phrases[owner].mark.text)
        """,
        at: phrases[phrase].mark
      )
    }
  }

  private func text(of words: [PatternToken]) -> String {
    words.map { token in
      switch token {
      case .word(let word): word
      case .gap: "..."
      case .number: "#"
      }
    }
    .joined(separator: " ")
  }
}
