// Everything that keeps a runner safe is shown in a golden transcript: each red flag, each trigger
// and each suppression.

import Corpus
import Dialogue
import Foundation
import Testing

@Suite struct SafetyCoverageTests {
  /// The transcripts, by their path under `transcripts/`.
  private static let transcripts: [String: String] = {
    let folder = Bench.root.appending(path: "transcripts")
    guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [:] }
    var transcripts: [String: String] = [:]
    for case let file as URL in files where file.pathExtension == "transcript" {
      let path = file.resolvingSymlinksInPath().path.replacing(folder.path + "/", with: "")
      transcripts[path] = try? String(contentsOf: file, encoding: .utf8)
    }
    return transcripts
  }()

  /// The lines of all transcripts that begin with a mark.
  private static func lines(_ mark: String) -> [String] {
    transcripts.values.flatMap { text in
      text.split(separator: "\n").filter { $0.hasPrefix(mark) }.map(String.init)
    }
  }

  private static let reasons = lines("? reasons:").joined(separator: " ")
  private static let replies = Set(lines("< ").map { String($0.dropFirst(2)) })

  /// The ways of saying that each red flag is shown in.
  private static let ways = [
    "plain", "lay-words", "played-down", "denied", "mid-exercise", "after-bye",
  ]

  @Test(arguments: Bench.corpus.redFlags.map(\.id.text))
  func `a red flag is shown in every way of saying it`(flag: String) {
    for way in Self.ways {
      let path = "red-flags/\(flag)/\(way).transcript"
      guard let text = Self.transcripts[path] else {
        Issue.record("transcripts/\(path) is missing")
        continue
      }
      let isRaised = text.contains(#/(?m)^\? reasons:.*red-flag:([a-z-]+)/#)
      #expect(isRaised == (way != "denied"), "\(path)")
      if way != "denied" { #expect(text.contains("red-flag:\(flag)"), "\(path)") }
    }
  }

  @Test(arguments: Bench.corpus.triggers.map(\.id))
  func `a trigger is shown`(trigger: String) {
    let id = trigger == "injury" ? "injury:" : trigger
    #expect(Self.reasons.contains(id), "no transcript asserts '? reasons: \(id)'")
  }

  @Test(arguments: Bench.corpus.injuries.filter { !$0.suppressions.isEmpty }.map(\.id.text))
  func `each reason to hold a fix back is shown`(id: String) {
    guard let injury = Bench.corpus.injuries.first(where: { $0.id.text == id }) else { return }
    for suppression in injury.suppressions {
      let isShown = Self.replies.contains { $0.contains(suppression.reason) }
      #expect(isShown, "\(id): \(suppression.reason)")
    }
  }
}
