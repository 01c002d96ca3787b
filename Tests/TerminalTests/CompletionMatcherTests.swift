// What Tab offers for a half-typed line.

import Testing

@testable import niggle

@Suite struct CompletionMatcherTests {
  private let matcher = CompletionMatcher(
    phrases: ["knee", "shin", "shin splints", "what else", "spasm", "outer side of the knee"]
  )

  @Test(arguments: [
    ("", "kn", ["knee"]),
    ("my ", "sh", ["shin", "shin splints"]),
    ("", "Shin", ["Shin", "Shin splints"]),
    ("my shin ", "sp", ["splints"]),
    ("my SHIN ", "SP", ["SPlints"]),
    ("my shin ", "", ["splints"]),
    ("the outer side ", "o", ["of the knee"]),
    ("my ", "sp", ["spasm"]),
    ("knee,", "sh", ["shin", "shin splints"]),
    ("my ", "zz", []),
    ("my ", "", []),
    ("", "knees", []),
  ])
  func `the words typed so far choose the phrases`(before: String, word: String, offers: [String]) {
    #expect(matcher.matches(before: before, word: word) == offers)
  }

  @Test func `an empty line offers everything`() {
    #expect(matcher.matches(before: "", word: "") == matcher.phrases)
    #expect(matcher.matches(before: "  ", word: "") == matcher.phrases)
  }

  @Test func `without phrases there is nothing to offer`() {
    #expect(CompletionMatcher().matches(before: "my ", word: "kn") == [])
  }
}
