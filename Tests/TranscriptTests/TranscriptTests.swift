// Plays every file under transcripts/, one test case a file.

import Dialogue
import EmbeddedCorpus
import Foundation
import Testing
import Transcripts

/// A transcript on disk, shown by its name in test output.
struct RecordedConversation: CustomTestStringConvertible, Sendable, Codable {
  var path: String
  var testDescription: String { path.split(separator: "/").suffix(2).joined(separator: "/") }

  /// The folder `transcripts/` of the checkout.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "transcripts").path

  static var all: [RecordedConversation] {
    get throws { try TranscriptFile.paths(at: [folder]).map { RecordedConversation(path: $0) } }
  }
}

@Suite struct TranscriptTests {
  static let assistant = Assistant(.embedded)

  @Test(arguments: try RecordedConversation.all)
  func `a transcript plays as recorded`(conversation: RecordedConversation) throws {
    let file = try TranscriptFile(path: conversation.path)
    let lines = TranscriptDiff(try TranscriptPlayer(Self.assistant).play(file)).lines
    #expect(lines.isEmpty, "\(lines.joined(separator: "\n"))")
  }

  @Test(arguments: try RecordedConversation.all)
  func `a transcript goes the same with the conversation stored in between`(
    conversation: RecordedConversation
  ) throws {
    let file = try TranscriptFile(path: conversation.path)
    let lines = TranscriptDiff(try TranscriptPlayer.storing(Self.assistant).play(file)).lines
    #expect(lines.isEmpty, "\(lines.joined(separator: "\n"))")
  }
}
