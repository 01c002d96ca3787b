// The test messages under Tests/Data, each answered as the first message of a conversation.

import Corpus
import Dialogue
import Foundation

/// A message about a red flag, with whether it is urgent.
struct RedFlagRow: Decodable, Sendable {
  var id: String
  var flag: String
  var text: String
  var expect: String
  var kind: String
  var note: String

  /// Whether the reply must be urgent.
  var isUrgent: Bool { expect == "urgent" }
  /// Whether the right answer is a matter of opinion.
  var isBorderline: Bool { note.contains("borderline") }
}

/// A first message of a runner, with how urgent it is.
struct LabelledRow: Decodable, Sendable {
  var id: String
  var text: String
  var label: String
  var triage: String
}

/// Reads and answers test messages.
enum Messages {
  static func rows<Row: Decodable>(_ name: String, of type: Row.Type) throws -> [Row] {
    let decoder = JSONDecoder()
    return try Bench.lines(ofData: name).map { try decoder.decode(type, from: Data($0.utf8)) }
  }

  /// The reply to a message that opens a conversation.
  static func reply(to text: String) -> Reply {
    var conversation = Conversation(region: "GB")
    return Bench.assistant.respond(to: text, in: &conversation, at: Bench.now)
  }

  /// Adds lines to the file that `NIGGLE_FAILURES` names, for those who mend the causes.
  static func note(_ title: String, _ lines: [String]) {
    guard let path = ProcessInfo.processInfo.environment["NIGGLE_FAILURES"], !lines.isEmpty,
      let file = FileHandle(forWritingAtPath: path)
    else { return }
    _ = try? file.seekToEnd()
    let text = "\n## \(title): \(lines.count)\n" + lines.map { $0 + "\n" }.joined()
    try? file.write(contentsOf: Data(text.utf8))
    try? file.close()
  }
}
