// Guesses the next bit of a stored conversation, so that likely ones cost next to nothing.
//
// Two guesses, from the last byte and from the last two, are averaged in the logistic domain; both
// learn from what then comes. The model begins with a text like those it will meet, for a
// conversation is too short to teach it. All of this is part of the format: the same whole numbers
// on every machine, and never to be changed without a new version.

/// A model of the text of stored conversations, bit by bit.
struct TextModel {
  /// Each slot: the chance of a one in 4096ths, and in the low four bits how often it was right
  /// to learn.
  private var slots = [UInt16](repeating: 2048 << 4, count: 2 * Self.slotCount)
  private var previous: UInt32 = 0
  private var beforePrevious: UInt32 = 0
  private var node: UInt32 = 1

  private static let slotBits: UInt32 = 14
  private static let slotCount = 1 << Int(slotBits)

  /// The share of each guess in the answer, in 256ths; together a little more than one.
  private static let share: Int32 = 160

  /// A model that has read the primer.
  static let primed: TextModel = {
    var model = TextModel()
    for byte in primer.utf8 { model.learn(byte: byte) }
    return model
  }()

  /// The chance that the next bit is a one, in 4096ths, 1 to 4095.
  var chance: UInt32 {
    let (near, far) = places
    let sum = Logistic.stretch(slots[near] >> 4) + Logistic.stretch(slots[far] >> 4)
    return Logistic.squash((sum * Self.share) >> 8)
  }

  /// Takes in the next bit.
  mutating func learn(_ bit: UInt32) {
    let (near, far) = places
    adjust(near, to: bit)
    adjust(far, to: bit)
    node = node << 1 | bit
    guard node >= 256 else { return }
    beforePrevious = previous
    previous = (node & 255) + 1
    node = 1
  }

  private mutating func learn(byte: UInt8) {
    for shift in stride(from: 7, through: 0, by: -1) {
      learn(UInt32(byte >> UInt8(shift) & 1))
    }
  }

  /// The slots of the two guesses for the bit that comes next.
  private var places: (near: Int, far: Int) {
    let near = Self.hash(previous, node)
    let far = Self.hash(previous &* 0x2F0B &+ beforePrevious, node)
    return (near, Self.slotCount + far)
  }

  private static func hash(_ context: UInt32, _ node: UInt32) -> Int {
    let mixed = (context &* 0x9E37_79B1 &+ node &* 0x85EB_CA6B) &* 0xC2B2_AE35
    return Int(mixed >> (32 - slotBits))
  }

  /// Moves a slot towards a bit: far at first, less and less the more it has seen.
  private mutating func adjust(_ place: Int, to bit: UInt32) {
    let slot = Int32(slots[place])
    let count = slot & 15
    let chance = slot >> 4
    let step = (Int32(bit) << 12 - chance) * 2 / (2 * count + 3)
    let moved = min(max(chance + step, 1), 4095)
    slots[place] = UInt16(moved << 4 | min(count + 1, 15))
  }

  /// What the model has read before it reads a conversation.
  private static let primer = """
    my left knee hurts when i run, it started about two weeks ago. it's on the outside of the \
    right foot, worse in the morning and after sitting, maybe 4 out of 10. no swelling, not \
    really. i can walk but it aches on the stairs and the pain has been there for a few days \
    since my last long run. what should i do about that? yes, i think so, both of them are a bit \
    sore at the start and then better with rest. why do you think it is the shin? thanks, can i \
    still run on it? my heel and the ankle feel stiff, i've had this in my calf for 3 weeks now. \
    over-two-weeks pain-6-or-more changes-gait daily-life plantar-fasciitis shin-splints \
    stress-fracture achilles-tendinopathy worse-first-steps worse-stairs-down load-jump \
    eases-after-stopping gait-normal where-heel where-knee knee-outer heel-under lower-leg \
    toenail hamstring duration severity ache sharp 
    """
}

/// The logistic function and its inverse in whole numbers: 4096 stands for one, 256 for a nat.
private enum Logistic {
  /// 4096 / (1 + exp(-x / 256)) for x = -2048, -1920, … 2048.
  private static let points: [Int32] = [
    1, 2, 4, 6, 10, 17, 27, 45, 74, 120, 194,
    311, 488, 747, 1102, 1546, 2048, 2550, 2994, 3349, 3608, 3785,
    3902, 3976, 4022, 4051, 4069, 4079, 4086, 4090, 4092, 4094, 4095,
  ]

  static func squash(_ value: Int32) -> UInt32 {
    let shifted = min(max(value, -2047), 2047) + 2048
    let place = Int(shifted >> 7)
    let rest = shifted & 127
    let mixed = (points[place] * (128 - rest) + points[place + 1] * rest + 64) >> 7
    return UInt32(min(max(mixed, 1), 4095))
  }

  /// The inverse of ``squash(_:)``, worked out once.
  private static let stretched: [Int16] = {
    var table: [Int16] = []
    table.reserveCapacity(4096)
    for value in -2047...2047 {
      let chance = Int(squash(Int32(value)))
      while table.count <= chance { table.append(Int16(value)) }
    }
    while table.count < 4096 { table.append(2047) }
    return table
  }()

  static func stretch(_ chance: UInt16) -> Int32 { Int32(stretched[Int(chance)]) }
}
