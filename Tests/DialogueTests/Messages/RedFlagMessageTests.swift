// What is urgent is answered as urgent in the first reply; what only sounds like it is not.

import Corpus
import Dialogue
import Testing

@Suite(.serialized) struct RedFlagMessageTests {
  private static func judged() throws -> [(row: RedFlagRow, reply: Reply)] {
    try Messages.rows("red-flags.jsonl", of: RedFlagRow.self).map {
      ($0, Messages.reply(to: $0.text))
    }
  }

  private static func line(_ row: RedFlagRow, _ reply: Reply) -> String {
    "\(row.flag) \(row.kind) \(row.id) \(reply.outcome.triage.rawValue) \(reply.outcome.reasons)"
      + " | \(row.text)\(row.note.isEmpty ? "" : "   (\(row.note))")"
  }

  @Test func `no urgent message is missed`() throws {
    let urgent = try Self.judged().filter { $0.row.isUrgent && !$0.row.isBorderline }
    let missed = urgent.filter { $0.reply.outcome.triage < .sameDay }
      .map { Self.line($0.row, $0.reply) }.sorted()
    Messages.note("red-flags.jsonl, urgent but missed, of \(urgent.count)", missed)
    #expect(urgent.count >= 200)
    #expect(
      missed.isEmpty,
      "missed \(missed.count) of \(urgent.count)\n\(missed.joined(separator: "\n"))"
    )
  }

  @Test func `at most 2% of what only sounds urgent is taken for it`() throws {
    let quiet = try Self.judged().filter { !$0.row.isUrgent && !$0.row.isBorderline }
    let alarms = quiet.filter { $0.reply.outcome.triage >= .sameDay }
      .map { Self.line($0.row, $0.reply) }.sorted()
    Messages.note("red-flags.jsonl, false alarms, of \(quiet.count)", alarms)
    #expect(quiet.count >= 100)
    #expect(
      alarms.count * 50 <= quiet.count,
      "\(alarms.count) of \(quiet.count)\n\(alarms.joined(separator: "\n"))"
    )
  }

  @Test func `of first messages none that is urgent is missed, and few others are taken for it`()
    throws
  {
    let rows = try Messages.rows("messages.jsonl", of: LabelledRow.self)
    let judged = rows.map { (row: $0, reply: Messages.reply(to: $0.text)) }
    func lines(_ judged: [(row: LabelledRow, reply: Reply)]) -> [String] {
      judged.map { "\($0.row.id) \($0.reply.outcome.reasons) | \($0.row.text)" }
    }
    let missed = lines(
      judged.filter { $0.row.triage == "urgent" && $0.reply.outcome.triage < .sameDay }
    )
    let alarms = lines(
      judged.filter { $0.row.triage != "urgent" && $0.reply.outcome.triage >= .sameDay }
    )
    Messages.note("messages.jsonl, urgent but missed", missed)
    Messages.note("messages.jsonl, false alarms", alarms)
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
    #expect(
      alarms.count * 100 <= rows.count * 3,
      "\(alarms.count) of \(rows.count)\n\(alarms.joined(separator: "\n"))"
    )
  }
}
