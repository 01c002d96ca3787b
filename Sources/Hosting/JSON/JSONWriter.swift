// Writes JSON by hand into one buffer of bytes, compact and on one line.
//
// Escaped are, besides what JSON demands, the characters that some programs take for the end of a
// line (U+2028, U+2029, U+0085) and the other C1 controls, so that a line stays a line everywhere.

/// A buffer that grows by JSON.
struct JSONWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Forgets everything, but keeps the memory unless it has become very much.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 16) }

  /// Writes bytes that are JSON already.
  mutating func raw(_ json: StaticString) {
    json.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes bytes that are JSON already, such as an id that goes back as it came.
  mutating func raw(_ json: some Collection<UInt8>) { bytes.append(contentsOf: json) }

  /// Ends the line.
  mutating func endLine() { bytes.append(0x0A) }

  mutating func bool(_ truth: Bool) { truth ? raw("true") : raw("false") }

  mutating func integer(_ number: Int) {
    if (0...9).contains(number) {
      bytes.append(0x30 + UInt8(number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  /// Writes a number from 0 to 1 to three places, without trailing zeros.
  mutating func fraction(_ value: Double) {
    let thousandths = Int(min(max(value, 0), 1) * 1000 + 0.5)
    guard thousandths % 1000 != 0 else { return integer(thousandths / 1000) }
    raw("0.")
    var rest = thousandths
    var place = 100
    while rest > 0 {
      bytes.append(0x30 + UInt8(rest / place))
      rest %= place
      place /= 10
    }
  }

  /// Writes a text in quotes.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a text or null.
  mutating func string(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  /// Writes a list of whole numbers, or null.
  mutating func integers(_ numbers: [Int]?) {
    guard let numbers else { return raw("null") }
    bytes.append(UInt8(ascii: "["))
    for (place, number) in numbers.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      integer(number)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes checked JSON as it came, but without space between its parts, and with escapes for
  /// characters that may be taken for the end of a line.
  mutating func echo(_ json: [UInt8]) {
    var isInText = false
    var next = 0
    while next < json.count {
      let byte = json[next]
      switch byte {
      case UInt8(ascii: "\""): isInText.toggle()
      case UInt8(ascii: "\\"):
        bytes.append(byte)
        next += 1
      case 0x20, 0x09, 0x0A, 0x0D:
        guard isInText else {
          next += 1
          continue
        }
      case 0xE2 where json[next + 1] == 0x80 && json[next + 2] & 0xFE == 0xA8:
        json[next + 2] == 0xA8 ? raw("\\u2028") : raw("\\u2029")
        next += 3
        continue
      default: break
      }
      bytes.append(json[next])
      next += 1
    }
  }

  /// Writes any value, the keys of objects sorted; of a key that stands twice, the last.
  mutating func value(_ value: JSON) {
    switch value {
    case .null: raw("null")
    case .bool(let truth): bool(truth)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): string(text)
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (place, item) in items.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        self.value(item)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      let unique = Dictionary(members.map { ($0.key, $0.value) }) { $1 }
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in unique.sorted(by: { $0.key < $1.key }).enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        string(member.key)
        bytes.append(UInt8(ascii: ":"))
        self.value(member.value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Copies stretches that need no escape at once, and escapes the rest.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var next = 0
    while next < text.count {
      let byte = text[next]
      let length = Self.escapedLength(byte, text, at: next)
      guard length > 0 else {
        next += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<next]))
      appendEscape(of: byte, text, at: next)
      next += length
      start = next
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// How many bytes are to be replaced by an escape; 0 for a byte that stays.
  @inline(__always)
  private static func escapedLength(
    _ byte: UInt8,
    _ text: UnsafeBufferPointer<UInt8>,
    at place: Int
  ) -> Int {
    if byte > 0x5C {
      switch byte {
      case 0x7F: return 1
      case 0xC2 where place + 1 < text.count && text[place + 1] < 0xA0: return 2
      case 0xE2
      where place + 2 < text.count && text[place + 1] == 0x80 && text[place + 2] & 0xFE == 0xA8:
        return 3
      default: return 0
      }
    }
    return byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 1 : 0
  }

  private mutating func appendEscape(
    of byte: UInt8,
    _ text: UnsafeBufferPointer<UInt8>,
    at place: Int
  ) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0x08: raw("\\b")
    case 0x0C: raw("\\f")
    case 0xE2: text[place + 2] == 0xA8 ? raw("\\u2028") : raw("\\u2029")
    default:
      let code = byte == 0xC2 ? text[place + 1] : byte
      raw("\\u00")
      bytes.append(Self.hexDigit(code >> 4))
      bytes.append(Self.hexDigit(code & 0x0F))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x61 + value - 10
  }
}

extension JSON: CustomStringConvertible {
  /// The value as compact JSON on one line, keys sorted.
  public var description: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
