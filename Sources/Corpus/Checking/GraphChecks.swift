// Nothing may lead back to itself: rules that need each other, sites within themselves.

/// Finds rules that, through other rules, need their own concept.
struct RuleCycleCheck {
  let notes: ContentNotes

  func run() {
    let edges = notes.ruleParts
    reportCycles(in: edges, notes: notes) { path in
      "the rules of these concepts need each other: \(path)"
    }
  }
}

/// Finds sites that are a part of themselves.
struct SiteTreeCheck {
  let corpus: Corpus
  let notes: ContentNotes

  func run() {
    var edges: [String: [String]] = [:]
    for concept in corpus.concepts {
      if let parent = concept.parent { edges[concept.id.text] = [parent.text] }
    }
    reportCycles(in: edges, notes: notes) { path in "a site is a part of itself: \(path)" }
  }
}

/// Reports each cycle once, at its concept that comes first in the alphabet.
private func reportCycles(
  in edges: [String: [String]],
  notes: ContentNotes,
  message: (String) -> String
) {
  var finished: Set<String> = []
  for start in edges.keys.sorted() where !finished.contains(start) {
    // A walk with a stack of its own, so that no chain of rules is too long for it.
    var path: [(id: String, next: Int)] = [(start, 0)]
    var places = [start: 0]
    while let (id, next) = path.last {
      let targets = edges[id] ?? []
      guard next < targets.count else {
        finished.insert(id)
        places[id] = nil
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = targets[next]
      if let place = places[target] {
        let cycle = path[place...].map(\.id)
        guard let mark = notes.definitions[.concept]?[cycle[0]]?.mark else { continue }
        notes.report(message((cycle + [target]).joined(separator: " → ")), at: mark)
      } else if !finished.contains(target) {
        places[target] = path.count
        path.append((target, 0))
      }
    }
  }
}
