// After urgent advice nothing but a plain word that it was seen to, or a mistake, lets go of it
// (clinical.md B0, rules 5 to 8).

import Corpus
import Dialogue
import Testing

@Suite struct StickyUrgencyTests {
  private static let alarm = "bit clammy today and my left arm goes heavy on the hills"

  private static func triage(after messages: String...) -> (level: Level, reply: Reply) {
    var conversation = Conversation(region: "GB")
    var reply = Bench.assistant.greeting(for: conversation)
    for message in messages {
      reply = Bench.assistant.respond(to: message, in: &conversation, at: Bench.now)
    }
    return (reply.outcome.triage, reply)
  }

  @Test(arguments: [
    "it's prob nothing, whats the next exercise", "I'm fine", "forget it", "it's not that bad",
    "it's not really that bad", "don't worry about it", "it's gone now",
    "can we get back to my shin",
    "my shin hurts too, since last week", "only 2/10", "restart", "thanks", "bye", "no", "yes",
    "whatever", "I'll see how it goes", "it was only a bit", "show me the steps", "",
    "I don't want to see a doctor", "should I see a doctor?", "why", "I feel better now",
    "ok I'll call them", "my doctor is on holiday", "has a doctor cleared it?",
    "a doctor hasn't cleared it yet", "I will get it checked out", "should I get it checked out",
    "if a doctor clears it, what then", "never mind", "it's nothing serious", "it's not serious",
  ])
  func `playing it down does not end it`(message: String) {
    let (level, reply) = Self.triage(after: "my shin aches", Self.alarm, message)
    #expect(level == .emergency, "\(reply.text)")
    #expect(!reply.lines.contains { $0.role == .step })
  }

  @Test(arguments: [
    "a doctor has already cleared it", "I've been checked out at the hospital, all clear",
    "that was a mistake, I meant my shin", "false alarm, it was a typo",
  ])
  func `a plain word that it was seen to, or a mistake, ends it`(message: String) {
    let (level, reply) = Self.triage(after: "my shin aches", Self.alarm, message)
    #expect(level < .sameDay, "\(reply.text)")
  }

  @Test func `the advice is repeated more briefly and in other words`() {
    let first = Self.triage(after: Self.alarm).reply
    let second = Self.triage(after: Self.alarm, "so what about my shin").reply
    let third = Self.triage(after: Self.alarm, "so what about my shin", "ok but my shin").reply
    #expect(second.text.count < first.text.count)
    #expect(second.text != third.text)
  }

  @Test func `a danger heard again after it was cleared is answered again`() {
    let (level, _) = Self.triage(after: Self.alarm, "a doctor has already cleared it", Self.alarm)
    #expect(level == .emergency)
  }

  @Test func `a danger after goodbye is answered`() {
    #expect(Self.triage(after: "my shin aches", "bye", Self.alarm).level == .emergency)
  }
}
