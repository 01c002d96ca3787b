// What can be wrong with a transcript, said so that its writer can mend it.

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A reason why a transcript cannot be read or played.
public struct TranscriptError: Error, Equatable, Sendable {
  /// The file, as it was named.
  public var file: String

  /// The line, counted from 1; 0 for the file as a whole.
  public var line: Int

  /// What is wrong.
  public var reason: Reason

  /// What can be wrong with a transcript.
  public enum Reason: Error, Equatable, Sendable {
    /// There is no such file or folder, or it cannot be opened.
    case missing
    /// The bytes are not UTF-8.
    case notUTF8
    /// The first line is not a comment that says why the transcript exists.
    case noPurpose
    /// Nothing is said in it.
    case noTurn
    /// A line begins with none of the markers.
    case unknownLine
    /// A line ends with a blank or holds a character that cannot be seen.
    case invisible
    /// A backslash is followed by no escape.
    case badEscape
    /// There is no such setting.
    case unknownSetting(String, known: [String])
    /// A setting has a value it cannot have.
    case badSetting(String, needs: String)
    /// A setting stands twice, or where it has no effect.
    case idleSetting(String)
    /// A `>>` without a message before it.
    case strayContinuation
    /// A `<` that does not follow its message at once.
    case strayAnswer
    /// There is no such assertion.
    case unknownAssertion(String, known: [String])
    /// An assertion that can never fail, or never hold.
    case idleAssertion(String)
    /// An assertion compares with a value there is not.
    case badValue(String, needs: String)
    /// A chain of `@include` comes back to its start.
    case circle
    /// A folder holds no transcripts.
    case emptyFolder
    /// A file under `transcripts/` that is never played.
    case strayFile
  }

  init(_ file: String, _ line: Int, _ reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

extension TranscriptError.Reason: CustomStringConvertible {
  /// The reason, without its place.
  public var description: String {
    switch self {
    case .missing: "there is no such file or folder, or it cannot be read"
    case .notUTF8: "this is not UTF-8"
    case .noPurpose: "the first line must be a comment that says why the transcript exists"
    case .noTurn: "nothing is said here; write '> ' before what the runner says"
    case .unknownLine: "a line begins with '# ', '@', '> ', '>> ', '< ' or '? '"
    case .invisible: "a blank at the end or an unseen character; write it as an escape: \\u{20}"
    case .badEscape: "after a backslash comes n, r, t, another backslash or u{…}"
    case .unknownSetting(let name, let known):
      "there is no setting '@\(name)'; there are \(Self.list(known.map { "@\($0)" }))"
    case .badSetting(let name, let needs): "'@\(name)' needs \(needs)"
    case .idleSetting(let name): "'@\(name)' has no effect here"
    case .strayContinuation: "a '>>' must follow a '>' at once"
    case .strayAnswer: "the '<' lines must follow their message at once, before any '?'"
    case .unknownAssertion(let key, let known):
      "there is no assertion '\(key)'; there are \(Self.list(known))"
    case .idleAssertion(let why): "this assertion is of no use: \(why)"
    case .badValue(let value, let needs): "'\(value)' is not \(needs)"
    case .circle: "this includes itself"
    case .emptyFolder: "there are no .transcript files here"
    case .strayFile: "this file is never played; name it .transcript or take it away"
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension TranscriptError: CustomStringConvertible {
  /// The reason as a sentence that begins with the place.
  public var description: String {
    line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)"
  }
}

extension TranscriptError: LocalizedError {
  /// The same sentence, for those who ask Foundation.
  public var errorDescription: String? { description }
}
