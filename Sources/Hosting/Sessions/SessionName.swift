// Names for sessions, where the host leaves the naming to us.

/// The names that we give sessions: 32 hexadecimal digits.
enum SessionName {
  private static let length = 32

  /// Makes up a name that nobody can guess.
  static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    let digits = Array("0123456789abcdef")
    return String((0..<length).map { _ in digits[Int.random(in: 0..<16, using: &generator)] })
  }

  /// Whether a text can be such a name; nothing else ever names a file.
  static func isOne(_ text: String) -> Bool {
    text.utf8.count == length
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
