// What is a pain score and what is not, by example.

import Testing
import Understanding

@Suite struct PainScoreReaderTests {
  private let reader = PainScoreReader()

  @Test(arguments: ValueRow.table(PainScoreTables.answers))
  func `an answer to the question is read`(row: ValueRow) {
    let scores = reader.read(classified(row.message), expecting: .painScore)
    #expect(written(scores.currentPain) == row.expected)
  }

  @Test(arguments: ValueRow.table(PainScoreTables.unasked))
  func `a score in a message nobody asked for is read`(row: ValueRow) {
    let scores = reader.read(classified(row.message))
    #expect(written(scores.currentPain) == row.expected)
  }

  @Test(arguments: ValueRow.table(PainScoreTables.otherNumbers))
  func `another number is no score, asked or not`(row: ValueRow) {
    #expect(reader.read(classified(row.message)).isEmpty)
    #expect(reader.read(classified(row.message), expecting: .painScore).isEmpty)
  }

  @Test func `a score beyond the scale is cut to it and says so`() throws {
    let score = try #require(reader.read(classified("honestly 11/10")).first)
    #expect(score.range == 10...10)
    #expect(score.isBeyondScale)
  }

  @Test func `a score that holds sometimes is marked`() {
    let scores = reader.read(classified("knee pain, 1/10 walking, 7/10 going downhill"))
    #expect(scores.map(\.isConditional) == [true, true])
    #expect(reader.read(classified("pain is 6/10")).map(\.isConditional) == [false])
  }

  @Test func `a score that was taken back stays in the list, marked`() {
    let scores = reader.read(classified("not 7, more like 4"), expecting: .painScore)
    #expect(scores.map(\.range) == [7...7, 4...4])
    #expect(scores.map(\.isSuperseded) == [true, false])
  }

  @Test func `the tokens of a score are the words it was read from`() {
    let message = "my shin is about 7 out of 10 today"
    let tokens = Tokenizer().tokens(of: message).tokens
    let scores = reader.read(tokens)
    #expect(scores.map { tokens[$0.tokens].map(\.text) } == [["7", "out", "of", "10"]])
    #expect(scores.map(\.basis) == [.outOfTen])
  }

  @Test func `a number of a thousand digits is survived`() {
    let digits = String(repeating: "9", count: 1000)
    #expect(reader.read(classified("\(digits)/10")).isEmpty)
    #expect(reader.read(classified("pain is \(digits)"), expecting: .painScore).isEmpty)
  }
}
