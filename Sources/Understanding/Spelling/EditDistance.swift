// How far two words are apart, counted in slips of the finger.

/// Counts insertions, deletions, replacements and swaps of neighbours between two words.
enum EditDistance {
  /// The distance, or nil where it is more than a limit.
  ///
  /// This is the restricted Damerau–Levenshtein distance (optimal string alignment).
  static func between(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    if a == b { return 0 }
    var older = [Int](repeating: 0, count: b.count + 1)
    var old = Array(0...b.count)
    var row = older
    for i in 1...max(a.count, 1) where !a.isEmpty {
      row[0] = i
      var least = i
      for j in stride(from: 1, through: b.count, by: 1) {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        var value = min(old[j] + 1, row[j - 1] + 1, old[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          value = min(value, older[j - 2] + 1)
        }
        row[j] = value
        least = min(least, value)
      }
      if least > limit { return nil }
      (older, old, row) = (old, row, older)
    }
    return old[b.count] <= limit ? old[b.count] : nil
  }
}
