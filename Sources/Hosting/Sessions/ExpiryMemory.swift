// Remembers which sessions were let go, so that their return can be told from a beginning.

/// The names of sessions that were let go, as numbers, the latest 100,000 of them.
struct ExpiryMemory {
  private static let most = 100_000

  private var marks: Set<UInt64> = []
  private var order: [UInt64] = []
  private var next = 0

  /// Remembers a name.
  mutating func insert(_ name: String) {
    let mark = Self.mark(of: name)
    guard marks.insert(mark).inserted else { return }
    if order.count < Self.most {
      order.append(mark)
    } else {
      marks.remove(order[next])
      order[next] = mark
      next = (next + 1) % Self.most
    }
  }

  /// Forgets a name.
  ///
  /// - Returns: Whether it was remembered.
  mutating func remove(_ name: String) -> Bool {
    !marks.isEmpty && marks.remove(Self.mark(of: name)) != nil
  }

  private static func mark(of name: String) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return sum
  }
}
