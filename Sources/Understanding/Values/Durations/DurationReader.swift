// Reads durations: how long a complaint has lasted, and which stretches of time are something else's.
//
// Two questions, two parts: what stretch of time the words mean (`TimeSpanParser` for "two and a
// half weeks", `TimeAnchorParser` for "since Friday week"), and whose it is (`DurationContext`).

/// Reads durations.
public struct DurationReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads the durations of a message.
  ///
  /// - Parameters:
  ///   - tokens: The message's tokens, classified.
  ///   - today: The day the message was written.
  ///   - expected: Which question is open.
  /// - Returns: The durations in order, other things' among them.
  public func read(
    _ tokens: ClassifiedTokens,
    on today: CalendarDay,
    expecting expected: ExpectedValue = .none
  ) -> [DurationMention] {
    let stated = StatedNow.find(in: tokens, today: today)
    let today = stated?.day ?? today
    let context = DurationContext(words: tokens, expected: expected)
    let spans = TimeSpanParser(words: tokens, today: today)
    let stretches = StretchParser(words: tokens, today: today)
    let weeklies = WeeklyCount(words: tokens)
    let anchors = TimeAnchorParser(words: tokens, today: today)
    var mentions: [DurationMention] = []
    var number = 0
    var index = 0
    while index < tokens.count {
      while number < tokens.numbers.count, tokens.numbers[number].tokens.lowerBound < index {
        number += 1
      }
      let phrase =
        number < tokens.numbers.count && tokens.numbers[number].tokens.lowerBound == index
        ? tokens.numbers[number] : nil
      if let span = stretches.span(at: index) ?? spans.span(at: index, number: phrase)
        ?? weeklies.span(at: index, number: phrase)
      {
        mentions.append(context.mention(of: span))
        index = span.tokens.upperBound
      } else if let anchor = anchors.anchor(at: index, number: phrase) {
        let isStatedNow = stated.map { anchor.tokens.contains($0.token) } ?? false
        if !isStatedNow, let mention = context.mention(of: anchor) { mentions.append(mention) }
        index = anchor.tokens.upperBound
      } else {
        index = phrase?.tokens.upperBound ?? index + 1
      }
    }
    EpisodeOrder(words: tokens).apply(to: &mentions)
    if expected == .none, let story = StoryDays(words: tokens).mention() { mentions.append(story) }
    if mentions.allSatisfy({ $0.kind == .other }), expected == .none,
      let scene = PresentScene(words: tokens).mention()
    {
      mentions.append(scene)
    }
    if mentions.isEmpty, expected == .duration, let bare = bareNumber(tokens) { return [bare] }
    return mentions
  }

  /// Reads the durations of a message.
  ///
  /// - Parameters:
  ///   - tokens: The message's tokens.
  ///   - today: The day the message was written.
  ///   - expected: Which question is open.
  /// - Returns: The durations in order, other things' among them.
  public func read(
    _ tokens: [Token],
    on today: CalendarDay,
    expecting expected: ExpectedValue = .none
  ) -> [DurationMention] {
    read(ClassifiedTokens(tokens), on: today, expecting: expected)
  }

  /// "3" as the whole answer to "how long?": that many days at least, that many weeks at most.
  private func bareNumber(_ tokens: ClassifiedTokens) -> DurationMention? {
    guard tokens.numbers.count == 1, tokens.wordCount(upTo: 5) < 5 else { return nil }
    let phrase = tokens.numbers[0]
    guard phrase.high <= 60, tokens.word(phrase.tokens.lowerBound - 1) != .a,
      !tokens[phrase.tokens.upperBound].isGlued,
      !tokens.has([.counted, .ratesOther], at: phrase.tokens.upperBound),
      tokens.word(phrase.tokens.upperBound) != .slash
    else { return nil }
    return DurationMention(
      days: phrase.low.wholeBelow...(phrase.high * 7).wholeAbove,
      kind: .ongoing,
      tokens: phrase.tokens,
      isVague: true
    )
  }
}

/// A stretch of time found in a message, before it is known whose it is.
struct TimeSpan: Sendable, Equatable {
  /// The fewest and the most days.
  var days: ClosedRange<Int>

  /// Its tokens, from the first modifier ("nearly") to the last ("or so").
  var tokens: Range<Int>

  /// The first token of the number or unit itself.
  var core: Int

  /// Its unit.
  var unit: TimeUnit

  /// Whether it has no number: "for weeks", "ages".
  var isVague = false

  /// Whether it is told by a number, not by "several" or "few".
  var isExact = true

  /// Whether it says by itself that it lasts until now: "3 weeks today", "day 10 of this".
  var isUntilNow = false

  /// Whether it cannot be the complaint's: "3 times a week", "the next two weeks".
  var isForeign = false
}

/// A day or season found in a message, before it is known what happened then.
struct TimeAnchor: Sendable, Equatable {
  /// How it lies to the day of the message.
  enum Tense: Sendable { case unknown, past, future }

  /// The fewest and the most days ago.
  var days: ClosedRange<Int>

  /// Its tokens.
  var tokens: Range<Int>

  /// How its own words place it: "last Friday" is past, "next Friday" is to come.
  var tense = Tense.unknown

  /// Whether it is a month, season or feast: too far away to be a narrated day.
  var isDistant = false

  /// Whether it counts only after "since" or as a plain answer: a month, a date, a parkrun.
  var needsSince = false
}
