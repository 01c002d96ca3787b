// How far two words are apart, counted in slips of the finger.

/// Counts insertions, deletions, replacements and swaps of neighbours between two words.
enum EditDistance {
  /// The distance, or nil where it is more than a limit.
  ///
  /// This is the restricted Damerau–Levenshtein distance (optimal string alignment).
  static func between(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
    b.withUnsafeBufferPointer { between(a, $0, atMost: limit) }
  }

  /// The distance, or nil where it is more than a limit.
  static func between(_ a: [UInt8], _ b: UnsafeBufferPointer<UInt8>, atMost limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let width = b.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      rows.initialize(repeating: 0)
      return between(
        a, b, atMost: limit,
        UnsafeMutableBufferPointer(rebasing: rows[..<width]),
        UnsafeMutableBufferPointer(rebasing: rows[width..<2 * width]),
        UnsafeMutableBufferPointer(rebasing: rows[(2 * width)...])
      )
    }
  }

  private static func between(
    _ a: [UInt8],
    _ b: UnsafeBufferPointer<UInt8>,
    atMost limit: Int,
    _ first: UnsafeMutableBufferPointer<Int>,
    _ second: UnsafeMutableBufferPointer<Int>,
    _ third: UnsafeMutableBufferPointer<Int>
  ) -> Int? {
    var (older, old, row) = (first, second, third)
    for column in 0...b.count { old[column] = column }
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
