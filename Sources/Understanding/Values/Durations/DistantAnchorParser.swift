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

  private func distant(_ days: ClosedRange<Int>, _ tokens: Range<Int>) -> TimeAnchor {
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
    let year = hasBegunLately(month) ? today.year : today.year - 1
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
    return distant(days, index..<index + 1)
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

  // MARK: Seasons and feasts

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

  private func feastEnd(_ end: Int) -> Int {
    words.word(end) == .unit && words[end].value == Int(TimeUnit.day.rawValue)
      || words.word(end) == .dayPart ? end + 1 : end
  }

  private func feastOpening(at index: Int) -> TimeAnchor? {
    let isNewYear = words[index].value == Feast.newYear.rawValue
    let unit = words[index + 1].value
    guard unit == Int((isNewYear ? TimeUnit.year : TimeUnit.day).rawValue) else { return nil }
    // Not "a new year" nor "new years of training".
    guard !isNewYear || words.word(index + 2) != .of else { return nil }
    if isNewYear, words.word(index + 2) == .dayPart {
      let back = Feast.newYearsEve.daysBack(from: today)
      return distant(back...back, index..<index + 3)
    }
    return feast(at: index, end: feastEnd(index + 2))
  }

  /// "Ash Wednesday", "Black Friday"; not "a black Friday".
  private func isNamedWeekday(_ index: Int) -> Bool {
    let day = words[index + 1]
    guard day.word == .weekday, let feast = Feast(rawValue: words[index].value) else {
      return false
    }
    switch feast {
    case .pancakeDay: return day.value == 1 || day.value == 2
    case .blackFriday: return day.value == 4 || day.value == 0
    case .armistice: return day.value == 6
    default: return false
    }
  }

  private func feast(at index: Int, end: Int) -> TimeAnchor? {
    Feast(rawValue: words[index].value).flatMap { feast($0, at: index, end: end) }
  }

  private func feast(_ feast: Feast, at index: Int, end: Int) -> TimeAnchor? {
    let back = feast.daysBack(from: today)
    if feast.length > 1 {
      return distant(max(0, back - feast.length + 1)...back, index..<end)
    }
    let before = words.word(index - 1) == .the ? words.word(index - 2) : words.word(index - 1)
    switch before {
    case .before: return distant(back...back + 30, index..<end)
    case .after: return distant(max(0, back - 14)...back, index..<end)
    case .about, .over: return distant(max(0, back - 5)...back + 5, index..<end)
    default: return distant(back...back, index..<end)
    }
  }

  /// "since the clocks went back", "since the clocks changed".
  private func clocks(at index: Int) -> TimeAnchor? {
    guard words[index + 1].isWordlike else { return nil }
    let back = Feast.clocksBack.daysBack(from: today)
    let forward = Feast.clocksForward.daysBack(from: today)
    let days: Int
    if words.word(index + 2) == .back {
      days = back
    } else if words.has(.changes, at: index + 1) {
      days = forward
    } else {
      days = min(back, forward)
    }
    return distant(days...days, index..<min(index + 3, words.count))
  }
}
