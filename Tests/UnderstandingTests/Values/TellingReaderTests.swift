// Durations, sides and scores as many different runners tell them.

import Testing
import Understanding

@Suite struct TellingReaderTests {
  private let today = CalendarDay(year: 2026, month: 3, day: 4)

  @Test(arguments: ValueRow.table(TellingTables.durations))
  func `the age of a complaint is told from other times`(row: ValueRow) {
    let mentions = DurationReader().read(classified(row.message), on: today)
    #expect(written(mentions.complaintDuration) == row.expected)
  }

  @Test(arguments: ValueRow.table(TellingTables.sides))
  func `the side is read however it is told`(row: ValueRow) {
    let mentions = SideReader().read(classified(row.message))
    #expect(mentions.mainSide?.rawValue ?? "-" == row.expected)
  }

  @Test(arguments: ValueRow.table(TellingTables.scores))
  func `the score is read by situation and by fragment`(row: ValueRow) {
    let scores = PainScoreReader().read(classified(row.message))
    #expect(written(scores.currentPain) == row.expected)
  }
}
