// How long ago a named time was: "Friday", "last weekend", "this morning", "the other day".
//
// Months, seasons, feasts and dates are in `DistantAnchorParser`.

/// Parses named times.
struct TimeAnchorParser {
  let words: ClassifiedTokens
  let today: CalendarDay
  private let distant: DistantAnchorParser

  init(words: ClassifiedTokens, today: CalendarDay) {
    self.words = words
    self.today = today
    distant = DistantAnchorParser(words: words, today: today)
  }

  /// The named time that begins at an index.
  ///
  /// - Parameters:
  ///   - index: Where it would begin.
  ///   - number: The number phrase that begins there, if one does.
  /// - Returns: What it means; nil if none begins there.
  func anchor(at index: Int, number: NumberPhrase?) -> TimeAnchor? {
    switch words.word(index) {
    case .weekday: weekday(at: index)
    case .digits, .small, .a, .couple:
      weekdaysAgo(number) ?? distant.anchor(at: index, number: number)
    case .shortWeekday: shortWeekday(at: index)
    case .today, .tonight: near(0...0, index..<index + 1)
    case .yesterday: near(1...1, index..<index + 1, .past)
    case .tomorrow: near(0...0, index..<index + 1, .future)
    case .overnight where isTold(before: index): near(0...1, index..<index + 1, .past)
    case .just where words.word(index + 1) == .now: near(0...0, index..<index + 2, .past)
    case .half: distant.anchor(at: index, number: number)
    case .in where words.word(index + 1) == .the: inTheNight(at: index)
    case .youth: youth(at: index)
    case .unit: dayBeforeYesterday(at: index)
    case .other: otherDay(at: index)
    case .last: last(at: index)
    case .this: this(at: index)
    case .next: next(at: index)
    case .weekend: weekend(at: index)
    case .parkrun: parkrun(at: index)
    default: distant.anchor(at: index, number: number)
    }
  }

  func near(
    _ days: ClosedRange<Int>,
    _ tokens: Range<Int>,
    _ tense: TimeAnchor.Tense = .unknown
  ) -> TimeAnchor {
    TimeAnchor(days: days, tokens: tokens, tense: tense)
  }

  /// "came up overnight"; not "aches overnight".
  private func isTold(before index: Int) -> Bool {
    (1...5).contains { words.has([.onset, .past, .sudden], at: index - $0) }
      || words.word(index - 1) == .since || words.word(index - 1) == .up || words.count < 3
  }

  // MARK: Weekdays

  private func weekday(at index: Int) -> TimeAnchor? {
    let before = words[index - 1]
    if words.has(.plural, at: index) {
      // "after Sunday's run", but not "on Sundays", "Sundays and Tuesdays".
      let owns = words[index + 1].isWordlike && words.word(index + 1) != .and
      let isRun =
        words.has([.activity, .event, .counted, .placing, .filler], at: index + 1)
        || words.word(index + 1) == .digits || words.has([.activity, .takesTime], at: index + 2)
        || words[index + 1].isUntold && before.word == .on
      guard owns, before.word != .on || isRun, before.word != .every, before.word != .most else {
        return nil
      }
    }
    guard before.word != .every,
      words.word(index + 1) != .colon || before.isWordlike || isDiary(index)
    else { return nil }
    return relative(at: index)
  }

  private func shortWeekday(at index: Int) -> TimeAnchor? {
    if words.word(index + 1) == .colon, isDiary(index) { return relative(at: index) }
    switch words.word(index - 1) {
    case .since, .on, .last, .this, .from, .after, .next, .past, .now, .it: break
    default:
      // "did a 20 miler sun, knee swelled up mon"
      let isTold = words.has(
        [.activity, .counted, .event, .complaint, .onset, .body, .preposition],
        at: index - 1
      )
      let next = words.word(index + 1)
      let closes = !words[index + 1].isWordlike || next == .and
      let isTurn = next == .to && words.has(.complaint, at: index - 1)
      guard isFragment(index) || isTold && (closes || isTurn), !words.has(.subject, at: index - 1)
      else { return nil }
    }
    let isElsewhere = words.has(.preposition, at: index + 1) && words.word(index + 1) != .to
    return isElsewhere ? nil : relative(at: index)
  }

