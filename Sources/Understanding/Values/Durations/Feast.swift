// The days of the year that people date their aches by: "since Christmas", "after the clocks went back".

/// A day that comes once a year and has a name.
enum Feast: Int, Sendable, CaseIterable {
  case newYear, newYearsEve, valentines, easter, halloween, bonfireNight, thanksgiving
  case christmas, boxingDay, independenceDay, laborDay, memorialDay, australiaDay, anzacDay
  case stPatricks, clocksForward, clocksBack, pancakeDay, diwali, burnsNight

  /// The day it falls on in a year; clocks as in Europe, which is at most four weeks out in America.
  func day(in year: Int) -> CalendarDay {
    switch self {
    case .newYear: CalendarDay(year: year, month: 1, day: 1)
    case .newYearsEve: CalendarDay(year: year, month: 12, day: 31)
    case .valentines: CalendarDay(year: year, month: 2, day: 14)
    case .easter: Self.easter(in: year)
    case .halloween: CalendarDay(year: year, month: 10, day: 31)
    case .bonfireNight: CalendarDay(year: year, month: 11, day: 5)
    case .thanksgiving: Self.weekday(3, onOrAfter: CalendarDay(year: year, month: 11, day: 22))
    case .christmas: CalendarDay(year: year, month: 12, day: 25)
    case .boxingDay: CalendarDay(year: year, month: 12, day: 26)
    case .independenceDay: CalendarDay(year: year, month: 7, day: 4)
    case .laborDay: Self.weekday(0, onOrAfter: CalendarDay(year: year, month: 9, day: 1))
    case .memorialDay: Self.weekday(0, onOrAfter: CalendarDay(year: year, month: 5, day: 25))
    case .australiaDay: CalendarDay(year: year, month: 1, day: 26)
    case .anzacDay: CalendarDay(year: year, month: 4, day: 25)
    case .stPatricks: CalendarDay(year: year, month: 3, day: 17)
    case .clocksForward: Self.weekday(6, onOrAfter: CalendarDay(year: year, month: 3, day: 25))
    case .pancakeDay: CalendarDay(daysSinceEpoch: Self.easter(in: year).daysSinceEpoch - 47)
    case .diwali: Self.diwali(in: year)
    case .burnsNight: CalendarDay(year: year, month: 1, day: 25)
    case .clocksBack: Self.weekday(6, onOrAfter: CalendarDay(year: year, month: 10, day: 25))
    }
  }

  /// How many days ago it last was, 0 if it is today.
  func daysBack(from today: CalendarDay) -> Int {
    let thisYear = today.days(since: day(in: today.year))
    return thisYear >= 0 ? thisYear : today.days(since: day(in: today.year - 1))
  }

  private static func weekday(_ weekday: Int, onOrAfter day: CalendarDay) -> CalendarDay {
    CalendarDay(daysSinceEpoch: day.daysSinceEpoch + (weekday - day.weekday + 7) % 7)
  }

  /// Diwali falls on the new moon between mid October and mid November; good to a day or so.
  private static func diwali(in year: Int) -> CalendarDay {
    // A new moon of 2000, and the months since in hundredths of a day.
    let newMoon = CalendarDay(year: 2000, month: 1, day: 6)
    let earliest = CalendarDay(year: year, month: 10, day: 15)
    let hundredths = earliest.days(since: newMoon) * 100
    let months = (hundredths + 2952) / 2953
    return CalendarDay(daysSinceEpoch: newMoon.daysSinceEpoch + (months * 2953 + 50) / 100)
  }

  /// Easter Sunday of the western churches, by the anonymous Gregorian computus.
  private static func easter(in year: Int) -> CalendarDay {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let total = epact + weekday - 7 * shift + 114
    return CalendarDay(year: year, month: total / 31, day: total % 31 + 1)
  }
}
