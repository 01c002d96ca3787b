// Stretches of time without a number before a unit: "all week", "ages", "day 10 of this".

/// Parses stretches that `TimeSpanParser` has no number for.
struct StretchParser {
  let words: ClassifiedTokens
  let today: CalendarDay
  private let days: CountedDay
  private let shorthand: ClinicalShorthand

  init(words: ClassifiedTokens, today: CalendarDay) {
    self.words = words
    self.today = today
    days = CountedDay(words: words)
    shorthand = ClinicalShorthand(words: words)
  }

  /// The stretch that begins at an index.
  func span(at index: Int) -> TimeSpan? {
    switch words.word(index) {
    case .all: whole(at: index)
    case .most where words.word(index + 1) == .of: whole(at: index + 1)
    case .a where words.word(index + 1) == .whileWord: vague(14...60, index..<index + 2, at: index)
    case .a where words.word(index + 1) == .long && words.word(index + 2) == .time:
      vague(30...365, index..<index + 3, at: index)
    case .a where words.word(index + 2) == .whileWord && words[index + 1].isWordlike:
      vague(14...60, index..<index + 3, at: index)
    case .a where words.word(index + 2) == .long && words.word(index + 3) == .time:
      vague(30...365, index..<index + 4, at: index)
    case .long where words.word(index + 1) == .time && !words[index + 2].isWordlike:
      vague(30...365, index..<index + 2, at: index)
    case .time
    where words.word(index - 2) == .for && words.word(index - 1) == .plain
      && words.word(index + 1) == .now:
      vague(14...90, index - 1..<index + 1, at: index)
    case .this where isPastWhile(index): vague(14...60, index..<index + 3, at: index)
    case .the where isPastWhile(index): vague(14...60, index..<index + 3, at: index)
    case .ages: ages(at: index)
    case .forever: vague(60...730, index..<index + 1, at: index)
    default: days.span(at: index) ?? shorthand.span(at: index)
    }
  }

  /// "this past while", "the last while".
  private func isPastWhile(_ index: Int) -> Bool {
    words.word(index + 2) == .whileWord
      && (words.word(index + 1) == .past || words.word(index + 1) == .last)
  }

  /// "all day", "all week", "all summer", "all season".
  private func whole(at index: Int) -> TimeSpan? {
    let next = words.word(index + 1)
    let noun = next == .the || next == .this || next == .of ? index + 2 : index + 1
    let days: ClosedRange<Int>
    var unit = TimeUnit.month
    switch words.word(noun) {
    case .unit:
      guard !words.has(.plural, at: noun),
        let known = TimeUnit(rawValue: Int16(words[noun].value))
      else { return nil }
      unit = known
      switch known {
      case .day: days = 0...1
      case .week: days = 5...7
      case .month: days = 25...31
      case .year: days = wholeYear
      default: return nil
      }
    case .dayPart:
      days = 0...1
      unit = .day
    case .weekend:
      days = 1...3
      unit = .day
    case .season: days = 60...92
    case .month: days = whole(month: words[noun].value)
    case .tenure: days = 60...180
    default: return nil
    }
    let end = words.word(noun + 1) == .long ? noun + 2 : noun + 1
    return TimeSpan(days: days, tokens: index..<end, core: index, unit: unit)
  }

  /// "All of February": from its first days on.
  private func whole(month: Int) -> ClosedRange<Int> {
    let year = month <= today.month ? today.year : today.year - 1
    let back = today.days(since: CalendarDay(year: year, month: month, day: 1))
    return max(0, back - 6)...back
  }

  /// "All year" so far, or most of a year in its first weeks.
  private var wholeYear: ClosedRange<Int> {
    let elapsed = today.days(since: CalendarDay(year: today.year, month: 1, day: 1))
    return elapsed < 45 ? 45...365 : (elapsed * 4 / 5)...elapsed
  }

  private func ages(at index: Int) -> TimeSpan? {
    let hasCue: Bool
    switch words.word(index - 1) {
    case .for, .been, .it, .edge, .this: hasCue = true
    default:
      hasCue =
        words.word(index + 1) == .now || words.word(index + 1) == .ago
        || words[index - 1].traits.contains(.rest) || !words[index - 1].isWordlike
    }
    guard hasCue, words.word(index + 1) != .digits else { return nil }
    let end = words.word(index + 1) == .unit ? index + 2 : index + 1
    return vague(60...730, index..<end, at: index)
  }

  private func vague(_ days: ClosedRange<Int>, _ tokens: Range<Int>, at index: Int) -> TimeSpan {
    var span = TimeSpan(days: days, tokens: tokens, core: index, unit: .month, isVague: true)
    span.isForeign = words.word(index - 1) == .in || words.word(index - 1) == .every
    return span
  }
}
