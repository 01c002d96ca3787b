// Ordinary chat is no complaint: nobody in it is hurt, so nothing is urgent and no injury is named.

import Corpus
import Dialogue
import Testing

@Suite struct OrdinaryChatTests {
  @Test func `a thousand ordinary sentences raise no alarm and hardly ever an injury`() throws {
    let sentences = try Bench.lines(ofData: "ordinary.txt")
    var urgent: [String] = []
    var escalated: [String] = []
    var claimed: [String] = []
    for sentence in sentences {
      let outcome = Messages.reply(to: sentence).outcome
      let line = "\(outcome.reasons) \(outcome.candidates.map(\.injury.text)) | \(sentence)"
      if outcome.triage >= .sameDay {
        urgent.append(line)
      } else if outcome.triage >= .doctor {
        escalated.append(line)
      } else if outcome.injury != nil || !outcome.candidates.isEmpty {
        claimed.append("asking \(outcome.asking?.text ?? "-") \(line)")
      }
    }
    Messages.note("ordinary.txt, urgent replies", urgent)
    Messages.note("ordinary.txt, sent to a doctor", escalated)
    Messages.note("ordinary.txt, taken for a complaint", claimed)
    #expect(sentences.count >= 1000)
    #expect(urgent.isEmpty, "\(urgent.joined(separator: "\n"))")
    let wrong = escalated + claimed
    #expect(wrong.count * 100 <= sentences.count, "\(wrong.joined(separator: "\n"))")
  }
}
