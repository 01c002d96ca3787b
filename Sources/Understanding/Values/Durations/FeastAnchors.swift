// How long ago a feast or the change of the clocks was: "since Boxing Day", "before half term".

extension DistantAnchorParser {
  func feastEnd(_ end: Int) -> Int {
    words.word(end) == .unit && words[end].value == Int(TimeUnit.day.rawValue)
      || words.word(end) == .dayPart ? end + 1 : end
  }

  func feastOpening(at index: Int) -> TimeAnchor? {
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

  /// "since the holidays", said in winter; not "since the holidays in Spain".
  func isTheHolidays(_ index: Int) -> Bool {
    today.month <= 3 && words.word(index - 1) == .the && words.word(index + 1) != .in
      && words.word(index + 1) != .to
  }

  /// "Ash Wednesday", "Black Friday"; not "a black Friday".
  func isNamedWeekday(_ index: Int) -> Bool {
    let day = words[index + 1]
    guard day.word == .weekday, let feast = Feast(rawValue: words[index].value) else {
      return false
    }
    switch feast {
    case .pancakeDay: return day.value == 1
    case .ashWednesday: return day.value == 2
    case .blackFriday: return day.value == 4 || day.value == 0
    case .armistice: return day.value == 6
    default: return false
    }
  }

  func feast(at index: Int, end: Int) -> TimeAnchor? {
    Feast(rawValue: words[index].value).flatMap { feast($0, at: index, end: end) }
  }

  func feast(_ feast: Feast, at index: Int, end: Int) -> TimeAnchor? {
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
  func clocks(at index: Int) -> TimeAnchor? {
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
