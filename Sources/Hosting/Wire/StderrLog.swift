// Logs on standard error, through swift-log: lines for people, or JSON for machines.
//
// No message ever holds what a runner wrote; only the level `trace` shows that, on request.

import Glibc
import Logging

/// How log lines look.
public enum LogFormat: String, CaseIterable, Sendable {
  /// A line for people.
  case text
  /// A JSON object a line.
  case json
}

/// A log handler that writes whole lines to standard error.
public struct StderrLog: LogHandler {
  /// What every line carries.
  public var metadata: Logger.Metadata = [:]
  /// The least level that is written.
  public var logLevel: Logger.Level
  private let label: String
  private let format: LogFormat

  /// Makes a logger that writes to standard error.
  public static func logger(_ label: String, level: Logger.Level, format: LogFormat) -> Logger {
    Logger(label: label) { StderrLog(label: $0, logLevel: level, format: format) }
  }

  private init(label: String, logLevel: Logger.Level, format: LogFormat) {
    self.label = label
    self.logLevel = logLevel
    self.format = format
  }

  /// A value that every line carries.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a line.
  public func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
    var writer = JSONWriter()
    switch format {
    case .text:
      writer.raw("\(label): \(event.level): \(event.message)".utf8)
      for (key, value) in all {
        writer.raw(" \(key)=".utf8)
        writer.string("\(value)")
      }
    case .json:
      var members: [JSON.Member] = [
        JSON.Member("level", .string("\(event.level)")),
        JSON.Member("logger", .string(label)),
        JSON.Member("message", .string("\(event.message)")),
        JSON.Member("time", JSON(Int(time(nil)))),
      ]
      members += all.map { JSON.Member($0.key, .string("\($0.value)")) }
      writer.value(.object(members))
    }
    writer.endLine()
    try? LineWriter(descriptor: STDERR_FILENO).write(writer.bytes)
  }
}
