// `niggle serve`: the JSON Lines protocol on standard input and output.

import ArgumentParser
import Dialogue
import Hosting

/// Serves a bot host, one JSON object a line each way.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve a bot host: one JSON object a line, each way.",
    discussion: """
      Example:
        echo '{"text":"my heel hurts first thing"}' | niggle serve

      Every request has a "text" and may have "id", "session", "now", "locale", "region", \
      "state", "withState" and "end". docs/protocol.md describes all fields; --schema prints \
      them as JSON Schema.
      """
  )

  @OptionGroup var content: ContentOptions
  @OptionGroup var host: HostOptions

  @Option(help: "The most conversations kept; the one unused for longest goes first.")
  var maxSessions = 10_000

  @Option(
    help: ArgumentHelp(
      "How long a conversation is kept without a message, such as 90s, 15m, 24h; 0 for ever.",
      valueName: "time"
    )
  )
  var idle = IdleTime(seconds: 86_400)

  @Flag(help: "Keep no conversation; the host sends the state with each message.")
  var stateless = false

  @Option(help: ArgumentHelp("The most bytes a line may have.", valueName: "bytes"))
  var maxLine = 16 << 20

  @Flag(help: "Print counts and latencies on standard error, at the end and on SIGUSR1.")
  var metrics = false

  @Flag(help: "Print the JSON Schema of requests and replies, and stop.")
  var schema = false

  func validate() throws {
    guard maxSessions > 0 else { throw ValidationError("--max-sessions must be at least 1.") }
    guard maxLine >= 1024 else { throw ValidationError("--max-line must be at least 1024.") }
  }

  func run() throws {
    let corpus = try content.corpus()
    if schema {
      print(ServeSchema.document(for: corpus))
      return
    }
    let wire = try host.claimWire()
    let measured = metrics ? ServeMetrics() : nil
    measured?.printOnSignal()
    var options = JSONLinesServer.Options()
    options.limits.sessions = maxSessions
    options.limits.idleSeconds = idle.seconds == 0 ? nil : idle.seconds
    options.isStateless = stateless
    options.region = try host.region()
    options.longestLine = maxLine
    var server = JSONLinesServer(
      assistant: Assistant(corpus),
      options: options,
      log: host.logger("niggle serve"),
      metrics: measured
    )
    let ending = server.run(input: 0, output: wire)
    measured?.print()
    try host.finish(ending)
  }
}

/// A length of time on the command line: `90`, `90s`, `15m`, `24h`, `7d`.
struct IdleTime: ExpressibleByArgument {
  var seconds: Int64

  init(seconds: Int64) { self.seconds = seconds }

  init?(argument: String) {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    let unit = argument.last.flatMap { units[$0] }
    guard let number = Int64(unit == nil ? argument : String(argument.dropLast())), number >= 0
    else { return nil }
    let (seconds, isTooLong) = number.multipliedReportingOverflow(by: unit ?? 1)
    guard !isTooLong else { return nil }
    self.seconds = seconds
  }

  var defaultValueDescription: String { seconds == 86_400 ? "24h" : "\(seconds)s" }
}
