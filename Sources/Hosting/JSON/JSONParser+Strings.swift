// The texts inside JSON: most have no escapes and are taken over as they stand.

extension JSONParser {
  /// Reads a text.
  mutating func string() throws(JSONError) -> String {
    let start = position + 1
    let hasEscapes = try skipString()
    let content = start..<position - 1
    return hasEscapes ? unescaped(content) : text(content)
  }

  /// Steps over a text.
  ///
  /// - Returns: Whether there are escapes in it.
  @discardableResult
  mutating func skipString() throws(JSONError) -> Bool {
    try expect(UInt8(ascii: "\""), "a text in double quotes")
    var hasEscapes = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return hasEscapes }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try skipEscape()
      }
    }
    throw failure("the closing quote")
  }

  /// Steps over what follows a backslash.
  private mutating func skipEscape() throws(JSONError) {
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard let byte = peek, Self.hexValue(byte) != nil else { throw failure("a hex digit") }
        position += 1
      }
    default: throw failure("an escape")
    }
  }

  /// The text of a checked stretch with its escapes resolved; half a surrogate pair is U+FFFD.
  private func unescaped(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var next = range.lowerBound
    while next < range.upperBound {
      let byte = bytes[next]
      next += 1
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      let escape = bytes[next]
      next += 1
      switch escape {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"): result.append(contentsOf: scalar(at: &next).utf8)
      default: result.append(escape)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character of a `\u` escape whose digits begin at `next`, with its second half if it has one.
  private func scalar(at next: inout Int) -> Character {
    let first = unit(at: next)
    next += 4
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard first < 0xDC00, next + 5 < bytes.count, bytes[next] == UInt8(ascii: "\\"),
      bytes[next + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let second = unit(at: next + 2)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return "\u{FFFD}" }
    next += 6
    return Character(scalar)
  }

  /// The number that four hex digits stand for.
  private func unit(at start: Int) -> UInt32 {
    bytes[start..<start + 4].reduce(0) { $0 << 4 | UInt32(Self.hexValue($1) ?? 0) }
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
