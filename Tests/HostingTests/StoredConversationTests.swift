// Conversations that the host keeps: small, exact, and never continued wrongly.

import Corpus
import Dialogue
import Testing

@testable import Hosting

@Suite struct StoredConversationTests {
  static let messages = [
    "My left heel has been hurting for about three weeks, worst with the first steps in the morning",
    "about a 4, sometimes 5 when I stand for long", "no", "yes, it eases once I warm up",
    "why do you think so?", "it was a bit swollen on Monday but that has gone now",
    "no, not at night", "actually it's the right one", "what else could it be?",
    "my knee is a bit sore too, on the outside, mostly going downhill",
  ]

  private func conversation(_ count: Int) -> Conversation {
    var conversation = Conversation(region: "GB")
    for (place, message) in Self.messages.prefix(count).enumerated() {
      _ = Fixtures.assistant.respond(
        to: message,
        in: &conversation,
        at: Moment(1_772_355_600 + Int64(place) * 60)
      )
    }
    return conversation
  }

  @Test(arguments: 0...10)
  func `a stored conversation comes back as it was`(turns: Int) throws {
    let before = conversation(turns)
    let after = try Fixtures.assistant.conversation(stored: before.stored)
    #expect(after == before)
    #expect(after.stored == before.stored)
  }

  @Test func `ten turns fit in two kilobytes`() {
    #expect(conversation(10).stored.utf8.count <= 2048)
  }

  @Test func `ten long turns fit in two kilobytes`() {
    var conversation = Conversation()
    let messages = [
      "the arch of my left foot and the heel have been aching since last week, about 4 of 10, "
        + "mostly as I get up and after a long time at my desk, nothing swollen though",
      "it came on by itself I guess, perhaps because I went from three runs a week to five, and "
        + "one of those was a hilly half marathon with my club in quite old and worn out shoes",
      "walking on tarmac is not nice but not bad either, I do it every day on my way to the "
        + "office, I do not limp, nobody has told me so at least, and stairs are fine both ways",
      "my sister had a sore Achilles tendon last year, hers was at the back though, mine is "
        + "clearly underneath, right in the middle, and pressing with my thumb there really hurts",
      "well, I would like to know if I may go on with my training, the next race is in a month, "
        + "I could swim or cycle in between if that is any better for it, what do you think?",
    ]
    for message in messages + messages.reversed().map({ $0.uppercased() }) {
      _ = Fixtures.assistant.respond(to: message, in: &conversation, at: Moment(1_772_355_600))
    }
    #expect(conversation.stored.utf8.count <= 2048)
  }

  @Test func `a long conversation comes back as it was`() throws {
    var before = Conversation()
    for turn in 0..<300 {
      let message = "\(Self.messages[turn % 10]) \(turn) \u{1F45F}\(turn &* 2_654_435_761)"
      _ = Fixtures.assistant.respond(to: message, in: &before, at: Moment(Int64(turn) << 20))
    }
    #expect(try Fixtures.assistant.conversation(stored: before.stored) == before)
  }

