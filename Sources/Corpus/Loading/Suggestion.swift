// "Did you mean …?" for misspelt keys and ids.

/// Finds the name somebody most likely meant.
enum Suggestion {
  /// A hint to put behind a message, or nothing if no candidate is near.
  static func hint(for wrong: String, among candidates: some Sequence<String>) -> String {
    guard let near = nearest(to: wrong, among: candidates) else { return "" }
    return "; did you mean '\(near)'?"
  }

  /// The candidate with the fewest changed letters, if a third of the letters or fewer differ.
  static func nearest(to wrong: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(wrong.utf8)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let others = Array(candidate.utf8)
      let allowed = max(1, max(letters.count, others.count) / 3)
      guard abs(letters.count - others.count) <= allowed else { continue }
      let distance = distance(letters, others)
      guard distance <= allowed else { continue }
      if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// The number of letters to insert, delete, replace or swap (optimal string alignment).
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [Int](repeating: row + 1, count: right.count + 1)
      for (column, other) in right.enumerated() {
        let replaced = last[column] + (letter == other ? 0 : 1)
        current[column + 1] = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
        }
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
