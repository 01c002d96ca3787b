// All readers together: what they share, and that they stay quick on absurd input.

import Testing
import Understanding

@Suite struct ValueReaderTests {
  private let reader = ValueReader()
  private let today = CalendarDay(year: 2026, month: 3, day: 4)

  private func values(_ message: String) -> MessageValues {
    reader.read(Tokenizer().tokens(of: message).tokens, on: today)
  }

  @Test func `one message gives all three`() {
    let values = values("my right heel is 7/10 first thing, for three weeks now")
    #expect(values.scores.currentPain == 7...7)
    #expect(values.durations.complaintDuration == 21...21)
    #expect(values.sides.mainSide == .right)
  }

  @Test func `two things said at once are kept apart`() {
    let values = values("my knee and my heel hurt, 7 out of 10, for two weeks")
    #expect(values.scores.currentPain == 7...7)
    #expect(values.durations.complaintDuration == 14...14)
    #expect(values.sides.isEmpty)
  }

  @Test(arguments: [
    "", " ", "?", "...", "\n\n", "½", "-", "/10", "since", "a", "one", "to", "7 to",
  ])
  func `next to nothing is survived`(message: String) {
    let values = values(message)
    #expect(values.durations.isEmpty)
    #expect(values.sides.isEmpty)
  }

  @Test(arguments: [
    "7/10 ", "left ", "since ", "1-10 ", "not 7 no 4 ", "3 weeks ago ", "a ", "or 3 ", "7 ",
    "last sunday ", "my shins ", "pain ", "of the ", "right? ", "and a half ", "0.", "5,000,",
  ])
  func `a long message costs time in line with its length`(piece: String) {
    // Quadratic cost would take minutes here.
    let message = String(repeating: piece, count: 40_000 / piece.utf8.count)
    _ = reader.read(Tokenizer().tokens(of: message).tokens, on: today, expecting: .painScore)
    _ = reader.read(Tokenizer().tokens(of: message).tokens, on: today, expecting: .duration)
  }

  @Test func `random words never trap`() {
    let words = [
      "7", "10", "/", "out of", "ten", "a", "few", "weeks", "ago", "since", "last", "sunday",
      "half",
      "and", "or", "to", "-", "left", "right", "both", "my", "knees", "not", "no", ",", ".", "?",
      "the", "of", "two", "week", "tomorrow", "christmas", "the clocks went", "5th", "march",
      "2019",
      "12/10", "day", "30", "all", "year", "couple", "ish", "+", "%", "pain", "sore", "ran", "w5d2",
      "99999999999999999999", "0", "½", "one", "other", "this", "before", "yesterday", "first",
    ]
    var state: UInt64 = 88_172_645_463_325_252
    for _ in 0..<1500 {
      var message = ""
      for _ in 0..<12 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        message += words[Int(state % UInt64(words.count))] + " "
      }
      let tokens = Tokenizer().tokens(of: message).tokens
      for expected in [ExpectedValue.none, .painScore, .duration] {
        let values = reader.read(tokens, on: today, expecting: expected)
        for score in values.scores {
          #expect(score.range.lowerBound >= 0 && score.range.upperBound <= 10)
        }
        #expect(values.scores.allSatisfy { $0.tokens.upperBound <= tokens.count })
        #expect(values.durations.allSatisfy { $0.tokens.upperBound <= tokens.count })
        #expect(values.sides.allSatisfy { $0.tokens.upperBound <= tokens.count })
      }
    }
  }
}
