// A long list of words kept as one sorted text, so that it costs nothing to load.

/// A set of words held as one text: sorted, one a line.
public struct WordList: Sendable, Equatable {
  /// The words, sorted, each ended by a line feed.
  public let text: String

  /// Keeps a text of lower-case words, sorted by their bytes, each ended by a line feed.
  public init(sortedLines text: String) { self.text = text }

  /// Whether the list holds a word; the cost grows with the logarithm of its length.
  public func contains(_ word: String) -> Bool {
    let wanted = Array(word.utf8)
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      var low = 0
      var high = bytes.count
      while low < high {
        var start = (low + high) / 2
        while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if line.elementsEqual(wanted) { return true }
        if line.lexicographicallyPrecedes(wanted) { low = end + 1 } else { high = start }
      }
      return false
    } ?? false
  }
}
