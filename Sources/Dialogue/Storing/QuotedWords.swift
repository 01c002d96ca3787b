// A message that is quoted from, with its places counted in Unicode scalars as hosts count them.

/// The words of a message, ready to be quoted from.
struct QuotedWords {
  private let scalars: [Unicode.Scalar]

  init(_ words: String) { scalars = Array(words.unicodeScalars) }

  /// The words at a place; nil for a place outside the message.
  func quote(_ range: Range<Int>) -> String? {
    guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return nil }
    var quote = String.UnicodeScalarView()
    quote.append(contentsOf: scalars[range])
    return String(quote)
  }

  /// Where a quotation first stands; nil if it does not.
  func range(of quote: String) -> Range<Int>? {
    let wanted = Array(quote.unicodeScalars)
    guard let first = wanted.first else { return 0..<0 }
    var start = 0
    while start + wanted.count <= scalars.count {
      if scalars[start] == first, scalars[start..<start + wanted.count].elementsEqual(wanted) {
        return start..<start + wanted.count
      }
      start += 1
    }
    return nil
  }
}
