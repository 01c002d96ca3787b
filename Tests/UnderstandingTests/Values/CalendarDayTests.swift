// Dates, weekdays and feasts, against days known from the almanac.

import Testing

@testable import Understanding

@Suite struct CalendarDayTests {
  @Test func `a date and its day number turn into each other`() {
    #expect(CalendarDay(year: 1970, month: 1, day: 1).daysSinceEpoch == 0)
    #expect(CalendarDay(year: 2026, month: 3, day: 4).daysSinceEpoch == 20_516)
    #expect(CalendarDay(year: 1969, month: 12, day: 31).daysSinceEpoch == -1)
    for number in stride(from: -800_000, through: 800_000, by: 127) {
      let day = CalendarDay(daysSinceEpoch: number)
      #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
    }
  }

  @Test func `a leap day is counted`() {
    let february = CalendarDay(year: 2024, month: 2, day: 29)
    #expect((february.year, february.month, february.day) == (2024, 2, 29))
    #expect(CalendarDay(year: 2024, month: 3, day: 1).days(since: february) == 1)
  }

  @Test func `seconds become days, also before 1970`() {
    #expect(CalendarDay(secondsSinceEpoch: 86_399).daysSinceEpoch == 0)
    #expect(CalendarDay(secondsSinceEpoch: -1).daysSinceEpoch == -1)
  }

  @Test func `weekdays are counted from Monday`() {
    #expect(CalendarDay(year: 2026, month: 3, day: 4).weekday == 2)
    #expect(CalendarDay(year: 1970, month: 1, day: 1).weekday == 3)
    #expect(CalendarDay(year: 1900, month: 1, day: 1).weekday == 0)
  }

  @Test func `the weekday last gone is never today`() {
    let wednesday = CalendarDay(year: 2026, month: 3, day: 4)
    #expect(wednesday.daysBack(toWeekday: 1) == 1)
    #expect(wednesday.daysBack(toWeekday: 2) == 7)
    #expect(wednesday.daysBack(toWeekday: 3) == 6)
    #expect(wednesday.daysAhead(toWeekday: 4) == 2)
    #expect(wednesday.daysAhead(toWeekday: 2) == 7)
  }

  @Test func `movable feasts fall on their days`() {
    #expect(Feast.easter.day(in: 2025) == CalendarDay(year: 2025, month: 4, day: 20))
    #expect(Feast.easter.day(in: 2026) == CalendarDay(year: 2026, month: 4, day: 5))
    #expect(Feast.easter.day(in: 2024) == CalendarDay(year: 2024, month: 3, day: 31))
    #expect(Feast.thanksgiving.day(in: 2025) == CalendarDay(year: 2025, month: 11, day: 27))
    #expect(Feast.clocksBack.day(in: 2025) == CalendarDay(year: 2025, month: 10, day: 26))
    #expect(Feast.clocksForward.day(in: 2026) == CalendarDay(year: 2026, month: 3, day: 29))
    #expect(Feast.laborDay.day(in: 2025) == CalendarDay(year: 2025, month: 9, day: 1))
    #expect(Feast.memorialDay.day(in: 2025) == CalendarDay(year: 2025, month: 5, day: 26))
  }

  @Test func `a feast still to come this year was last year`() {
    let today = CalendarDay(year: 2026, month: 3, day: 4)
    #expect(Feast.christmas.daysBack(from: today) == 69)
    #expect(Feast.newYear.daysBack(from: today) == 62)
    #expect(Feast.christmas.daysBack(from: CalendarDay(year: 2025, month: 12, day: 25)) == 0)
  }

  @Test func `any day of a year can be counted from`() {
    let reader = DurationReader()
    let tokens = ClassifiedTokens(
      Tokenizer().tokens(
        of: "sore since last summer, since january, since the 31st, since christmas, all year, "
          + "since last month, since the weekend, since Friday week, since the clocks went back"
      ).tokens
    )
    let first = CalendarDay(year: 2023, month: 12, day: 1)
    for offset in 0..<800 {
      let today = CalendarDay(daysSinceEpoch: first.daysSinceEpoch + offset)
      for mention in reader.read(tokens, on: today) {
        #expect(mention.days.lowerBound >= 0)
        #expect(mention.days.upperBound <= 800)
      }
    }
  }
}
