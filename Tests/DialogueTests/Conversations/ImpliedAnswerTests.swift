// Answers that say neither yes nor no: people tell what they feel instead.

import Corpus
import Dialogue
import Testing

@Suite struct ImpliedAnswerTests {
  private static func play(_ opening: String, _ answer: String) -> Outcome {
    var conversation = Conversation(region: "GB")
    _ = Bench.assistant.respond(to: opening, in: &conversation, at: Bench.now)
    return Bench.assistant.respond(to: answer, in: &conversation, at: Bench.now).outcome
  }

  @Test(arguments: [
    ("my lower back hurts", "all fine down there"),
    ("my lower back hurts", "I can feel everything"),
    ("my lower back hurts", "bladder's grand"),
    ("my shoulders ache late in a long run", "just the shoulders"),
    ("my shoulders ache late in a long run", "breathing is normal"),
    ("I rolled my ankle yesterday", "yes i can walk"),
    ("I rolled my ankle yesterday", "pressing the bone is fine"),
    ("I have a blister on my heel", "looks clean, clear fluid"),
  ])
  func `a screen is answered no by saying that all is well`(opening: String, answer: String) {
    let outcome = Self.play(opening, answer)
    #expect(outcome.triage < .sameDay)
    #expect(!outcome.reasons.contains { $0.hasPrefix("red-flag:") })
    #expect(outcome.about != .redFlags)
  }

  @Test(arguments: [
    ("my lower back hurts", "a bit numb round there"),
    ("my lower back hurts", "both legs feel weak"),
    ("my shoulders ache late in a long run", "my jaw aches too"),
    ("I rolled my ankle yesterday", "only two steps"),
  ])
  func `a screen is answered yes by telling what it asks about`(opening: String, answer: String) {
    #expect(Self.play(opening, answer).triage >= .sameDay)
  }

  @Test(arguments: [
    ("I'm shortening my stride", true), ("only when it's bad", true),
    ("I can't run on it properly", true), ("walking is fine", false),
  ])
  func `a changed gait is heard without a yes`(answer: String, expected: Bool) {
    let opening = "front of my knee hurts going downstairs, 3/10, two days"
    #expect(Self.play(opening, answer).facts.gait == expected)
  }
}