  /// "blister on my heel. sat": nothing else stands between the marks.
  private func isFragment(_ index: Int) -> Bool {
    let before = words[index - 1]
    let next = words[index + 1]
    return words.tellsTrouble && index > 0 && !next.isWordlike
      && next.sentence != words[index].sentence
      && (before.sentence != words[index].sentence
        || next.word == .edge && (before.word == .plain || before.word == .feastOpening)
          && before.traits.isDisjoint(with: [.presence, .preposition, .subject]))
  }

  /// A weekday with "last", "next", "week", "just gone", "before last" around it.
  private func relative(at index: Int) -> TimeAnchor {
    let back = today.daysBack(toWeekday: words[index].value)
    var anchor = near(back...back, index..<index + 1)
    switch words.word(index - 1) {
    case .last:
      // "Last Tuesday" said on a Wednesday is not yesterday.
      if back == 1 { anchor.days = 8...8 }
      anchor.tense = .past
    case .past: anchor.tense = .past
    case .next, .coming: anchor.tense = .future
    default: break
    }
    var end = index + 1
    if words.word(end) == .dayPart
      || words[end].value == Int(TimeUnit.day.rawValue)
        && words.word(end) == .unit && !words.has(.plural, at: end)
    {
      end += 1  // "Monday night"
    }
    if words.word(end) == .unit, words[end].value == Int(TimeUnit.week.rawValue),
      !words.has(.plural, at: end)
    {
      anchor.days = back + 7...back + 7
      anchor.needsSince = true
      end += 1
    } else if words.word(end) == .last, words.word(end + 1) == .unit,
      words[end + 1].value == Int(TimeUnit.week.rawValue)
    {
      // "Tuesday last week"
      let back = today.weekday - words[index].value + 7
      anchor.days = back...back
      anchor.tense = .past
      end += 2
    } else if words.word(end) == .gone || words.word(end) == .past || words.word(end) == .last {
      anchor.tense = .past
      end += 1
    } else if words.word(end) == .just, words.word(end + 1) == .gone {
      anchor.tense = .past
      end += 2
    } else if words.word(end) == .before, words.word(end + 1) == .last {
      anchor.days = back + 7...back + 7
      anchor.tense = .past
      end += 2
    }
    anchor.tokens = index..<end
    return anchor
  }

  /// "two Sundays ago", "a couple of Fridays back".
  private func weekdaysAgo(_ number: NumberPhrase?) -> TimeAnchor? {
    guard let number, number.low >= 1, number.high <= 20 else { return nil }
    let at = number.tokens.upperBound
    let isWeekend = words.word(at) == .weekend
    guard isWeekend || words.word(at) == .weekday, words.has(.plural, at: at),
      words.word(at + 1) == .ago || words.word(at + 1) == .back
    else { return nil }
    let back = today.daysBack(toWeekday: isWeekend ? 6 : words[at].value)
    let low = back + 7 * (number.low.wholeBelow - 1)
    let high = back + 7 * (number.high.wholeAbove - 1) + (isWeekend ? 1 : 0)
    return near(low...high, number.tokens.lowerBound..<at + 2, .past)
  }

  // MARK: "The other day", "last week", "this morning"

  private func last(at index: Int) -> TimeAnchor? {
    let next = index + 1
    switch words.word(next) {
    case .dayPart: return near(1...1, index..<next + 1, .past)
    case .unit:
      // "For the last week" is a stretch, not a date.
      // "last night's run" is, though: its "s" is no plural.
      let owns =
        words[next + 1].isWordlike
        && words.has([.activity, .event, .placing, .onset], at: next + 1)
        || words.has(.filler, at: next + 1)
      guard words.word(index - 1) != .the, !words.has(.plural, at: next) || owns else { return nil }
      switch TimeUnit(rawValue: Int16(words[next].value)) {
      case .day: return near(1...1, index..<next + 1, .past)
      case .week:
        let end = words.word(next + 1) == .weekday ? next + 2 : next + 1
        return near(3...10, index..<end, .past)
      case .month: return period(lastMonth, index..<next + 1)
      case .year: return period(lastYear, index..<next + 1)
      default: return nil
      }
    case .weekend: return weekend(at: next).map { tensed($0, from: index, .past) }
    default: return distant.last(at: index)
    }
  }

