// Durations, sides and scores of messages written as people post them: fragments, diaries, asides.

import Testing
import Understanding

@Suite struct PostReaderTests {
  private let today = CalendarDay(year: 2026, month: 3, day: 4)

  @Test(arguments: ValueRow.table(PostTables.durations))
  func `the duration of a post is read`(row: ValueRow) {
    let mentions = DurationReader().read(classified(row.message), on: today)
    #expect(written(mentions.complaintDuration) == row.expected)
  }

  @Test(arguments: ValueRow.table(PostTables.sides))
  func `the side of a post is read`(row: ValueRow) {
    let mentions = SideReader().read(classified(row.message))
    #expect(mentions.mainSide?.rawValue ?? "-" == row.expected)
  }

  @Test(arguments: ValueRow.table(PostTables.scores))
  func `the score of a post is read`(row: ValueRow) {
    let scores = PainScoreReader().read(classified(row.message))
    #expect(written(scores.currentPain) == row.expected)
  }

  @Test func `a rest only sets a least age`() {
    let mentions = DurationReader().read(
      classified("rested it two weeks, my hip has hurt for a month"),
      on: today
    )
    #expect(mentions.map(\.isFloor) == [true, false])
    #expect(mentions.complaintDuration == 30...31)
  }

  @Test func `a fresh episode goes before its background`() {
    let mentions = DurationReader().read(
      classified("sore back on and off for 6 years, then yesterday it locked up"),
      on: today
    )
    #expect(mentions.map(\.isFresh) == [false, true])
    #expect(mentions.complaintDuration == 1...1)
  }
}
