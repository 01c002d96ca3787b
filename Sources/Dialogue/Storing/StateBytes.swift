// Numbers and texts as few bytes: the alphabet of stored conversations.

/// Writes numbers and texts into bytes.
struct StateWriter {
  private(set) var bytes: [UInt8] = []
  private var names: [String: Int] = [:]

  /// Writes a number that is not negative, seven bits a byte.
  mutating func number(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a number that is not negative.
  mutating func number(_ number: Int) { self.number(UInt64(max(0, number))) }

  /// Writes a number that may be negative; small ones stay short.
  mutating func signed(_ value: Int64) { number(UInt64(bitPattern: value << 1 ^ value >> 63)) }

  /// Writes a text.
  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes an id: in full the first time, as a number from then on.
  mutating func name(_ name: String) {
    if let place = names[name] {
      number(place + 1)
    } else {
      names[name] = names.count
      number(0)
      text(name)
    }
  }
}

/// Reads what a ``StateWriter`` wrote; what cannot be so is ``StoredStateError/tampered``.
struct StateReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var names: [String] = []

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Whether all was read.
  var isAtEnd: Bool { position == bytes.endIndex }

  /// What was not read yet.
  var rest: ArraySlice<UInt8> { bytes[position...] }

  mutating func byte() throws(StoredStateError) -> UInt8 {
    guard position < bytes.endIndex else { throw .tampered }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func wide() throws(StoredStateError) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      let byte = try byte()
      number |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return number }
    }
    throw .tampered
  }

  mutating func number() throws(StoredStateError) -> Int {
    guard let number = Int(exactly: try wide()) else { throw .tampered }
    return number
  }

  mutating func signed() throws(StoredStateError) -> Int64 {
    let value = try wide()
    return Int64(bitPattern: value >> 1) ^ -Int64(value & 1)
  }

  /// Reads how many things follow, each of at least one byte, so that no number asks for memory
  /// that the rest cannot fill.
  mutating func count() throws(StoredStateError) -> Int {
    let count = try number()
    guard count <= bytes.endIndex - position else { throw .tampered }
    return count
  }

  mutating func text() throws(StoredStateError) -> String {
    let count = try count()
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  mutating func name() throws(StoredStateError) -> String {
    let place = try number()
    guard place > 0 else {
      let name = try text()
      names.append(name)
      return name
    }
    guard place <= names.count else { throw .tampered }
    return names[place - 1]
  }
}
