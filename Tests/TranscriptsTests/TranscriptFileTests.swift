// Finding transcripts on disk, and what they include.

import Foundation
import Testing
import Transcripts

@Suite struct TranscriptFileTests {
  /// A folder with files, gone after the test.
  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/niggle-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (path, text) in files {
      let url = URL(filePath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
    }
    try body(folder)
  }

  private func reason(_ body: () throws -> Void) -> TranscriptError.Reason? {
    do { try body() } catch { return (error as? TranscriptError)?.reason }
    return nil
  }

  @Test func `a folder is searched to the bottom, in order`() throws {
    try withFolder([
      "b/x.transcript": "# x\n> hi", "a.transcript": "# a\n> hi", "README.md": "read",
    ]) { folder in
      let all = try TranscriptFile.paths(at: [folder])
      #expect(all == ["\(folder)/a.transcript", "\(folder)/b/x.transcript"])
      let one = try TranscriptFile.paths(at: ["\(folder)/a.transcript"])
      #expect(one == ["\(folder)/a.transcript"])
    }
  }

  @Test func `a folder without transcripts is an error`() throws {
    try withFolder(["README.md": "read"]) { folder in
      #expect(reason { _ = try TranscriptFile.paths(at: [folder]) } == .emptyFolder)
    }
  }

  @Test func `a file that would never be played is an error`() throws {
    try withFolder(["a.transcript": "# a\n> hi", "b.transcrpt": "# b\n> hi"]) { folder in
      #expect(reason { _ = try TranscriptFile.paths(at: [folder]) } == .strayFile)
    }
  }

  @Test func `what is missing is an error`() {
    #expect(reason { _ = try TranscriptFile.paths(at: ["/no/such/folder"]) } == .missing)
    #expect(reason { _ = try TranscriptFile(path: "/no/such.transcript") } == .missing)
  }

  @Test func `a transcript may go on from another`() throws {
    try withFolder([
      "opening.transcript": "# o\n> my heel hurts",
      "next/b.transcript": "# b\n@include a.transcript\n> 4",
      "next/a.transcript": "# a\n@include ../opening.transcript\n> two weeks",
    ]) { folder in
      let file = try TranscriptFile(path: "\(folder)/next/b.transcript")
      #expect(file.openings.flatMap(\.turns).map(\.message) == ["my heel hurts", "two weeks"])
      #expect(file.transcript.turns.map(\.message) == ["4"])
    }
  }

  @Test func `a circle of transcripts is an error`() throws {
    try withFolder([
      "a.transcript": "# a\n@include b.transcript\n> hi",
      "b.transcript": "# b\n@include a.transcript\n> hi",
    ]) { folder in
      #expect(reason { _ = try TranscriptFile(path: "\(folder)/a.transcript") } == .circle)
    }
  }

  @Test func `bytes that are not UTF-8 are an error`() throws {
    try withFolder(["a.transcript": "x"]) { folder in
      let path = "\(folder)/a.transcript"
      try Data([0x23, 0x20, 0xFF]).write(to: URL(filePath: path))
      #expect(reason { _ = try TranscriptFile(path: path) } == .notUTF8)
    }
  }
}
