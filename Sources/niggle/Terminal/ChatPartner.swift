// What the terminal needs to know of whoever it lets the runner talk to: nothing but text and roles.

/// Someone to chat with: greets, answers, says goodbye.
protocol ChatPartner: Sendable {
  /// The first words of a chat, before the runner has said anything.
  mutating func greeting() -> ReplyText

  /// The answer to one message; a message may hold several lines.
  mutating func reply(to message: String) -> ReplyText

  /// What Tab may complete at this moment: commands, body sites, answers to the open question.
  func completions() -> [String]

  /// Whether the last reply ended the chat.
  var hasEnded: Bool { get }

  /// The last words when the runner leaves without a message, by Ctrl-D.
  mutating func goodbye() -> ReplyText
}

/// One answer, line by line.
struct ReplyText: Equatable, Sendable {
  /// The lines in order; an empty text is a blank line.
  var lines: [ReplyLine]
}

/// One line of an answer and what it is for.
struct ReplyLine: Equatable, Sendable {
  /// What a line is for; the renderer may show it by its style, the words must say it too.
  enum Role: Equatable, Sendable, CaseIterable {
    case plain, urgent, heading, question, step, notice, hint
  }

  /// The words, not yet wrapped; may begin with spaces, a number or a label.
  var text: String

  /// What the line is for.
  var role: Role = .plain
}
