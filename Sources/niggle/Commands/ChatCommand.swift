// `niggle chat`, and `niggle` alone: a conversation in a terminal or through a pipe.

import ArgumentParser
import Corpus
import Dialogue
import FoundationEssentials
import Glibc

/// Talks to a runner.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Talk to it. This is what happens when no command is named.",
    discussion: """
      Examples: niggle
                echo "my shins ache" | niggle

      Without a terminal, each line of the input is a message and the answers go to standard output.
      In a terminal, Tab completes, Ctrl-C clears the line, Ctrl-D says goodbye, and /help lists the
      commands.
      """
  )

  @OptionGroup var options: ChatOptions

  @Option(help: "Whose emergency numbers to give, such as GB or US; from the locale by default.")
  var region: String?

  @Option(help: "The time at which it takes place, ISO 8601; the present by default.")
  var now: String?

  @OptionGroup var content: ContentOptions

  func run() throws {
    let fixed = try now.map { try ClockOption.moment($0) }
    let assistant = try content.assistant()
    let environment = ProcessInfo.processInfo.environment
    let partner = AssistantPartner(
      assistant,
      region: try regionCode(in: assistant.corpus, environment),
      clock: { fixed ?? Moment(Int64(time(nil))) },
      maySave: isatty(STDIN_FILENO) == 1
    )
    try TerminalChat(options: options, environment: environment).run(with: partner)
  }

  private func regionCode(in corpus: Corpus, _ environment: [String: String]) throws -> String? {
    guard let region else {
      return RunnerRegion(environment: environment, known: corpus.regions).code
    }
    let code = region.uppercased()
    // A country without numbers of its own gets 112 and its local number.
    guard code.count == 2, code.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      let known = corpus.regions.map(\.code).joined(separator: ", ")
      throw ValidationError(
        "'\(region)' is no code of a country; there are numbers for \(known) and the EU's countries"
      )
    }
    return code
  }
}

/// Where the runner is, as far as the locale tells.
struct RunnerRegion {
  /// The code of the region ("GB"); nil where the locale names none with numbers of its own.
  let code: String?

  /// Reads the region off `LC_ALL`, `LC_MESSAGES` and `LANG`: `en_GB.UTF-8` is GB.
  init(environment: [String: String], known regions: [Region]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let parts = locale.prefix { $0 != "." && $0 != "@" }.split(separator: "_")
    let code = parts.count == 2 ? parts[1].uppercased() : ""
    self.code = regions.region(of: code)?.code
  }
}
