// `niggle doctor`: what it was built with and what it finds around it, for bug reports.

import ArgumentParser
import CReadline
import FoundationEssentials
import Glibc

/// Describes the program and its surroundings.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Describe the program and what it finds around it, for a bug report.",
    discussion: "Example: niggle doctor"
  )

  @OptionGroup var content: ContentOptions

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let corpus = try content.corpus()
    let history = HistoryFile(environment: environment)
    let rows = [
      ("niggle", Niggle.version),
      ("content", "\(corpus.version), \(content.intents ?? "built in")"),
      ("injuries", "\(corpus.injuries.count)"),
      ("red flags", "\(corpus.redFlags.count)"),
      ("readline", "\(RL_VERSION_MAJOR).\(RL_VERSION_MINOR)"),
      ("history", history?.path ?? "none: there is no home folder"),
      ("region", RunnerRegion(environment: environment, known: corpus.regions).code ?? "not known"),
      ("terminal", environment["TERM"] ?? "not set"),
      ("input", isatty(STDIN_FILENO) == 1 ? "a terminal" : "not a terminal"),
      ("output", isatty(STDOUT_FILENO) == 1 ? "a terminal" : "not a terminal"),
      (
        "columns",
        "\(TerminalWidth.columns(of: STDOUT_FILENO, environment: environment))"
      ),
      ("licence", "GPL-3.0-or-later"),
    ]
    for (name, value) in rows {
      print("\(name.padded(to: 10)) \(Sanitiser.printable(value))")
    }
  }
}
