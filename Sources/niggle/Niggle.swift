// The program: reads the command line, runs a command, and is the one place where it ends.

import ArgumentParser
import Corpus
import Glibc
import Hosting
import Transcripts

@main
struct Niggle: ParsableCommand {
  /// The version of the program; the content has one of its own.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "niggle",
    abstract: "First aid for running aches, in conversation.",
    usage: """
      niggle
      niggle <command> [<option> ...]
      """,
    discussion: """
      Examples:
        niggle                        talk to it
        niggle < messages.txt         one message a line, answers on standard output
        niggle test transcripts       play recorded conversations
      """,
    version: version,
    subcommands: [
      ChatCommand.self,
      Serve.self,
      // For authors.
      TestCommand.self, ReplayCommand.self, CheckCommand.self, ExplainCommand.self,
      EvalCommand.self, FitCommand.self,
      // For hosts.
      AcpCommand.self, McpCommand.self,
      // What it knows.
      ListCommand.self, PolicyCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: ChatCommand.self
  )

  static func main() {
    LineWriter.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard let status = ExitStatus(of: error) else { exit(withError: error) }
      fflush(nil)
      try? LineWriter(descriptor: STDERR_FILENO).writeLine("niggle: \(error)")
      Glibc.exit(status.rawValue)
    }
  }
}

extension ExitStatus {
  /// The status for an error of ours; nil for those that the argument parser knows.
  fileprivate init?(of error: any Error) {
    switch error {
    case is CorpusError: self = .badInput
    case is UnreadableFile: self = .missingFile
    case is Refused: self = .ioFailure
    case let error as TranscriptError: self = error.reason == .missing ? .missingFile : .badInput
    case let error as LineWriter.Failure: self = error == .closed ? .success : .ioFailure
    default: return nil
    }
  }
}
