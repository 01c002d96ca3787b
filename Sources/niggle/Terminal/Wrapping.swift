// Breaks a line of prose so that it fits into a number of columns.

/// Wraps text at spaces, with continuation lines under the words, not under their number or label.
enum Wrapping {
  /// The fewest columns text is wrapped to, however narrow the window.
  static let fewestColumns = 20

  /// The most columns prose is wrapped to, however wide the window.
  static let mostColumns = 80

  /// Breaks a text into lines.
  ///
  /// Breaks only at U+0020, so that a no-break space keeps a number with its unit; a word that is
  /// longer than a line stays whole.
  ///
  /// - Parameters:
  ///   - text: One line; leading spaces, a list number, a bullet or a label with two spaces behind
  ///     it set the indent of the lines that follow.
  ///   - columns: The room, in columns.
  /// - Returns: The lines; a text that fits is one, as it is.
  static func lines(of text: String, columns: Int) -> [String] {
    if text.columnWidth <= columns { return [text] }
    let body = bodyStart(of: text, columns: columns)
    let prefix = text[..<body]
    let indent = prefix.columnWidth
    var lines: [String] = []
    var line = String(prefix)
    var width = indent
    var hasWord = false
    var rest = text[body...]
    while !rest.isEmpty {
      let gap = rest.prefix { $0 == " " }
      let word = rest[gap.endIndex...].prefix { $0 != " " }
      rest = rest[word.endIndex...]
      if word.isEmpty { break }
      let wordWidth = word.columnWidth
      if hasWord, width + gap.count + wordWidth > columns {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        width = indent
      } else {
        line += gap
        width += gap.count
      }
      line += word
      width += wordWidth
      hasWord = true
    }
    lines.append(line)
    return lines
  }

  /// Where the words begin, behind leading spaces and a number, bullet or label.
  ///
  /// A mark that would take more than half the room is treated as words.
  private static func bodyStart(of text: String, columns: Int) -> String.Index {
    let words = text.drop { $0 == " " }
    var start = words.startIndex
    if let afterMark = endOfMark(in: words) { start = afterMark }
    if text[..<start].columnWidth * 2 > columns { start = words.startIndex }
    if text[..<start].columnWidth * 2 > columns { start = text.startIndex }
    return start
  }

  private static let widestLabel = 16

  /// The end of `1. `, `2) `, `- ` or `label  ` at the beginning of the words.
  private static func endOfMark(in words: Substring) -> String.Index? {
    let first = words.prefix { $0 != " " }
    if isListMark(first) {
      return words[first.endIndex...].drop { $0 == " " }.startIndex
    }
    // A label is short and has at least two spaces behind it.
    var index = words.startIndex
    var width = 0
    while index < words.endIndex, width <= widestLabel {
      let following = words.index(after: index)
      if words[index] == " ", following < words.endIndex, words[following] == " " {
        return words[index...].drop { $0 == " " }.startIndex
      }
      width += words[index].columnWidth
      index = following
    }
    return nil
  }

  private static func isListMark(_ word: Substring) -> Bool {
    if word == "-" || word == "•" || word == "*" { return true }
    guard word.count <= 4, let last = word.last, last == "." || last == ")" else { return false }
    let digits = word.dropLast()
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
