// A pain score that somebody gave, and what a whole message's scores come to.

/// Which question is open, so that a bare "3" can be understood.
public enum ExpectedValue: Sendable, Equatable {
  /// No question about a value is open.
  case none
  /// How bad is it, from 0 to 10?
  case painScore
  /// How long has it lasted?
  case duration
}

/// A pain score read from a message.
public struct PainScore: Sendable, Equatable {
  /// What makes a number a score.
  public enum Basis: Sendable, Equatable {
    /// "7/10", "seven out of ten".
    case outOfTen
    /// "60%" of pain.
    case percentage
    /// Named beside the scale: "on a scale up to 10, four".
    case scale
    /// Said of the pain: "pain is 6", "I'd call it a four".
    case phrase
    /// A number by itself, understood because pain was asked for or is being told of.
    case bare
  }

  /// The least and the greatest score meant, within 0 and 10; fractions are rounded outward.
  public var range: ClosedRange<Int>

  /// The tokens it was read from.
  public var tokens: Range<Int>

  /// What makes the number a score.
  public var basis: Basis

  /// Whether it holds only at some time or in some posture: "7 downhill".
  public var isConditional: Bool

  /// Whether it was taken back, or is past and a later one is given: the 3 of "was a 3, now a 6".
  public var isSuperseded: Bool

  /// Whether what was said lies beyond the scale, as "11/10", and ``range`` is cut to it.
  public var isBeyondScale: Bool
}

extension Sequence where Element == PainScore {
  /// The least and the greatest score that still hold; nil if none was given.
  ///
  /// "2 in the day, 5 at night" is 2 to 5: the upper end is the worst pain, the one triage goes by.
  /// Superseded scores do not count, nor does a zero beside a pain: "8 on stairs, 0 on the flat" is
  /// how bad it is when it is there.
  public var currentPain: ClosedRange<Int>? {
    var result: ClosedRange<Int>?
    let hurts = contains { !$0.isSuperseded && $0.range.lowerBound > 0 }
    for score in self where !score.isSuperseded {
      if hurts, score.range.upperBound == 0, score.isConditional { continue }
      guard let known = result else {
        result = score.range
        continue
      }
      result =
        Swift.min(
          known.lowerBound,
          score.range.lowerBound
        )...Swift.max(
          known.upperBound,
          score.range.upperBound
        )
    }
    return result
  }
}
