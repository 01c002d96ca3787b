// Every answer that carries a fix carries its stop rule, when to see a doctor, and that it is no
// diagnosis (clinical.md E2 and E3).

import Corpus
@testable import Dialogue
import Testing

@Suite struct ConclusionTests {
  /// Answers every question harmlessly until the assistant concludes.
  ///
  /// - Returns: The last reply and the conversation: concluded, urgent, or after eight answers open.
  private static func conclusion(of opening: String) -> (reply: Reply, conversation: Conversation) {
    var conversation = Conversation(region: "GB")
    var reply = Bench.assistant.respond(to: opening, in: &conversation, at: Bench.now)
    for _ in 0..<8 {
      if conversation.state.current.conclusion != nil || reply.outcome.triage >= .sameDay { break }
      let answer =
        switch reply.outcome.about {
        case .severity: "2 out of 10"
        case .duration: "four days"
        case .side: "left"
        case .site: "not sure"
        default: "no"
        }
      reply = Bench.assistant.respond(to: answer, in: &conversation, at: Bench.now)
    }
    return (reply, conversation)
  }

  @Test(arguments: Bench.corpus.injuries.map(\.id.text))
  func `a fix comes with its stop rule, the doctor's triggers and the notice`(id: String) throws {
    let injury = try #require(Bench.corpus.injuries.first { $0.id.text == id })
    var shown = 0
    for example in injury.examples {
      let (reply, conversation) = Self.conclusion(of: example)
      #expect(reply.outcome.triage < .sameDay, "\(example): \(reply.outcome.reasons)")
      #expect(conversation.state.current.conclusion != nil, "no answer: \(example)")
      guard case .injury(let concluded) = conversation.state.current.conclusion,
        let named = Bench.corpus.injuries.first(where: { $0.id == concluded }),
        reply.outcome.triage <= .doctor
      else { continue }
      let notice = Bench.corpus.wording.texts["notice"]?.first ?? "?"
      #expect(reply.lines.contains { $0.text == notice && $0.role == .notice }, "\(example)")
      #expect(Wordings.sendsToClinician(reply.text), "\(example)")
      guard reply.lines.contains(where: { $0.role == .step }) else { continue }
      shown += 1
      let isBranch = named.branches.contains { reply.text.contains($0.name) }
      #expect(isBranch || reply.text.contains(named.fix.stopRule), "\(example)\n\(reply.text)")
      Self.expectSafetyNet(reply, example)
    }
    #expect(shown > 0, "no example of \(id) leads to its steps")
  }

  /// The doctor's triggers and when to come back.
  private static func expectSafetyNet(_ reply: Reply, _ message: String) {
    // Where a doctor is due anyway, only getting worse is left to say.
    guard reply.outcome.reasons.allSatisfy({ $0 == "over-two-weeks" }) else { return }
    for part in ["6 out of 10", "stride", "your day"] {
      #expect(reply.text.contains(part), "\(message)\n\(reply.text)")
    }
    let comesBack = ["still there on", "two weeks"].contains { reply.text.contains($0) }
    #expect(comesBack, "\(message)\n\(reply.text)")
  }

  @Test(arguments: Bench.corpus.injuries.map(\.id.text))
  func `a fix comes with all of it by every other door`(id: String) throws {
    let injury = try #require(Bench.corpus.injuries.first { $0.id.text == id })
    let example = try #require(injury.examples.first)
    var (_, conversation) = Self.conclusion(of: example)
    let notice = Bench.corpus.wording.texts["notice"]?.first ?? "?"
    let rule = Bench.corpus.wording.texts["rule"]?.first ?? "?"
    for message in ["show me the steps", "tell me about \(injury.name)"] {
      let reply = Bench.assistant.respond(to: message, in: &conversation, at: Bench.now)
      guard reply.lines.contains(where: { $0.role == .step }) else { continue }
      #expect(reply.lines.contains { $0.text == notice }, "\(message)\n\(reply.text)")
      if !reply.text.contains(rule) { Self.expectSafetyNet(reply, message) }
    }
  }

  @Test(arguments: Bench.corpus.injuries.filter(\.fix.isExercise).map(\.id.text))
  func `no door shows an exercise that something holds back`(id: String) throws {
    let injury = try #require(Bench.corpus.injuries.first { $0.id.text == id })
    let isGrave = injury.screens.contains { screen in
      Bench.corpus.questions.contains { $0.id == screen && $0.unsureIsYes }
    }
    let name = "tell me about \(injury.name)"
    // A person that holds it back, and the questions that must come before.
    let (_, young) = Self.conclusion(of: "I'm 15 years old. \(injury.examples.first ?? "")")
    for var conversation in [young] + (isGrave ? [Conversation(region: "GB")] : []) {
      for message in [name, "show me the steps", "how do I do it"] {
        let reply = Bench.assistant.respond(to: message, in: &conversation, at: Bench.now)
        let shows = injury.fix.steps.contains { reply.text.contains($0) }
        #expect(!shows, "\(message)\n\(reply.text)")
      }
    }
  }

  @Test func `every fix says when to stop or to see a doctor`() {
    for injury in Bench.corpus.injuries {
      let rule = injury.fix.stopRule.lowercased()
      #expect(["stop", "doctor", "get seen"].contains { rule.contains($0) }, "\(injury.id)")
    }
  }
}
