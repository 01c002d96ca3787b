// Which words of a message may lean, and where the leaning comes from.

import Corpus
import EmbeddedCorpus
import Testing

@testable import Understanding

@Suite struct WordLeaningTests {
  private static let reader = Reader(.embedded)

  private static func read(_ text: String) -> Reading {
    reader.read(text, in: ReadingContext(today: CalendarDay(year: 2026, month: 3, day: 4)))
  }

  @Test(arguments: [
    ("no numbness in the arch", "numbness"),
    ("my achilles heel for the government", "achilles"),
  ])
  func `what is denied or a figure of speech leans nowhere`(
    text: String,
    word: String
  ) {
    #expect(!Self.read(text).leaningWords.contains(word))
  }

  @Test func `a word counts once, however often it is said`() {
    #expect(Self.read("shin shin shin").leaning == Self.read("shin").leaning)
  }

  @Test func `every injury has a leaning, and so has none of them`() {
    let leaning = Self.read("sore shin").leaning
    #expect(leaning.count == Corpus.embedded.injuries.count + 1)
  }

  @Test func `words that are not in the table lean nowhere`() {
    #expect(Self.read("qwertz asdfg").leaning.isEmpty)
    #expect(Self.read("qwertz asdfg").alarm == 0)
  }
}
