// The days of the year that people date their aches by: "since Christmas", "after the clocks went back".

/// A day that comes once a year and has a name.
enum Feast: Int, Sendable, CaseIterable {
  case newYear, newYearsEve, valentines, easter, halloween, bonfireNight, thanksgiving
  case christmas, boxingDay, independenceDay, laborDay, memorialDay, australiaDay, anzacDay
  case stPatricks, clocksForward, clocksBack, pancakeDay, diwali, burnsNight
  case halfTerm, ramadan, eid, harvest, holi, mlkDay, superBowl, presidentsDay, armistice
  case canadaDay, fathersDay, blackFriday, holidays, ashWednesday

  /// How many days it lasts, for what is more than a day.
  var length: Int {
    switch self {
    case .halfTerm: 9
    case .ramadan: 29
    default: 1
    }
  }

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
    case .christmas, .holidays: CalendarDay(year: year, month: 12, day: 25)
    case .boxingDay: CalendarDay(year: year, month: 12, day: 26)
    case .independenceDay: CalendarDay(year: year, month: 7, day: 4)
    case .laborDay: Self.weekday(0, onOrAfter: CalendarDay(year: year, month: 9, day: 1))
    case .memorialDay: Self.weekday(0, onOrAfter: CalendarDay(year: year, month: 5, day: 25))
    case .australiaDay: CalendarDay(year: year, month: 1, day: 26)
    case .anzacDay: CalendarDay(year: year, month: 4, day: 25)
    case .stPatricks: CalendarDay(year: year, month: 3, day: 17)
    case .clocksForward: Self.weekday(6, onOrAfter: CalendarDay(year: year, month: 3, day: 25))
    case .ashWednesday: CalendarDay(daysSinceEpoch: Self.easter(in: year).daysSinceEpoch - 46)
    case .pancakeDay: CalendarDay(daysSinceEpoch: Self.easter(in: year).daysSinceEpoch - 47)
    case .diwali: Self.diwali(in: year)
    case .burnsNight: CalendarDay(year: year, month: 1, day: 25)
    case .halfTerm: CalendarDay(year: year, month: 2, day: 14)
    case .ramadan: Self.ramadan(in: year)
    case .eid: CalendarDay(daysSinceEpoch: Self.ramadan(in: year).daysSinceEpoch + 30)
    case .harvest: CalendarDay(year: year, month: 1, day: 14)
    case .holi: CalendarDay(daysSinceEpoch: Self.diwali(in: year - 1).daysSinceEpoch + 134)
    case .mlkDay: Self.weekday(0, onOrAfter: CalendarDay(year: year, month: 1, day: 15))
    case .superBowl: Self.weekday(6, onOrAfter: CalendarDay(year: year, month: 2, day: 8))
    case .presidentsDay: Self.weekday(0, onOrAfter: CalendarDay(year: year, month: 2, day: 15))
    case .armistice: CalendarDay(year: year, month: 11, day: 11)
    case .canadaDay: CalendarDay(year: year, month: 7, day: 1)
    case .fathersDay: Self.weekday(6, onOrAfter: CalendarDay(year: year, month: 6, day: 15))
    case .blackFriday: Self.weekday(4, onOrAfter: CalendarDay(year: year, month: 11, day: 23))
    case .clocksBack: Self.weekday(6, onOrAfter: CalendarDay(year: year, month: 10, day: 25))
    }
  }

  /// How many days ago it last was, 0 if it is today.
  func daysBack(from today: CalendarDay) -> Int {
    if self == .halfTerm { return Self.daysBackToHalfTerm(from: today) }
    let thisYear = today.days(since: day(in: today.year))
    return thisYear >= 0 ? thisYear : today.days(since: day(in: today.year - 1))
  }

  /// Schools have three of them: in February, about the end of May, and at the end of October.
  private static func daysBackToHalfTerm(from today: CalendarDay) -> Int {
    let starts = [(2, 14), (5, 23), (10, 24)].flatMap { month, day in
      [today.year - 1, today.year].map { CalendarDay(year: $0, month: month, day: day) }
    }
    let gone = starts.map { today.days(since: $0) }.filter { $0 >= 0 }
    return gone.min() ?? 0
  }

  /// Ramadan moves through the year by the lunar calendar; good to a day or so.
  private static func ramadan(in year: Int) -> CalendarDay {
    let known = CalendarDay(year: 2026, month: 2, day: 18)
    // Hundredths of a day: a lunar year has 354.37.
    let ahead = CalendarDay(year: year, month: 1, day: 1).days(since: known) * 100
    let years = (Double(ahead) / 35_437).rounded(.up)
    return CalendarDay(daysSinceEpoch: known.daysSinceEpoch + Int(years * 35_437) / 100)
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
