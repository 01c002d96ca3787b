// What the proofs found, each kind of problem with one conversation that shows it.

import Testing

/// Problems, counted, with an example each.
struct Findings {
  private var found: [String: (count: Int, example: String)] = [:]

  /// Notes a problem; of each kind only the first example is kept.
  mutating func add(_ problem: String, _ example: @autoclosure () -> String) {
    if let known = found[problem] {
      found[problem] = (known.count + 1, known.example)
    } else {
      found[problem] = (1, example())
    }
  }

  /// Fails the test once for each kind of problem, the most frequent first.
  func record(sourceLocation: SourceLocation = #_sourceLocation) {
    let ordered = found.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }
    for (problem, (count, example)) in ordered {
      Issue.record("\(count) times: \(problem)\n\(example)", sourceLocation: sourceLocation)
    }
  }
}
