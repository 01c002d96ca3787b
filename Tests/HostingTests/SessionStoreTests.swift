// Sessions: kept, packed, let go, and never mixed up.

import Dialogue
import Testing

@testable import Hosting

@Suite struct SessionStoreTests {
  private func say(
    _ text: String,
    to name: String,
    in store: inout SessionStore,
    at now: Int64 = 0
  ) -> (arrival: SessionStore.Arrival, turn: Int) {
    store.withSession(name, at: now) { conversation, arrival in
      _ = Fixtures.assistant.respond(to: text, in: &conversation, at: Moment(now))
      return (arrival, conversation.state.turn)
    }
  }

  @Test func `a session goes on where it was`() {
    var store = SessionStore(assistant: Fixtures.assistant)
    #expect(say("my heel hurts", to: "a", in: &store) == (.new, 1))
    #expect(say("my knee hurts", to: "b", in: &store) == (.new, 1))
    #expect(say("4/10", to: "a", in: &store) == (.known, 2))
    let count = store.count
    #expect(count == 2)
  }

  @Test func `packed sessions go on as if they had never been packed`() {
    let messages = ["my heel hurts in the morning", "4/10", "no", "two weeks", "why?", "no limp"]
    func conversation(unpacked: Int) -> [Conversation] {
      let limits = SessionStore.Limits(sessions: 100, idleSeconds: nil, unpacked: unpacked)
      var store = SessionStore(assistant: Fixtures.assistant, limits: limits)
      for message in messages {
        for name in ["a", "b", "c", "d"] { _ = say(message, to: name, in: &store) }
      }
      return ["a", "b", "c", "d"].map { name in
        store.withSession(name, at: 0) { conversation, _ in conversation }
      }
    }
    #expect(conversation(unpacked: 1) == conversation(unpacked: 100))
    #expect(conversation(unpacked: 3) == conversation(unpacked: 100))
  }

  @Test func `the session unused for longest goes first, and is told so`() {
    let limits = SessionStore.Limits(sessions: 2, idleSeconds: nil, unpacked: 1)
    var store = SessionStore(assistant: Fixtures.assistant, limits: limits)
    _ = say("my heel hurts", to: "a", in: &store)
    _ = say("my heel hurts", to: "b", in: &store)
    _ = say("4/10", to: "a", in: &store)
    _ = say("my heel hurts", to: "c", in: &store)
    let names = ["a", "b", "c"].filter { store.contains($0) }
    #expect(names == ["a", "c"])
    #expect(say("hello", to: "b", in: &store) == (.expired, 1))
    #expect(say("hello", to: "b", in: &store) == (.known, 2))
    let expired = store.expiredCount
    #expect(expired == 2)
  }

  @Test func `idle sessions go, others stay`() {
    let limits = SessionStore.Limits(sessions: 9, idleSeconds: 60, unpacked: 9)
    var store = SessionStore(assistant: Fixtures.assistant, limits: limits)
    _ = say("my heel hurts", to: "a", in: &store, at: 0)
    _ = say("my heel hurts", to: "b", in: &store, at: 50)
    #expect(say("4/10", to: "b", in: &store, at: 61) == (.known, 2))
    let isKept = store.contains("a")
    #expect(!isKept)
    #expect(say("4/10", to: "a", in: &store, at: 62).arrival == .expired)
  }

  @Test func `a session that was ended begins as new`() {
    var store = SessionStore(assistant: Fixtures.assistant)
    _ = say("my heel hurts", to: "a", in: &store)
    store.end("a")
    store.end("nobody")
    #expect(say("my heel hurts", to: "a", in: &store) == (.new, 1))
  }

  @Test func `a thousand sessions in any order are never mixed up`() {
    let limits = SessionStore.Limits(sessions: 50, idleSeconds: nil, unpacked: 7)
    var store = SessionStore(assistant: Fixtures.assistant, limits: limits)
    var turns: [String: Int] = [:]
    var random: UInt64 = 42
    for _ in 0..<1000 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let name = "s\(random >> 33 % 80)"
      if random >> 60 == 0 {
        store.end(name)
        turns[name] = nil
        continue
      }
      let (arrival, turn) = say("hello", to: name, in: &store)
      let expected = arrival == .known ? (turns[name] ?? 0) + 1 : 1
      #expect(turn == expected)
      turns[name] = turn
      let count = store.count
      #expect(count <= 50)
    }
  }

  @Test func `the server says when a session was let go`() throws {
    let clock = TestClock()
    var server = Fixtures.server({ $0.limits.idleSeconds = 60 }, clock: clock)
    _ = server.reply(to: #"{"text":"my heel hurts"}"#)
    clock.advance(seconds: 61)
    let reply = try JSON(parsing: server.reply(to: #"{"text":"4/10"}"#))
    #expect(reply["restored"] == false)
    #expect(try JSON(parsing: server.reply(to: #"{"text":"hello"}"#))["restored"] == nil)
  }
}
