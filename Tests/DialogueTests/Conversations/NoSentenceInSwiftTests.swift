// Every sentence comes from intents/: no string in the engine's code reads like one.

import Foundation
import Testing

@Suite struct NoSentenceInSwiftTests {
  /// The string literals of a Swift file that a runner could be shown: comments are left out.
  private static func literals(in source: String) -> [String] {
    source.split(separator: "\n").flatMap { line -> [String] in
      guard !line.drop(while: \.isWhitespace).hasPrefix("//") else { return [] }
      return line.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.output.1) }
    }
  }

  /// What authors and hosts are told, not runners: `niggle check`, `niggle explain`, stored states.
  private static let rooms = ["/Checking/", "/Explaining/", "/Storing/"]

  @Test func `no string in the dialogue reads like a sentence`() throws {
    let folder = Bench.root.appending(path: "Sources/Dialogue")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var sentences: [String] = []
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      if Self.rooms.contains(where: { file.path.contains($0) }) { continue }
      for literal in Self.literals(in: try String(contentsOf: file, encoding: .utf8)) {
        let plain = literal.replacing(#/\\\([^)]*\)/#, with: "")
        let words = plain.split(separator: " ").filter { $0.count(where: \.isLetter) >= 2 }
        if words.count >= 3 { sentences.append("\(file.lastPathComponent): \(literal)") }
      }
    }
    #expect(sentences.isEmpty, "\(sentences.joined(separator: "\n"))")
  }
}