  @Test func `any change is noticed`() throws {
    let stored = Array(conversation(3).stored.utf8)
    for place in stored.indices {
      for other in [stored[place] ^ 1, UInt8(ascii: "A"), UInt8(ascii: "!")]
      where other != stored[place] {
        var changed = stored
        changed[place] = other
        #expect(throws: StoredStateError.self, "byte \(place)") {
          try Fixtures.assistant.conversation(stored: String(decoding: changed, as: UTF8.self))
        }
      }
    }
  }

  @Test func `any cut is noticed`() throws {
    let stored = conversation(3).stored
    for length in 9..<stored.utf8.count {
      #expect(throws: StoredStateError.truncated, "length \(length)") {
        try Fixtures.assistant.conversation(stored: String(stored.prefix(length)))
      }
    }
  }

  @Test(arguments: ["hello", "eyJhIjoxfQ", "niggle", "niggle0.AAAA", "niggle.AAAA", "niggle1"])
  func `what is not ours is refused`(text: String) {
    #expect(throws: StoredStateError.self) {
      try Fixtures.assistant.conversation(stored: text)
    }
  }

  @Test func `a state of the first release goes on`() throws {
    let stored =
      "niggle1.fdAB_-wMlU3q0dM2kq5qGqMOC5WO6I2YfoGJjCrsNJf9KbykvKaHCVz5U40jHSN195W4GFLezM-TvVDtZa35"
      + "ykx8vxo29UxWVaLS_Y9lr5Zpo6DcHdNoD_c7RZNGTaOY4ZVlmDDNc1Qqi8NvYKnq_e8M_V8djLmKAmM6mirgDxZxPhBF"
      + "n1s"
    var server = Fixtures.server { $0.isStateless = true }
    let reply = try JSON(parsing: server.reply(to: #"{"text":"hello","state":"\#(stored)"}"#))
    #expect(reply["facts"]?["severity"] == [7, 7])
    #expect(reply["facts"]?["side"]?.text == "left")
  }

  @Test func `a newer format is named`() {
    #expect(throws: StoredStateError.newer(version: 7)) {
      try Fixtures.assistant.conversation(stored: "niggle7.AAAA")
    }
  }

  @Test func `something after the end is noticed`() {
    #expect(throws: StoredStateError.tampered) {
      try Fixtures.assistant.conversation(stored: conversation(2).stored + "AAAA")
    }
  }

  @Test func `a conversation goes on from its state in another process`() throws {
    var first = Fixtures.server()
    var whole = Fixtures.server()
    var state = "null"
    for message in Self.messages {
      var second = Fixtures.server { $0.isStateless = true }
      let alone = try JSON(
        parsing: second.reply(to: #"{"text":"\#(message)","state":\#(state),"withState":true}"#)
      )
      let together = try JSON(
        parsing: whole.reply(to: #"{"text":"\#(message)","withState":true}"#)
      )
      #expect(alone == together)
      state = alone["state"]?.description ?? ""
    }
    let reply = try JSON(parsing: first.reply(to: #"{"text":"hello"}"#))
    #expect(reply["facts"]?["severity"] == .null)
  }

  @Test func `a state without a session leaves the sessions alone`() throws {
    var server = Fixtures.server()
    _ = server.reply(to: #"{"text":"my heel hurts, 7/10"}"#)
    let other = try JSON(parsing: server.reply(to: #"{"text":"hello","state":null}"#))
    #expect(other["facts"]?["severity"] == .null)
    #expect(other["state"] == nil)
    let same = try JSON(parsing: server.reply(to: #"{"text":"hello"}"#))
    #expect(same["facts"]?["severity"] == [7, 7])
  }

  @Test func `a state with a session moves in there`() throws {
    var first = Fixtures.server()
    var second = Fixtures.server()
    let reply = try JSON(
      parsing: first.reply(to: #"{"text":"my heel hurts, 7/10","withState":true}"#)
    )
    let state = try #require(reply["state"])
    _ = second.reply(to: #"{"session":"a","text":"hello","state":\#(state)}"#)
    let later = try JSON(parsing: second.reply(to: #"{"session":"a","text":"hello"}"#))
    #expect(later["facts"]?["severity"] == [7, 7])
  }

  @Test func `questions and injuries the content has dropped are passed over`() throws {
    let before = conversation(4)
    var smaller = Fixtures.corpus
    smaller.questions = []
    smaller.injuries.removeAll { $0.id == "plantar-fasciitis" }
    let after = try Assistant(smaller).conversation(stored: before.stored)
    #expect(after.state.openQuestion == nil)
    #expect(after.state.turn == before.state.turn)
  }

  @Test func `a red flag the content has dropped is never passed over`() throws {
    var before = Conversation()
    _ = Fixtures.assistant.respond(
      to: "crushing chest pain when I run",
      in: &before,
      at: Moment(0)
    )
    try #require(!before.state.flags.isEmpty)
    var smaller = Fixtures.corpus
    smaller.redFlags = []
    let assistant = Assistant(smaller)
    #expect(throws: StoredStateError.self) { try assistant.conversation(stored: before.stored) }
  }
}
