// The library as a program sees it: one import.

import NiggleKit
import Testing

@Suite struct ChatTests {
  static let now = Moment(1_772_355_600)

  @Test func `a chat answers and goes on`() {
    var chat = Chat()
    #expect(!chat.greeting.text.isEmpty)
    let first = chat.say("my left heel hurts with the first steps", at: Self.now)
    #expect(first.outcome.triage == .undecided)
    #expect(first.outcome.candidates.first?.injury == "plantar-fasciitis")
    let second = chat.say("7/10", at: Self.now)
    #expect(second.outcome.triage == .doctor)
    #expect(second.outcome.facts.severity == [7, 7])
  }

  @Test func `the region decides the emergency number`() {
    var chat = Chat(region: "GB")
    let reply = chat.say("crushing chest pain when I run", at: Self.now)
    #expect(reply.outcome.triage == .emergency)
    #expect(reply.text.contains("999"))
  }

  @Test func `a copy is a conversation of its own`() {
    var chat = Chat()
    _ = chat.say("my left heel hurts", at: Self.now)
    var copy = chat
    #expect(copy == chat)
    _ = copy.say("7/10", at: Self.now)
    #expect(copy != chat)
    #expect(chat.say("hello", at: Self.now).outcome.facts.severity == nil)
  }

  @Test func `a kept chat goes on as if it had never been kept`() throws {
    var chat = Chat()
    _ = chat.say("my left heel hurts, 4/10", at: Self.now)
    var later = try Chat(state: chat.state)
    #expect(later == chat)
    #expect(later.say("why?", at: Self.now) == chat.say("why?", at: Self.now))
    #expect(throws: StoredStateError.truncated) { try Chat(state: String(chat.state.dropLast(5))) }
  }
}
