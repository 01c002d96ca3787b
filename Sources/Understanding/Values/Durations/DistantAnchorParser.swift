// How long ago a month, season, feast or date was: "since October", "before Christmas", "the 5th".
//
// Seasons are the northern ones. A date in figures is read day first unless only month first fits.

/// Parses times farther back than last week.
struct DistantAnchorParser {
  let words: ClassifiedTokens
  let today: CalendarDay

  /// The time that begins at an index.
  func anchor(at index: Int, number: NumberPhrase?) -> TimeAnchor? {
    switch words.word(index) {
    case .digits, .ordinal: date(at: index)
    case .month: month(at: index)
    case .shortMonth: isMonthCue(index - 1) ? month(at: index) : nil
    case .season: season(at: index)
    case .feast where words[index].value == Feast.holidays.rawValue && !isTheHolidays(index): nil
    case .feast: feast(at: index, end: feastEnd(index + 1))
    case .feastOpening where words.word(index + 1) == .unit: feastOpening(at: index)
    case .feastOpening where isNamedWeekday(index): feast(at: index, end: index + 2)
    case .half where words.word(index + 1) == .term:
      feast(.halfTerm, at: index, end: index + 2)
    case .feastOpening where words.has(.event, at: index + 1): feast(at: index, end: index + 2)
    case .clocks: clocks(at: index)
    case .start, .early: beginning(at: index)
    case .lockdown: distant(CalendarDay(year: 2020, month: 3, day: 23), index..<index + 1)
    default: nil
    }
  }

  /// "last October", "last summer", "last Christmas": the "last" adds nothing to what is meant.
  func last(at index: Int) -> TimeAnchor? {
    guard var anchor = anchor(at: index + 1, number: nil) else { return nil }
    switch words.word(index + 1) {
    case .month, .shortMonth, .season, .feast: break
    default: return nil
    }
    anchor.tokens = index..<anchor.tokens.upperBound
    anchor.tense = .past
    return anchor
  }

  private func distant(_ day: CalendarDay, _ tokens: Range<Int>) -> TimeAnchor {
    let back = max(0, today.days(since: day))
    return distant(back...back, tokens)
  }

  func distant(_ days: ClosedRange<Int>, _ tokens: Range<Int>) -> TimeAnchor {
    TimeAnchor(days: days, tokens: tokens, isDistant: true, needsSince: true)
  }

  /// "the start of the year", "the beginning of this month".
  private func beginning(at index: Int) -> TimeAnchor? {
    guard words.word(index + 1) == .of,
      words.word(index + 2) == .the || words.word(index + 2) == .this,
      words.word(index + 3) == .unit
    else { return nil }
    let start: CalendarDay
    switch TimeUnit(rawValue: Int16(words[index + 3].value)) {
    case .week: start = CalendarDay(daysSinceEpoch: today.daysSinceEpoch - today.weekday)
    case .month: start = CalendarDay(year: today.year, month: today.month, day: 1)
    case .year: start = CalendarDay(year: today.year, month: 1, day: 1)
    default: return nil
    }
    return distant(start, index..<index + 4)
  }

  // MARK: Months

  private func isMonthCue(_ index: Int) -> Bool {
    switch words.word(index) {
    case .since, .in, .from, .early, .middle, .late, .last, .of, .before: true
    default: false
    }
  }

  private func month(at index: Int) -> TimeAnchor? {
    let month = words[index].value
    if words.word(index + 1) == .digits {
      let number = words[index + 1].number
      if number >= 1, number <= 31, words.word(index + 2) != .unit {
        let end = isOrdinalEnding(index + 2) ? index + 3 : index + 2
        return distant(last(month: month, day: number.wholeBelow), index..<end)
      }
      if number > 1950, number <= Double(today.year) {
        return distant(days(ofMonth: month, year: number.wholeBelow), index..<index + 2)
      }
    }
    let stated = yearStated(after: index + 1)
    let year = stated?.year ?? (hasBegunLately(month) ? today.year : today.year - 1)
    var days = days(ofMonth: month, year: year)
    let newest = days.lowerBound
    let oldest = days.upperBound
    let edge = words.word(index - 1) == .of ? index - 2 : index - 1
    switch words.word(edge) {
    case .early, .start: days = max(newest, oldest - 10)...oldest
    case .middle: days = max(newest, oldest - 20)...max(newest, oldest - 10)
    case .late, .end: days = newest...min(oldest, newest + 10)
    default: break
    }
    return distant(days, index..<(stated?.end ?? index + 1))
  }

  /// "June of last year", "November last year", "January this year".
  private func yearStated(after index: Int) -> (year: Int, end: Int)? {
    let at = words.word(index) == .of ? index + 1 : index
    guard words.word(at + 1) == .unit, words[at + 1].value == Int(TimeUnit.year.rawValue) else {
      return nil
    }
    return switch words.word(at) {
    case .last: (today.year - 1, at + 2)
    case .this: (today.year, at + 2)
    default: nil
    }
  }

