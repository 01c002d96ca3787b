// Makes text safe to print: nothing a runner typed or pasted can move the cursor or reorder a line.

/// Turns characters that act on the terminal into characters that can be read.
enum Sanitiser {
  /// Makes a line printable.
  ///
  /// - Parameter text: One line; a newline in it is escaped too.
  /// - Returns: The line with every control character, bidirectional control and line separator
  ///   written as an escape such as `\u{1B}`.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isDangerous(scalar) {
        result += escape(for: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func escape(for scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029: true
    default: false
    }
  }
}
