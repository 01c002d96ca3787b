// A stretch of time that somebody mentioned, and which of them is the complaint's.

/// A duration read from a message.
public struct DurationMention: Sendable, Equatable {
  /// Whose duration it is.
  public enum Kind: Sendable, Equatable {
    /// How long the complaint has lasted: "for three weeks".
    case ongoing
    /// When it began: "since Friday", "started two weeks ago", "went over on it yesterday".
    case since
    /// Something else's, or nobody's that can be told: "running eight years", "in 5 weeks".
    case other
  }

  /// The fewest and the most days meant.
  public var days: ClosedRange<Int>

  /// Whose duration it is.
  public var kind: Kind

  /// The tokens it was read from.
  public var tokens: Range<Int>

  /// Whether a day was only narrated ("ran ten miles on Sunday, ankle sore"), so that an explicit
  /// duration goes before it.
  public var isNarrated: Bool

  /// Whether the words give no number: "ages", "a while"; or a bare number gives no unit.
  public var isVague: Bool

  /// Whether it is only implied, as a least age: "rested it four weeks and it still aches".
  public var isFloor: Bool

  /// Whether it is a fresh episode before a long background: "bad for years, then on Monday it went".
  public var isFresh: Bool

  /// Whether nothing in its clause tells of the complaint, so that any clause that does goes first.
  public var isLoose: Bool

  /// Whether it was reckoned from a weekday, so that a count up to now ("3 days on") goes before it.
  public var isFromWeekday: Bool

  /// Whether the runner counts it up to the message: "3 days on", "day 4".
  public var isCounted: Bool

  /// Makes a mention.
  ///
  /// - Parameters:
  ///   - days: The fewest and the most days meant.
  ///   - kind: Whose duration it is.
  ///   - tokens: The tokens it was read from.
  ///   - isNarrated: Whether a day was only narrated.
  ///   - isVague: Whether the words give no number.
  ///   - isFloor: Whether it is only implied, as a least age.
  ///   - isFresh: Whether it is a fresh episode before a long background.
  ///   - isLoose: Whether nothing in its clause tells of the complaint.
  ///   - isFromWeekday: Whether it was reckoned from a weekday.
  ///   - isCounted: Whether the runner counts it up to the message.
  public init(
    days: ClosedRange<Int>,
    kind: Kind,
    tokens: Range<Int>,
    isNarrated: Bool = false,
    isVague: Bool = false,
    isFloor: Bool = false,
    isFresh: Bool = false,
    isLoose: Bool = false,
    isFromWeekday: Bool = false,
    isCounted: Bool = false
  ) {
    self.days = days
    self.kind = kind
    self.tokens = tokens
    self.isNarrated = isNarrated
    self.isVague = isVague
    self.isFloor = isFloor
    self.isFresh = isFresh
    self.isLoose = isLoose
    self.isFromWeekday = isFromWeekday
    self.isCounted = isCounted
  }
}
