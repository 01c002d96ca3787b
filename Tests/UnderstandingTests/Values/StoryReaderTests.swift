// Durations, sides and scores of messages that tell a story, use shorthand or leave words out.

import Testing
import Understanding

@Suite struct StoryReaderTests {
  private let today = CalendarDay(year: 2026, month: 3, day: 4)

  @Test(arguments: ValueRow.table(StoryTables.durations))
  func `the age of a complaint is read from its story`(row: ValueRow) {
    let mentions = DurationReader().read(classified(row.message), on: today)
    #expect(written(mentions.complaintDuration) == row.expected)
  }

  @Test(arguments: ValueRow.table(StoryTables.sides))
  func `the side is read from asides and shorthand`(row: ValueRow) {
    let mentions = SideReader().read(classified(row.message))
    #expect(mentions.mainSide?.rawValue ?? "-" == row.expected)
  }

  @Test(arguments: ValueRow.table(StoryTables.scores))
  func `the score is read from fragments`(row: ValueRow) {
    let scores = PainScoreReader().read(classified(row.message))
    #expect(written(scores.currentPain) == row.expected)
  }

  @Test func `what is told beside the complaint yields to what is told of it`() {
    let mentions = DurationReader().read(
      classified("5 weeks of hip pain, amenorrhoeic 8 months"),
      on: today
    )
    #expect(mentions.map(\.isLoose) == [false, true])
    #expect(mentions.complaintDuration == 35...35)
  }
}
