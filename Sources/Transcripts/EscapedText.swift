// Writes what cannot be seen so that it can, and reads it back.

/// The escapes of transcripts: `\n`, `\r`, `\t`, `\\` and `\u{1B}`.
public enum EscapedText {
  /// A text on one line in which everything can be seen.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text with backslashes, control and direction characters, and a blank at the
  ///   end written as escapes.
  public static func escaped(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { !isUnseen($0) && $0 != "\\" }
    if isPlain, text.unicodeScalars.last != " " { return text }
    var result = ""
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case " " where rest.isEmpty: result += "\\u{20}"
      case _ where isUnseen(scalar):
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text that escapes stand for.
  ///
  /// - Returns: The text; nil where a backslash begins no escape.
  public static func unescaped(_ text: Substring) -> String? {
    guard text.unicodeScalars.contains("\\") else { return String(text) }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\": result.append("\\")
      case "n": result.append("\n")
      case "r": result.append("\r")
      case "t": result.append("\t")
      case "u":
        guard let end = rest.firstIndex(of: "}"), rest.popFirst() == "{",
          let value = UInt32(String(rest[..<end]), radix: 16),
          let escaped = Unicode.Scalar(value)
        else { return nil }
        result.append(escaped)
        rest = rest[rest.index(after: end)...]
      default: return nil
      }
    }
    return String(result)
  }

  /// Whether a character acts on a screen or cannot be seen on it.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    case 0x2028, 0x2029: true
    default: false
    }
  }
}
