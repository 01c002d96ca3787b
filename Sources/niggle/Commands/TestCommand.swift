// `niggle test`: plays recorded conversations and shows where they differ.

import ArgumentParser
import Dialogue
import FoundationEssentials
import Transcripts

/// Plays transcripts and compares.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Play transcripts and show where the answers differ.",
    discussion: """
      Example: niggle test transcripts/doctor

      Each file is played twice, the second time with the conversation written out and read back
      between turns. The status is 0 when all pass, 1 when one differs, 65 when one cannot be read,
      66 when one is missing. transcripts/README.md describes the files.
      """
  )

  @Argument(
    help: "Transcripts, and folders of them.",
    completion: .file(extensions: ["transcript"])
  )
  var paths = ["transcripts"]

  @Flag(help: "Record what is said now as what must be said; statements stay as they are.")
  var accept = false

  @Option(help: "Only files whose path or first line contains this.")
  var filter: String?

  @OptionGroup var content: ContentOptions

  func run() throws {
    let assistant = try content.assistant()
    var tally = Tally()
    var unreadable: TranscriptError?
    for path in try TranscriptFile.paths(at: paths) {
      do {
        let file = try TranscriptFile(path: path)
        guard isWanted(file) else { continue }
        try play(file, with: assistant, into: &tally)
      } catch let error as TranscriptError {
        // The others are played all the same.
        print(error)
        tally.unreadable += 1
        unreadable = unreadable ?? error
      }
    }
    print(tally.summary)
    if let unreadable {
      let status: ExitStatus = unreadable.reason == .missing ? .missingFile : .badInput
      throw ExitCode(status.rawValue)
    }
    if tally.failed > 0 { throw ExitCode(ExitStatus.failure.rawValue) }
    if tally.played == 0 { throw ValidationError("no transcript matches the filter") }
  }

  private func isWanted(_ file: TranscriptFile) -> Bool {
    guard let filter else { return true }
    return file.transcript.name.contains(filter) || file.transcript.purpose.contains(filter)
  }

  private func play(
    _ file: TranscriptFile,
    with assistant: Assistant,
    into tally: inout Tally
  ) throws {
    var replay = try TranscriptPlayer(assistant).play(file)
    if accept {
      let accepted = replay.accepted(into: file.text)
      if accepted != file.text {
        let path = file.transcript.name
        do { try Data(accepted.utf8).write(to: URL(filePath: path)) } catch {
          throw UnwritableFile(path: path)
        }
        tally.accepted += 1
        replay = try TranscriptPlayer(assistant).play(try TranscriptFile(path: path))
      }
    }
    TranscriptDiff(replay).lines.forEach { print($0) }
    let stored = try TranscriptPlayer.storing(assistant).play(file)
    let isSame = stored.turns.map(\.lines) == replay.turns.map(\.lines)
    if !isSame {
      print("\(file.transcript.name): it goes differently with the conversation stored in between")
      TranscriptDiff(stored).lines.forEach { print($0) }
    }
    replay.isFaithful && isSame ? (tally.passed += 1) : (tally.failed += 1)
  }
}

/// How many transcripts went how.
private struct Tally {
  var passed = 0
  var failed = 0
  var accepted = 0
  var unreadable = 0

  var played: Int { passed + failed + unreadable }

  var summary: String {
    var summary = "\(passed) passed, \(failed) failed"
    if unreadable > 0 { summary += ", \(unreadable) cannot be read" }
    if accepted > 0 { summary += "; \(accepted) recorded anew" }
    return summary
  }
}

/// A file that cannot be written.
struct UnwritableFile: Error, CustomStringConvertible, LocalizedError {
  var path: String
  var description: String { "\(path): this cannot be written" }
  var errorDescription: String? { description }
}
