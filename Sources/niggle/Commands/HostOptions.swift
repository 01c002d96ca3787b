// What the commands that talk a protocol over standard input and output have in common.

import ArgumentParser
import Glibc
import Hosting
import Logging

extension LogFormat: ExpressibleByArgument {}

/// How much is logged.
enum LogLevel: String, CaseIterable, ExpressibleByArgument {
  case trace, debug, info, notice, warning, error, critical

  var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .notice }
}

/// Options of `serve`, `acp` and `mcp`.
struct HostOptions: ParsableArguments {
  @Option(help: "The runners' locale, such as en_GB: decides which emergency number is given.")
  var locale: String?

  @Option(help: "How much to log on standard error; what runners write is logged only by trace.")
  var logLevel = LogLevel.notice

  @Option(help: "Log lines for people (text) or machines (json).")
  var logFormat = LogFormat.text

  /// The region of runners whose host names none.
  func region() throws -> String? {
    guard let locale else { return nil }
    guard let region = RegionCode.region(ofLocale: locale) ?? RegionCode.region(locale) else {
      throw ValidationError("--locale must name a region, such as en_GB.")
    }
    return region
  }

  /// The log on standard error.
  func logger(_ label: String) -> Logger {
    StderrLog.logger(label, level: logLevel.level, format: logFormat)
  }

  /// Makes the process a server: its output is the protocol's alone, its signals stop it in order.
  func claimWire() throws -> Int32 {
    guard let wire = StandardStreams.claimOutput() else {
      throw Refused(reason: "standard output is closed")
    }
    StopSignals.install()
    LargeBlocks.giveBack()
    return wire
  }

  /// Ends the command as the server's loop ended.
  func finish(_ ending: StdioLoop.Ending) throws {
    if case .failed(let reason) = ending { throw Refused(reason: reason) }
  }
}

/// The system refused to read or write.
struct Refused: Error, CustomStringConvertible {
  var reason: String
  var description: String { reason }
}
