// A side of the body that somebody mentioned, and which one the complaint is on.

/// The side of the body.
public enum Side: String, Sendable, Equatable, Codable {
  /// The left.
  case left
  /// The right.
  case right
  /// Both.
  case both

  /// The other side; both remain both.
  var opposite: Side {
    switch self {
    case .left: .right
    case .right: .left
    case .both: .both
    }
  }
}

/// A side read from a message.
public struct SideMention: Sendable, Equatable {
  /// The side.
  public var side: Side

  /// The token it was read from; for `.both` perhaps more.
  public var tokens: Range<Int>

  /// Whether the side is said to be well, not meant, or only what the other is measured by:
  /// "never the left", "right is fine", "bigger than the right", "left was bad, sorted".
  public var isDenied: Bool

  /// Whether both sides are only implied by a plural: "my shins".
  public var isImplied: Bool

  /// Whether it takes back a side named before: "no, the left one".
  public var isCorrection: Bool

  /// Whether it is joined to the side named just before: "left and right", "left foot, right foot".
  public var isPaired: Bool

  /// Makes a mention.
  ///
  /// - Parameters:
  ///   - side: The side.
  ///   - tokens: The tokens it was read from.
  ///   - isDenied: Whether the side is said to be well or not meant.
  ///   - isImplied: Whether both sides are only implied by a plural.
  ///   - isCorrection: Whether it takes back a side named before.
  ///   - isPaired: Whether it is joined to the side named just before.
  public init(
    side: Side,
    tokens: Range<Int>,
    isDenied: Bool = false,
    isImplied: Bool = false,
    isCorrection: Bool = false,
    isPaired: Bool = false
  ) {
    self.side = side
    self.tokens = tokens
    self.isDenied = isDenied
    self.isImplied = isImplied
    self.isCorrection = isCorrection
    self.isPaired = isPaired
  }
}

extension Array where Element == SideMention {
  /// The side of the complaint; nil if none is told.
  ///
  /// 1. Denied sides do not count.
  /// 2. A correction forgets the sides named before it.
  /// 3. "Both" said in so many words wins.
  /// 4. Left and right of one part are both: "left and right", "left shin and right shin".
  /// 5. Otherwise the side named more often; if even, the one named first.
  /// 6. A plural ("my shins") counts only if nothing else does.
  public var mainSide: Side? {
    let begin = lastIndex { $0.isCorrection && !$0.isDenied } ?? startIndex
    var counts = (left: 0, right: 0)
    var first: Side?
    var previous: Side?
    var isImplied = false
    for mention in self[begin...] where !mention.isDenied {
      if mention.isImplied {
        isImplied = true
        continue
      }
      if mention.side == .both { return .both }
      if mention.isPaired, previous != nil { return .both }
      previous = mention.side
      first = first ?? mention.side
      if mention.side == .left { counts.left += 1 } else { counts.right += 1 }
    }
    if counts.left != counts.right { return counts.left > counts.right ? .left : .right }
    return first ?? (isImplied ? .both : nil)
  }
}
