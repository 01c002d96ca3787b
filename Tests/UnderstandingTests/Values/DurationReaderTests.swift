// How long a complaint has lasted, and what is no duration of it, by example.
//
// The day is Wednesday, 4 March 2026.

import Testing
import Understanding

@Suite struct DurationReaderTests {
  private let reader = DurationReader()
  private let today = CalendarDay(year: 2026, month: 3, day: 4)

  @Test(arguments: ValueRow.table(DurationTables.answers))
  func `an answer to the question is read`(row: ValueRow) {
    let mentions = reader.read(classified(row.message), on: today, expecting: .duration)
    #expect(written(mentions.complaintDuration) == row.expected)
  }

  @Test(arguments: ValueRow.table(DurationTables.unasked))
  func `a duration in a message nobody asked for is read`(row: ValueRow) {
    let mentions = reader.read(classified(row.message), on: today)
    #expect(written(mentions.complaintDuration) == row.expected)
  }

  @Test(arguments: ValueRow.table(DurationTables.anchored))
  func `a beginning is counted from the day of the message`(row: ValueRow) {
    let mentions = reader.read(classified(row.message), on: today)
    #expect(written(mentions.complaintDuration) == row.expected)
  }

  @Test(arguments: ValueRow.table(DurationTables.otherTimes))
  func `the duration of something else is not the complaint's`(row: ValueRow) {
    let mentions = reader.read(classified(row.message), on: today)
    #expect(written(mentions.complaintDuration) == row.expected)
  }

  @Test func `both of two phases are reported`() {
    let mentions = reader.read(classified("dull for three months, sharp since Friday"), on: today)
    #expect(mentions.map(\.kind) == [.ongoing, .since])
    #expect(mentions.map(\.days) == [90...93, 5...5])
  }

  @Test func `the time of something else is reported as such`() {
    let mentions = reader.read(
      classified("been running eight years, knee sore for a week"),
      on: today
    )
    #expect(mentions.map(\.kind) == [.other, .ongoing])
  }

  @Test func `a narrated day yields to a stated duration`() {
    let message = "Ran ten miles on Sunday. My knee has ached for two days."
    let mentions = reader.read(classified(message), on: today)
    #expect(mentions.map(\.isNarrated) == [true, false])
    #expect(mentions.complaintDuration == 2...2)
  }

  @Test func `the tokens of a duration are the words it was read from`() {
    let tokens = Tokenizer().tokens(of: "my heel has hurt for just over two weeks now").tokens
    let mentions = reader.read(tokens, on: today)
    #expect(mentions.map { tokens[$0.tokens].map(\.text) } == [["just", "over", "two", "weeks"]])
  }

  @Test func `a number of a thousand digits is survived`() {
    let digits = String(repeating: "9", count: 1000)
    #expect(reader.read(classified("knee pain for \(digits) weeks"), on: today).isEmpty)
    #expect(reader.read(classified(digits), on: today, expecting: .duration).isEmpty)
    #expect(reader.read(classified("since \(digits)/\(digits)"), on: today).isEmpty)
  }
}
