// Reads JSON by hand, straight from the bytes of a line: the typed coders of Foundation cost more
// than a whole turn of the assistant.
//
// It is strict about structure and forgiving about control characters inside texts, which a person
// may well have pasted. Nesting is limited, so that no line can exhaust the stack.

/// A reason why a text is not JSON.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was expected.
  public var expected: String
  /// Where, in bytes from the start.
  public var offset: Int

  /// The reason as the end of a sentence.
  public var description: String { "expected \(expected) at byte \(offset)" }
}

/// A reader of JSON over bytes that outlive it.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  /// How deep lists and objects may nest.
  static let deepest = 128

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads a text that holds what `read` expects and nothing else.
  static func reading<Value>(
    _ text: String,
    _ read: (inout JSONParser) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    var text = text
    return try text.withUTF8 { bytes in
      Result { () throws(JSONError) in
        var parser = JSONParser(bytes)
        let value = try read(&parser)
        try parser.expectEnd()
        return value
      }
    }.get()
  }

  /// The next byte; nil at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  func failure(_ expected: String) -> JSONError {
    JSONError(expected: expected, offset: position)
  }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Steps over a byte that must come next.
  mutating func expect(_ byte: UInt8, _ name: String) throws(JSONError) {
    guard peek == byte else { throw failure(name) }
    position += 1
  }

  /// Steps over a byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  /// Makes sure that nothing but space is left.
  mutating func expectEnd() throws(JSONError) {
    skipSpace()
    guard position == bytes.count else { throw failure("the end of the line") }
  }

  /// Reads a value.
  mutating func value(depth: Int = 0) throws(JSONError) -> JSON {
    guard depth < Self.deepest else { throw failure("less nesting") }
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try items(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    default:
      let start = position
      try skipScalar()
      switch bytes[start] {
      case UInt8(ascii: "t"): return .bool(true)
      case UInt8(ascii: "f"): return .bool(false)
      case UInt8(ascii: "n"): return .null
      default: return .number(text(start..<position))
      }
    }
  }

  private mutating func members(depth: Int) throws(JSONError) -> [JSON.Member] {
    var members: [JSON.Member] = []
    try expect(UInt8(ascii: "{"), "{")
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipSpace()
      let key = try string()
      skipSpace()
      try expect(UInt8(ascii: ":"), "a colon")
      members.append(JSON.Member(key, try value(depth: depth + 1)))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "a comma or }")
    return members
  }

  private mutating func items(depth: Int) throws(JSONError) -> [JSON] {
    var items: [JSON] = []
    try expect(UInt8(ascii: "["), "[")
    skipSpace()
    if take(UInt8(ascii: "]")) { return items }
    repeat {
      items.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"), "a comma or ]")
    return items
  }

  /// Steps over a value, checking all of it.
  mutating func skipValue(depth: Int = 0) throws(JSONError) {
    guard depth < Self.deepest else { throw failure("less nesting") }
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"):
      position += 1
      skipSpace()
      if take(UInt8(ascii: "}")) { return }
      repeat {
        skipSpace()
        try skipString()
        skipSpace()
        try expect(UInt8(ascii: ":"), "a colon")
        try skipValue(depth: depth + 1)
        skipSpace()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"), "a comma or }")
    case UInt8(ascii: "["):
      position += 1
      skipSpace()
      if take(UInt8(ascii: "]")) { return }
      repeat {
        try skipValue(depth: depth + 1)
        skipSpace()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "]"), "a comma or ]")
    case UInt8(ascii: "\""): try skipString()
    default: try skipScalar()
    }
  }

  /// Steps over `true`, `false`, `null` or a number.
  private mutating func skipScalar() throws(JSONError) {
    switch peek {
    case UInt8(ascii: "t"): try skip("true")
    case UInt8(ascii: "f"): try skip("false")
    case UInt8(ascii: "n"): try skip("null")
    case .some(UInt8(ascii: "0")...UInt8(ascii: "9")), UInt8(ascii: "-"): try skipNumber()
    default: throw failure("a value")
    }
  }

  private mutating func skip(_ word: StaticString) throws(JSONError) {
    let end = position + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { word in
      end <= bytes.count && bytes[position..<end].elementsEqual(word)
    }
    guard matches else { throw failure("a value") }
    position = end
  }

  private mutating func skipNumber() throws(JSONError) {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try skipDigits() }
    if take(UInt8(ascii: ".")) { try skipDigits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = position
    while let byte = peek, byte >= 0x30, byte <= 0x39 { position += 1 }
    guard position > start else { throw failure("a digit") }
  }

  /// The text of a stretch of bytes.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

extension JSON {
  /// Reads a value from a text that holds nothing else.
  ///
  /// - Throws: ``JSONError`` with the place of the mistake.
  public init(parsing text: String) throws(JSONError) {
    self = try JSONParser.reading(text) { parser throws(JSONError) in try parser.value() }
  }
}
