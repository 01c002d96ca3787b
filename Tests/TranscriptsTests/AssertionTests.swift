// What statements can be made about a reply, when they hold, and which are refused.

import Corpus
import Testing

@testable import Dialogue
@testable import Transcripts

@Suite struct AssertionTests {
  /// A reply that asks for the duration of a bad heel.
  static let reply = Reply(
    lines: [
      Reply.Line("That is a lot of pain."), Reply.Line("How long have you had it?", .question),
    ],
    outcome: Outcome(
      asking: "duration",
      about: .duration,
      triage: .doctor,
      reasons: ["pain-6-or-more", "changes-gait"],
      injury: nil,
      candidates: ["plantar-fasciitis", "achilles-tendinopathy"].map {
        Outcome.Named(injury: ID($0), probability: 0.4, evidence: [])
      },
      facts: Outcome.Facts(
        severity: [6, 7],
        durationDays: nil,
        side: .left,
        gait: true,
        dailyLife: nil
      ),
      intent: "describe",
      ended: false
    )
  )

  @Test(arguments: [
    "injury: none", "triage: doctor", "asking: duration", "about: duration",
    "reasons: changes-gait, pain-6-or-more", "reasons.contains: changes-gait",
    "reasons.lacks: over-two-weeks", "candidates.first: plantar-fasciitis",
    "candidates: plantar-fasciitis, achilles-tendinopathy",
    "candidates.contains: achilles-tendinopathy", "candidates.lacks: runners-knee",
    "facts.severity: 6-7", "facts.durationDays: none", "facts.side: left", "facts.gait: true",
    "facts.dailyLife: none", "intent: describe", "ended: false", "says: a LOT of pain. How long",
    "never says: exercise",
  ])
  func `a statement that holds has no contradiction`(text: String) throws {
    #expect(try Assertion(parsing: Substring(text)).contradiction(in: Self.reply) == nil)
  }

  @Test(arguments: [
    ("injury: runners-knee", "it is none"),
    ("triage: home", "it is doctor"),
    ("asking: none", "it is duration"),
    ("reasons: pain-6-or-more", "there are pain-6-or-more, changes-gait"),
    ("reasons: none", "there are pain-6-or-more, changes-gait"),
    (
      "candidates.first: achilles-tendinopathy",
      "there are plantar-fasciitis, achilles-tendinopathy"
    ),
    (
      "candidates: achilles-tendinopathy, plantar-fasciitis",
      "there are plantar-fasciitis, achilles-tendinopathy"
    ),
    ("facts.severity: 7", "it is 6-7"),
    ("facts.gait: false", "it is true"),
    ("says: emergency", "it does not say so"),
    ("never says: how long have", "it says so"),
  ])
  func `a statement that does not hold says what is so instead`(text: String, actual: String) throws
  {
    #expect(try Assertion(parsing: Substring(text)).contradiction(in: Self.reply) == actual)
  }

  @Test(arguments: [
    "mood: bright", "triage", "triage:", "triage: soon", "about: weather", "ended: maybe",
    "ended: none", "facts.severity: 11", "facts.severity: 7-6", "facts.severity: 7-7",
    "facts.severity: -1", "facts.durationDays: a week", "facts.side: outer", "facts.gait: no",
    "says:", "never says:", "reasons.first: changes-gait", "triage.lacks: home",
    "reasons.lacks: none", "candidates: a, a", "candidates.contains: a,, b",
  ])
  func `a statement that could never fail or never hold is refused`(text: String) {
    #expect(throws: TranscriptError.Reason.self) { try Assertion(parsing: Substring(text)) }
  }

  @Test func `the same statement twice is refused`() {
    #expect(throws: TranscriptError("x", 4, .idleAssertion("it stands here twice"))) {
      try Transcript(parsing: "# x\n> hi\n? ended: false\n? ended: false", named: "x")
    }
  }
}
