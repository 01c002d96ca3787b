// The commands that clients offer behind a slash.

import Dialogue

/// A command of a chat in an ACP client.
enum ACPCommand: String, CaseIterable {
  case restart, why, undo, summary

  /// What a message turned out to be.
  enum Typed: Equatable {
    /// A message for the assistant, as it is or as a command stands for it.
    case message(String)
    /// A slash with a word that is no command.
    case unknown(String)
  }

  /// Tells commands from messages: `/why` is one, `/10 maybe` and `/usr/bin` are not.
  static func parse(_ text: String) -> Typed {
    let trimmed = text.drop { $0.isWhitespace }
    guard trimmed.first == "/" else { return .message(text) }
    let rest = trimmed.dropFirst()
    let word = rest.prefix { !$0.isWhitespace }
    guard !word.isEmpty, word.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") }) else {
      return .message(text)
    }
    guard let command = ACPCommand(rawValue: word.lowercased()) else {
      return .unknown("/" + word.prefix(40))
    }
    let more = rest.dropFirst(word.count).drop { $0.isWhitespace }
    return .message(more.isEmpty ? command.message : "\(command.message)\n\(more)")
  }

  /// How it is typed.
  var typed: String { "/\(rawValue)" }

  /// The message it stands for.
  private var message: String {
    switch self {
    case .restart: "start over"
    case .why: "why do you think that?"
    case .undo: "undo"
    case .summary: "summary"
    }
  }

  /// What it does, as the content says it.
  var description: Phrase {
    switch self {
    case .restart: .commandRestart
    case .why: .commandWhy
    case .undo: .commandUndo
    case .summary: .commandSummary
    }
  }
}
