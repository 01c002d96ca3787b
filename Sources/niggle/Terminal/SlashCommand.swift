// The commands of a chat: short forms of messages, for those who like them exact.

/// A command that begins with a slash.
enum SlashCommand: String, CaseIterable {
  case help, why, note, undo, restart, quit

  /// What a line turned out to be.
  enum Line: Equatable {
    /// A message for the assistant.
    case message
    /// A command with what follows it.
    case command(SlashCommand, argument: String)
    /// A slash with a word that is no command.
    case unknown(String)
  }

  /// Tells commands from messages: `/why` is one, `/10 maybe` is not.
  static func parse(_ line: String) -> Line {
    let line = line.drop { $0 == " " }
    guard line.first == "/" else { return .message }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1)
    guard let word = words.first, word.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return .message
    }
    guard let command = SlashCommand(rawValue: word.lowercased()) else {
      return .unknown(String(word))
    }
    var argument = words.count > 1 ? words[1] : ""
    while argument.last?.isWhitespace == true { argument.removeLast() }
    return .command(command, argument: String(argument))
  }

  /// How it is typed.
  var typed: String { "/\(rawValue)" }

  /// The message it stands for.
  var message: String {
    switch self {
    case .help: "help"
    case .why: "why do you think that?"
    case .note: "summary"
    case .undo: "undo"
    case .restart: "start over"
    case .quit: "bye"
    }
  }

  /// All of them in a sentence.
  static var overview: String {
    "There are \(allCases.map(\.typed).joined(separator: ", "))."
  }
}
