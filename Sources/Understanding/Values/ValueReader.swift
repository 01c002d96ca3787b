// All the values of a message in one go: scores, durations, sides, over one classification.

/// The values read from a message.
public struct MessageValues: Sendable, Equatable {
  /// The pain scores, in order.
  public var scores: [PainScore]

  /// The durations, in order, other things' among them.
  public var durations: [DurationMention]

  /// The sides, in order, denied ones among them.
  public var sides: [SideMention]

  /// Makes values.
  ///
  /// - Parameters:
  ///   - scores: The pain scores.
  ///   - durations: The durations.
  ///   - sides: The sides.
  public init(
    scores: [PainScore] = [],
    durations: [DurationMention] = [],
    sides: [SideMention] = []
  ) {
    self.scores = scores
    self.durations = durations
    self.sides = sides
  }
}

/// Reads scores, durations and sides.
public struct ValueReader: Sendable {
  private let scores = PainScoreReader()
  private let durations = DurationReader()
  private let sides = SideReader()

  /// Makes a reader.
  public init() {}

  /// Reads the values of a message.
  ///
  /// - Parameters:
  ///   - tokens: The message's tokens, spelling mended.
  ///   - today: The day the message was written.
  ///   - expected: Which question is open.
  /// - Returns: All that was read, in order of the message.
  public func read(
    _ tokens: [Token],
    on today: CalendarDay,
    expecting expected: ExpectedValue = .none
  ) -> MessageValues {
    let classified = ClassifiedTokens(tokens)
    return MessageValues(
      scores: scores.read(classified, expecting: expected),
      durations: durations.read(classified, on: today, expecting: expected),
      sides: sides.read(classified)
    )
  }
}
