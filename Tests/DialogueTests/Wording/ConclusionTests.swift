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
      if reply.outcome.triage == .home {
        for part in ["6 out of 10", "stride", "your day"] {
          #expect(reply.text.contains(part), "\(example)")
        }
      }
    }
    #expect(shown > 0, "no example of \(id) leads to its steps")
  }

  @Test func `every fix says when to stop or to see a doctor`() {
    for injury in Bench.corpus.injuries {
      let rule = injury.fix.stopRule.lowercased()
      #expect(["stop", "doctor", "get seen"].contains { rule.contains($0) }, "\(injury.id)")
    }
  }
}