  /// Whether a month named without a year is one of this year: begun, and not just now.
  private func hasBegunLately(_ month: Int) -> Bool {
    month < today.month || month == today.month && today.day >= 8
  }

  private func days(ofMonth month: Int, year: Int) -> ClosedRange<Int> {
    let first = CalendarDay(year: year, month: month, day: 1)
    let following =
      month == 12
      ? CalendarDay(year: year + 1, month: 1, day: 1)
      : CalendarDay(year: year, month: month + 1, day: 1)
    let newest = max(0, today.days(since: following) + 1)
    return newest...max(newest, today.days(since: first))
  }

  private func last(month: Int, day: Int) -> CalendarDay {
    let thisYear = CalendarDay(year: today.year, month: month, day: day)
    return thisYear <= today ? thisYear : CalendarDay(year: today.year - 1, month: month, day: day)
  }

  // MARK: Dates

  /// "12th Feb", "the 5th of January", "4th July", "since 12/10", "since 2019", "since the 5th".
  private func date(at index: Int) -> TimeAnchor? {
    let isOrdinal = words.word(index) == .ordinal
    let number = isOrdinal ? Double(words[index].value) : words[index].number
    guard number >= 1, number.isWhole, !words[index].isGlued || !words[index - 1].isWordlike else {
      return nil
    }
    let hasEnding = !isOrdinal && isOrdinalEnding(index + 1)
    var end = hasEnding ? index + 2 : index + 1
    if number <= 31 {
      let month = words.word(end) == .of ? end + 1 : end
      if words.word(month) == .month
        || words.word(month) == .shortMonth && (hasEnding || isOrdinal || month > end)
      {
        let day = last(month: words[month].value, day: number.wholeBelow)
        return distant(day, index..<month + 1)
      }
      if hasEnding, words.word(index - 1) == .the, isDateCue(index - 2) {
        return distant(lastDay(number.wholeBelow), index..<end)
      }
      guard isDateCue(index - 1), words.word(end) == .slash, words.word(end + 1) == .digits else {
        return nil
      }
      return figures(number.wholeBelow, at: index, end: &end)
    }
    if number >= 1950, number <= Double(today.year), isYearCue(index - 1) {
      let year = number.wholeBelow
      let newest = today.days(since: CalendarDay(year: year, month: 12, day: 31))
      let oldest = today.days(since: CalendarDay(year: year, month: 1, day: 1))
      return distant(max(0, newest)...max(0, oldest), index..<index + 1)
    }
    return nil
  }

  private func figures(_ first: Int, at index: Int, end: inout Int) -> TimeAnchor? {
    let second = words[end + 1].number.wholeBelow
    guard first >= 1, second >= 1, second <= 31, first <= 12 || second <= 12 else { return nil }
    end += 2
    if words.word(end) == .slash, words.word(end + 1) == .digits { end += 2 }
    let (day, month) = second <= 12 ? (first, second) : (second, first)
    return distant(last(month: month, day: day), index..<end)
  }

  private func lastDay(_ day: Int) -> CalendarDay {
    if day <= today.day { return CalendarDay(year: today.year, month: today.month, day: day) }
    let isJanuary = today.month == 1
    return CalendarDay(
      year: isJanuary ? today.year - 1 : today.year,
      month: isJanuary ? 12 : today.month - 1,
      day: day
    )
  }

  private func isOrdinalEnding(_ index: Int) -> Bool {
    words.word(index) == .ordinalEnding && words[index].isGlued
  }

  private func isDateCue(_ index: Int) -> Bool {
    let word = words.word(index)
    return word == .since || word == .on || word == .from
  }

  private func isYearCue(_ index: Int) -> Bool {
    let word = words.word(index)
    return word == .since || word == .in || word == .from || word == .late || word == .early
  }

  // MARK: Seasons

  private func season(at index: Int) -> TimeAnchor? {
    let season = words[index].value
    switch words.word(index - 1) {
    case .since, .last, .this: break
    case .the, .in, .over, .early, .late, .of, .middle:
      // "since the fall" is a tumble.
      guard season != 2 else { return nil }
    default: return nil
    }
    let firstMonth = season * 3 + 3
    var year = today.year
    var start = CalendarDay(year: year, month: firstMonth, day: 1)
    if start > today {
      year -= 1
      start = CalendarDay(year: year, month: firstMonth, day: 1)
    }
    // "Last summer" said in summer is the one before; so is a season that has only just begun.
    if today.days(since: start) < (words.word(index - 1) == .last ? 92 : 14) {
      start = CalendarDay(year: year - 1, month: firstMonth, day: 1)
    }
    let following = CalendarDay(
      year: firstMonth == 12 ? start.year + 1 : start.year,
      month: firstMonth == 12 ? 3 : firstMonth + 3,
      day: 1
    )
    let newest = max(0, today.days(since: following) + 1)
    return distant(newest...max(newest, today.days(since: start)), index..<index + 1)
  }
}
