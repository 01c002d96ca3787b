// A message with its right answers, as in the files that `niggle eval` reads.

import Corpus
import Understanding

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A message with its right answers: one line of a JSON Lines file.
public struct LabelledMessage: Codable, Sendable {
  /// Its id.
  public var id: String
  /// The message.
  public var text: String
  /// The injury, `none` or `ambiguous`.
  public var label: String
  /// All answers that are accepted.
  public var candidates: [String]
  /// `urgent`, `doctor`, `home` or `ask`.
  public var triage: String
  /// The facts it states.
  public var facts: Facts
  /// What makes it hard.
  public var traits: [String]

  /// The facts a message states; nil where it does not say.
  public struct Facts: Codable, Sendable {
    /// The worst pain, [low, high].
    public var severity: [Int]?
    /// How long, [low, high] in days.
    public var durationDays: [Int]?
    /// The side.
    public var side: Side?

    private enum CodingKeys: String, CodingKey {
      case severity, side
      case durationDays = "duration_days"
    }
  }

  /// Whether a trait is noted.
  public func has(_ trait: String) -> Bool { traits.contains(trait) }

  /// Reads a JSON Lines text.
  ///
  /// - Parameters:
  ///   - text: The text; blank lines are skipped.
  ///   - file: Its name, for messages.
  /// - Returns: The messages, in the order of the lines.
  /// - Throws: ``EvaluationError`` with the line that cannot be read.
  public static func read(
    _ text: String,
    file: String
  ) throws(EvaluationError) -> [LabelledMessage] {
    try JSONLines.read(text, file: file)
  }
}

/// A message about a danger: one line of a file such as `Tests/Data/red-flags.jsonl`.
public struct FlaggedMessage: Codable, Sendable {
  /// The message.
  public var text: String
  /// `urgent`, or anything else for less.
  public var expect: String

  /// Reads a JSON Lines text.
  ///
  /// - Parameters:
  ///   - text: The text; blank lines are skipped.
  ///   - file: Its name, for messages.
  /// - Returns: The messages, in the order of the lines.
  /// - Throws: ``EvaluationError`` with the line that cannot be read.
  public static func read(
    _ text: String,
    file: String
  ) throws(EvaluationError) -> [FlaggedMessage] {
    try JSONLines.read(text, file: file)
  }
}

/// Reads files of one JSON object a line.
private enum JSONLines {
  static func read<Row: Decodable>(
    _ text: String,
    file: String
  ) throws(EvaluationError) -> [Row] {
    let decoder = JSONDecoder()
    var rows: [Row] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      do {
        rows.append(try decoder.decode(Row.self, from: Data(line.utf8)))
      } catch {
        throw .unreadable(file: file, line: index + 1, reason: reason(error))
      }
    }
    guard !rows.isEmpty else { throw .empty(file: file) }
    return rows
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "not JSON" }
    switch error {
    case .keyNotFound(let key, _): return "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return "'\(path)' has a value of the wrong kind"
    default: return "not a JSON object"
    }
  }
}

/// A reason why an evaluation cannot be made.
public enum EvaluationError: Error, Equatable, Sendable, CustomStringConvertible, LocalizedError {
  /// A line cannot be read.
  case unreadable(file: String, line: Int, reason: String)
  /// There is nothing to evaluate.
  case empty(file: String)

  /// The reason as a sentence that begins with the place.
  public var description: String {
    switch self {
    case .unreadable(let file, let line, let reason): "\(file):\(line): \(reason)"
    case .empty(let file): "\(file): there are no messages in it"
    }
  }

  /// The same sentence, for those who ask Foundation.
  public var errorDescription: String? { description }
}
