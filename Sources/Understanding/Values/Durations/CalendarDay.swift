// A day of the calendar, so that "since Friday" can be counted without Foundation.
//
// Only the arithmetic that the readers of durations need: civil date to day number and back
// (proleptic Gregorian), weekdays, and the feasts people date their aches by.

/// A day of the Gregorian calendar.
public struct CalendarDay: Sendable, Equatable, Hashable, Comparable, Codable {
  /// Days since 1 January 1970; negative before.
  public var daysSinceEpoch: Int

  /// Makes a day from its number.
  ///
  /// - Parameter daysSinceEpoch: Days since 1 January 1970.
  public init(daysSinceEpoch: Int) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// Makes a day from seconds since 1 January 1970, in universal time.
  ///
  /// - Parameter secondsSinceEpoch: Seconds, negative before 1970.
  public init(secondsSinceEpoch: Int) {
    self.init(daysSinceEpoch: Self.floorDivide(secondsSinceEpoch, by: 86_400))
  }

  /// Makes a day from its date; a day beyond the month's end runs on into the next.
  ///
  /// - Parameters:
  ///   - year: The year, as 2026.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, from 1.
  public init(year: Int, month: Int, day: Int) {
    // Years are counted from March, so that the leap day ends a year (Hinnant's civil calendar).
    let shifted = month <= 2 ? year - 1 : year
    let era = Self.floorDivide(shifted, by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSinceEpoch = era * 146_097 + dayOfEra - 719_468
  }

  /// The year.
  public var year: Int { date.year }

  /// The month, 1 to 12.
  public var month: Int { date.month }

  /// The day of the month, from 1.
  public var day: Int { date.day }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int {
    let remainder = (daysSinceEpoch + 3) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// How many days lie between an earlier day and this one; negative if that day is later.
  ///
  /// - Parameter earlier: The day to count from.
  /// - Returns: Days.
  public func days(since earlier: CalendarDay) -> Int {
    daysSinceEpoch - earlier.daysSinceEpoch
  }

  /// How many days ago the weekday last was; 7 if it is today.
  ///
  /// - Parameter weekday: 0 for Monday to 6 for Sunday.
  /// - Returns: Days, 1 to 7.
  public func daysBack(toWeekday weekday: Int) -> Int {
    let back = (self.weekday - weekday + 7) % 7
    return back == 0 ? 7 : back
  }

  /// How many days until the weekday is next; 7 if it is today.
  ///
  /// - Parameter weekday: 0 for Monday to 6 for Sunday.
  /// - Returns: Days, 1 to 7.
  public func daysAhead(toWeekday weekday: Int) -> Int {
    let ahead = (weekday - self.weekday + 7) % 7
    return ahead == 0 ? 7 : ahead
  }

  /// Whether a day comes before another.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  private var date: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = Self.floorDivide(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func floorDivide(_ value: Int, by divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}
