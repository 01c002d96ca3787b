// What can be wrong with the content, said so that its author can mend it.

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One thing that is wrong with the content.
public struct ContentProblem: Error, Sendable, Hashable {
  /// The file, as it was opened.
  public var file: String

  /// The line, counted from 1.
  public var line: Int

  /// The column, counted from 1.
  public var column: Int

  /// What is wrong and, where that is known, what to do.
  public var message: String

  /// How bad it is.
  public var severity: Severity

  /// How bad a problem is.
  public enum Severity: String, Sendable {
    /// The content cannot be used.
    case error
    /// The content can be used, but something in it is surely not meant.
    case warning
  }

  init(at mark: ContentMark, _ message: String, severity: Severity = .error) {
    file = mark.file
    line = mark.line
    column = mark.column
    self.message = message
    self.severity = severity
  }
}

extension ContentProblem: Comparable {
  /// Orders problems by file, line, column, then message.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column, left.message)
      < (right.file, right.line, right.column, right.message)
  }
}

extension ContentProblem: CustomStringConvertible {
  /// The problem as compilers write it: `file:line:column: error: message`.
  public var description: String { "\(file):\(line):\(column): \(severity.rawValue): \(message)" }
}

/// Why content cannot be used: everything that is wrong with it.
public struct CorpusError: Error, Sendable, Equatable {
  /// All problems, ordered by place; at least one is an error.
  public var problems: [ContentProblem]
}

extension CorpusError: CustomStringConvertible {
  /// One problem a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension CorpusError: LocalizedError {
  /// The same lines, for those who ask Foundation.
  public var errorDescription: String? { description }
}
