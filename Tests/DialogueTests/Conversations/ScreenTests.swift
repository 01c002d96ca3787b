// Screening questions for danger: not sure is yes, no answer is yes, and a "no" to something else is
// no answer (clinical.md B0, rule 4).

import Corpus
import Dialogue
import Testing

@Suite struct ScreenTests {
  private static func play(_ messages: String...) -> Reply {
    var conversation = Conversation(region: "GB")
    var reply = Bench.assistant.greeting(for: conversation)
    for message in messages {
      reply = Bench.assistant.respond(to: message, in: &conversation, at: Bench.now)
    }
    return reply
  }

  private static let shoulder = "my shoulders ache late in a long run"

  @Test(arguments: [
    (shoulder, "heart-screen"), ("my lower back aches since yesterday", "cauda-equina-screen"),
    ("deep ache in my right buttock when I sit", "cauda-equina-screen"),
    ("I rolled my ankle on Saturday and it is swollen", "ottawa-screen"),
    ("stiff lower back after sitting, hurts to bend", "cauda-equina-screen"),
    ("knot in my left shoulder blade after long runs", "heart-screen"),
    ("went over on my ankle, it's puffy", "ottawa-screen"),
    ("I have a big blister on my heel from new shoes", "infection-screen"),
    ("my chest is sore", "chest-now"), ("my calf hurts", "calf-clot"),
    ("my groin hurts when I run", "groin-bone"),
  ])
  func `the screen is asked within five questions, whatever else is asked`(
    opening: String,
    screen: String
  ) {
    var conversation = Conversation(region: "GB")
    var reply = Bench.assistant.respond(to: opening, in: &conversation, at: Bench.now)
    var asked: [String] = []
    for _ in 0..<6 {
      guard let question = reply.outcome.asking else { break }
      asked.append(question.text)
      let answer =
        switch reply.outcome.about {
        case .severity: "2"
        case .duration: "four days"
        case .site, .side: "left"
        default: "no"
        }
      reply = Bench.assistant.respond(to: answer, in: &conversation, at: Bench.now)
    }
    let isUrgent = reply.outcome.triage >= .sameDay
    #expect(asked.contains(screen) || isUrgent, "\(opening): asked \(asked)")
  }

  @Test func `not sure is yes`() {
    #expect(Self.play(Self.shoulder, "not sure").outcome.triage == .emergency)
  }

  @Test func `a screen that is passed over is put again, then no answer is yes`() {
    let once = Self.play(Self.shoulder, "it came on last week")
    #expect(once.outcome.asking == "heart-screen")
    let twice = Self.play(Self.shoulder, "it came on last week", "worse after a day at the desk")
    #expect(twice.outcome.triage == .emergency)
    let noise = Self.play(Self.shoulder, "blorp", "fnarg")
    #expect(noise.outcome.triage == .emergency)
  }

  @Test func `a question back is no way round it`() {
    let reply = Self.play(Self.shoulder, "why do you ask", "what else could it be")
    #expect(reply.outcome.asking == "heart-screen")
  }

  @Test(arguments: ["hmm", "4"])
  func `a screen put again asks the same way round, so that no is still no danger`(
    aside: String
  ) throws {
    for question in Bench.corpus.questions where question.topic == .redFlags {
      // "Can you feel when you wipe?" would make danger of a no.
      #expect(question.ask.allSatisfy { !$0.contains("Can you") && !$0.contains("as usual?") })
    }
    let reply = Self.play("my lower back hurts", aside, "no")
    #expect(reply.outcome.triage < .sameDay)
    #expect(reply.outcome.about != .redFlags)
  }

  @Test func `a no to another danger is no answer`() {
    let reply = Self.play("I rolled my ankle on Saturday and it is swollen", "no chest pain")
    #expect(reply.outcome.asking == "ottawa-screen")
  }

  @Test(arguments: [
    "no", "nope, nothing like that", "no, none of those", "none", "No.",
    "no chest pain or anything",
  ])
  func `a no in other words is an answer`(answer: String) {
    let reply = Self.play(Self.shoulder, answer)
    #expect(reply.outcome.asking != "heart-screen")
    #expect(reply.outcome.triage < .sameDay, "\(reply.text)")
  }
}
