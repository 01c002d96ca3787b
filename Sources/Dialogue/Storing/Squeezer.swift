// Bytes in fewer bytes, by arithmetic coding: what the model expects takes little room.

/// Squeezes bytes with a ``TextModel``.
enum Squeezer {
  /// The most bytes that are ever unsqueezed; a conversation of 60,000 turns has less.
  static let most = 16 << 20

  /// Fewer bytes that ``unsqueezed(_:count:)`` makes the same bytes of.
  static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
    var model = TextModel.primed
    var result: [UInt8] = []
    var low: UInt32 = 0
    var high: UInt32 = .max
    for byte in bytes {
      for shift in stride(from: 7, through: 0, by: -1) {
        let bit = UInt32(byte >> UInt8(shift) & 1)
        let middle = Self.middle(low, high, model.chance)
        if bit == 1 { high = middle } else { low = middle + 1 }
        model.learn(bit)
        while (low ^ high) >> 24 == 0 {
          result.append(UInt8(high >> 24))
          low <<= 8
          high = high << 8 | 255
        }
      }
    }
    // One more byte tells the rest of the interval; the reader takes missing ones for zeros.
    result.append(UInt8(low >> 24) &+ 1)
    return result
  }

  /// The bytes that were squeezed, `count` of them.
  static func unsqueezed(_ bytes: ArraySlice<UInt8>, count: Int) -> [UInt8] {
    var model = TextModel.primed
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var next = bytes.startIndex
    var low: UInt32 = 0
    var high: UInt32 = .max
    var code: UInt32 = 0
    func read() -> UInt32 {
      defer { next += 1 }
      return next < bytes.endIndex ? UInt32(bytes[next]) : 0
    }
    for _ in 0..<4 { code = code << 8 | read() }
    while result.count < count {
      var byte: UInt32 = 0
      for _ in 0..<8 {
        let middle = Self.middle(low, high, model.chance)
        let bit: UInt32 = code <= middle ? 1 : 0
        if bit == 1 { high = middle } else { low = middle + 1 }
        model.learn(bit)
        byte = byte << 1 | bit
        while (low ^ high) >> 24 == 0 {
          low <<= 8
          high = high << 8 | 255
          code = code << 8 | read()
        }
      }
      result.append(UInt8(byte))
    }
    return result
  }

  /// Where the interval is cut: ones below, zeros above.
  private static func middle(_ low: UInt32, _ high: UInt32, _ chance: UInt32) -> UInt32 {
    low + UInt32((UInt64(high - low) * UInt64(chance)) >> 12)
  }
}
