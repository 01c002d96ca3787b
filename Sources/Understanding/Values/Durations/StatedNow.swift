// The day a message says it is: "its monday and it still clicks", "since October, it's now June".
//
// People copy posts they wrote on another day; named days of such a message count from that day.

/// The day a message says it was written on.
struct StatedNow: Sendable, Equatable {
  /// The day itself.
  var day: CalendarDay

  /// The token of the weekday or month.
  var token: Int

  /// Finds the day stated in a message.
  ///
  /// - Parameters:
  ///   - words: The message.
  ///   - today: The day of the clock.
  /// - Returns: The last such day that the message states; nil if it states none.
  static func find(in words: ClassifiedTokens, today: CalendarDay) -> StatedNow? {
    for index in stride(from: words.count - 1, through: 0, by: -1) {
      switch words.word(index) {
      case .weekday, .shortWeekday:
        let isTold = isCued(index, words) && closes(index + 1, words)
        guard
          isTold && !words.has(.plural, at: index) || isAside(index, words)
            || isDiaryEnd(index, words)
        else { continue }
        let back = today.daysBack(toWeekday: words[index].value) % 7
        return StatedNow(day: today.earlier(by: back), token: index)
      case .month, .shortMonth:
        guard isCued(index, words) || isStillIn(index, words), closes(index + 1, words) else {
          continue
        }
        return StatedNow(day: middle(ofMonth: words[index].value, today: today), token: index)
      default: continue
      }
    }
    return nil
  }

  /// "now friday", "it's friday", "its now june", "today is monday".
  private static func isCued(_ index: Int, _ words: ClassifiedTokens) -> Bool {
    let before = words[index - 1]
    if before.word == .it { return before.traits.contains(.link) && words.word(index - 2) != .if }
    if before.word == .now {
      return words.word(index - 2) != .unit && words.word(index - 2) != .until
    }
    return words.word(index - 2) == .today && before.traits.contains(.link)
  }

  /// "Fri: ... Sat: ... Sun: hurts the same": the last entry of a diary, told in the present.
  private static func isDiaryEnd(_ index: Int, _ words: ClassifiedTokens) -> Bool {
    guard words.word(index + 1) == .colon, words.has(.complaint, at: index + 2) else {
      return false
    }
    let isEntry = { (at: Int) -> Bool in
      let word = words.word(at)
      return (word == .weekday || word == .shortWeekday) && words.word(at + 1) == .colon
    }
    return !(index + 1..<max(index + 1, words.count)).contains(where: isEntry)
      && (max(0, index - 60)..<index).contains(where: isEntry)
  }

  /// "all this morning (tues)", "today, tuesday".
  private static func isAside(_ index: Int, _ words: ClassifiedTokens) -> Bool {
    guard !words[index - 1].isWordlike, !words[index + 1].isWordlike else { return false }
    return words.word(index - 2) == .today
      || words.word(index - 2) == .dayPart && words.word(index - 3) == .this
  }

  /// "still doing it in feb".
  private static func isStillIn(_ index: Int, _ words: ClassifiedTokens) -> Bool {
    guard words.word(index - 1) == .in else { return false }
    // "and here we are in March"
    let verb = words[index - 2].traits
    if verb.contains(.link), !verb.contains(.past), words.has(.subject, at: index - 3) {
      return true
    }
    return (2...6).contains { words.has(.still, at: index - $0) }
  }

  /// "its monday and ...", "now friday."; not "it's friday's run", "its monday night league".
  private static func closes(_ index: Int, _ words: ClassifiedTokens) -> Bool {
    let next = words[index]
    switch next.word {
    case .and, .now, .so, .the, .my, .it, .dayPart, .today: return true
    default:
      return !next.isWordlike || next.traits.contains(.subject) || next.traits.contains(.still)
    }
  }

  private static func middle(ofMonth month: Int, today: CalendarDay) -> CalendarDay {
    if month == today.month { return today }
    let year = month < today.month ? today.year : today.year - 1
    return CalendarDay(year: year, month: month, day: 15)
  }
}

extension CalendarDay {
  /// The day so many days before.
  func earlier(by days: Int) -> CalendarDay {
    CalendarDay(daysSinceEpoch: daysSinceEpoch - days)
  }
}