  private func this(at index: Int) -> TimeAnchor? {
    let next = index + 1
    switch words.word(next) {
    // "that evening" is no day in particular.
    case .dayPart where words[index].value == 0: return near(0...0, index..<next + 1)
    case .unit where words[index].value == 0:
      guard !words.has(.plural, at: next) else { return nil }
      switch TimeUnit(rawValue: Int16(words[next].value)) {
      case .week: return near(1...7, index..<next + 1)
      case .month: return near(1...max(1, today.day), index..<next + 1)
      case .year:
        let elapsed = today.days(since: CalendarDay(year: today.year, month: 1, day: 1))
        var anchor = near(min(14, elapsed)...max(elapsed, 1), index..<next + 1)
        anchor.isDistant = true
        return anchor
      default: return nil
      }
    default: return nil
    }
  }

  private func next(at index: Int) -> TimeAnchor? {
    switch words.word(index + 1) {
    case .unit where !words.has(.plural, at: index + 1),
      .weekday where !words.has(.plural, at: index + 1), .month, .weekend, .season:
      near(0...0, index..<index + 2, .future)
    default: nil
    }
  }

  // MARK: Weekends and parkruns

  private func weekend(at index: Int) -> TimeAnchor? {
    guard !words.has(.plural, at: index) else { return nil }
    let before = words.word(index - 1)
    switch before {
    case .the, .last, .this, .past, .at, .over, .since, .my, .on: break
    default: return nil
    }
    // Saturday and Sunday last gone; on a Sunday that is still the weekend before.
    let sunday = today.daysBack(toWeekday: 6)
    var anchor = near(sunday...sunday + 1, index..<index + 1, before == .past ? .past : .unknown)
    if words.word(index + 1) == .before, words.word(index + 2) == .last {
      anchor.days = sunday + 7...sunday + 8
      anchor.tense = .past
      anchor.tokens = index..<index + 3
    } else if words.word(index + 1) == .just, words.word(index + 2) == .gone {
      anchor.tense = .past
      anchor.tokens = index..<index + 3
    }
    return anchor
  }

  /// A parkrun is on a Saturday.
  private func parkrun(at index: Int) -> TimeAnchor? {
    let isSince =
      words.word(index - 1) == .since
      || words.word(index - 2) == .since && words[index - 1].isWordlike
    guard isSince else { return nil }
    let back = today.daysBack(toWeekday: 5)
    return near(back...back, index..<index + 1, .past)
  }

  // MARK: Months and years gone

  private var lastMonth: ClosedRange<Int> {
    let first = CalendarDay(year: today.year, month: today.month, day: 1)
    let before = CalendarDay(daysSinceEpoch: first.daysSinceEpoch - 1)
    let start = CalendarDay(year: before.year, month: before.month, day: 1)
    return today.days(since: before)...today.days(since: start)
  }

  private var lastYear: ClosedRange<Int> {
    let end = CalendarDay(year: today.year - 1, month: 12, day: 31)
    let start = CalendarDay(year: today.year - 1, month: 1, day: 1)
    return today.days(since: end)...today.days(since: start)
  }

  func period(_ days: ClosedRange<Int>, _ tokens: Range<Int>) -> TimeAnchor {
    TimeAnchor(days: days, tokens: tokens, tense: .past, isDistant: true)
  }

  private func tensed(_ anchor: TimeAnchor, from start: Int, _ tense: TimeAnchor.Tense)
    -> TimeAnchor
  {
    var anchor = anchor
    anchor.tokens = start..<anchor.tokens.upperBound
    anchor.tense = tense
    return anchor
  }
}
