// Tables of messages and what must be read from them, written as text: "6-7 | about six and a half".

import Testing
import Understanding

/// One row of a table.
struct ValueRow: Sendable, CustomTestStringConvertible {
  /// What must be read; "-" for nothing.
  var expected: String

  /// The message.
  var message: String

  var testDescription: String { message }

  /// The rows of a table; blank lines and lines that begin with "#" are skipped.
  static func table(_ text: String) -> [ValueRow] {
    text.split(separator: "\n").compactMap { line in
      guard let bar = line.firstIndex(of: "|"), line.first != "#" else { return nil }
      return ValueRow(
        expected: trimmed(line[..<bar]),
        message: trimmed(line[line.index(after: bar)...])
      )
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// A message's tokens, classified.
func classified(_ message: String) -> ClassifiedTokens {
  ClassifiedTokens(Tokenizer().tokens(of: message).tokens)
}

/// A range as the tables write it: "6" or "6-7", "-" for nil.
func written(_ range: ClosedRange<Int>?) -> String {
  guard let range else { return "-" }
  return range.lowerBound == range.upperBound
    ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
}
