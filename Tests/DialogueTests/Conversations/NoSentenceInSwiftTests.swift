// Every sentence comes from intents/: no string in the engine's code reads like one.

import Foundation
import Testing

@Suite struct NoSentenceInSwiftTests {
  /// The string literals of a Swift file that a runner could be shown: comments are left out.
  private static func literals(in source: String) -> [String] {
    source.split(separator: "\n").flatMap { line -> [String] in
      let code = line.prefix { _ in true }
      guard !code.drop(while: \.isWhitespace).hasPrefix("//") else { return [] }
      return code.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.output.1) }
    }
  }

  @Test(arguments: ["Dialogue", "Understanding"])
  func `no string in the engine reads like a sentence`(module: String) throws {
    let folder = Bench.root.appending(path: "Sources").appending(path: module)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var sentences: [String] = []
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      // What `niggle check` tells an author is no word to a runner.
      if file.path.contains("/Checking/") { continue }
      for literal in Self.literals(in: try String(contentsOf: file, encoding: .utf8)) {
        let plain = literal.replacing(#/\\\([^)]*\)/#, with: "")
        let words = plain.split(separator: " ").filter { $0.count(where: \.isLetter) >= 2 }
        if words.count >= 3 { sentences.append("\(file.lastPathComponent): \(literal)") }
      }
    }
    #expect(sentences.isEmpty, "\(sentences.joined(separator: "\n"))")
  }
}
