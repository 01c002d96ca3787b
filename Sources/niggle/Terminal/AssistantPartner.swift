// Brings the assistant to the terminal: replies become lines with roles, commands become messages.

import Corpus
import Dialogue

/// The assistant as someone to chat with.
struct AssistantPartner: ChatPartner {
  private let assistant: Assistant
  private let clock: @Sendable () -> Moment
  private let maySave: Bool
  private let standingCompletions: [String]
  private var conversation: Conversation
  private(set) var hasEnded = false

  /// Brings an assistant to the terminal.
  ///
  /// - Parameters:
  ///   - assistant: Who answers.
  ///   - region: Whose emergency numbers are given; nil for the general ones.
  ///   - clock: The time of each message.
  ///   - maySave: Whether `/note --save` may write a file; not where the messages come from a
  ///     program that may pass on anybody's words.
  init(
    _ assistant: Assistant,
    region: String?,
    clock: @escaping @Sendable () -> Moment,
    maySave: Bool
  ) {
    self.assistant = assistant
    self.clock = clock
    self.maySave = maySave
    conversation = Conversation(region: region)
    let corpus = assistant.corpus
    let sites = corpus.concepts.filter { $0.kind == .site }.compactMap(\.name)
    standingCompletions =
      SlashCommand.allCases.map(\.typed) + corpus.injuries.map(\.name) + sites.sorted()
  }

  mutating func greeting() -> ReplyText { ReplyText(assistant.greeting(for: conversation)) }

  mutating func goodbye() -> ReplyText { ReplyText(assistant.farewell(for: conversation)) }

  mutating func reply(to message: String) -> ReplyText {
    switch SlashCommand.parse(message) {
    case .message: answer(message)
    case .unknown(let name): Self.said("There is no command /\(name). \(SlashCommand.overview)")
    case .command(.note, argument: let argument) where !argument.isEmpty: note(argument)
    case .command(let command, argument: ""): answer(command.message)
    case .command(let command, _): Self.said("\(command.typed) takes nothing after it.")
    }
  }

  func completions() -> [String] {
    let question = conversation.state.openQuestion.flatMap { id in
      assistant.corpus.questions.first { $0.id == id }
    }
    return (question?.choices ?? []) + standingCompletions
  }

  private mutating func answer(_ message: String) -> ReplyText {
    let reply = assistant.respond(to: message, in: &conversation, at: clock())
    hasEnded = reply.outcome.ended
    return ReplyText(reply)
  }

  /// `/note --save FILE`: the note goes into a new file, as Markdown.
  private mutating func note(_ argument: String) -> ReplyText {
    let words = argument.split(separator: " ", maxSplits: 1)
    guard words.first == "--save", words.count == 2 else {
      return Self.said("Type /note, or /note --save FILE.")
    }
    guard maySave else { return Self.said("Files are saved only from a terminal.") }
    let path = String(words[1])
    let note = assistant.respond(to: SlashCommand.note.message, in: &conversation, at: clock())
    do {
      try PrivateFile.create(path, holding: note.markdown)
      return Self.said("Saved to \(path).")
    } catch {
      return Self.said("Not saved to \(path): \(error).")
    }
  }

  private static func said(_ text: String) -> ReplyText {
    ReplyText(lines: [ReplyLine(text: text)])
  }
}

extension ReplyText {
  /// A reply of the assistant, line by line.
  init(_ reply: Reply) {
    self.init(lines: reply.lines.map { ReplyLine(text: $0.text, role: ReplyLine.Role($0.role)) })
  }
}

extension ReplyLine.Role {
  /// The terminal's role for the assistant's; a labelled detail looks like speech.
  init(_ role: Reply.Role) {
    self =
      switch role {
      case .plain, .detail: .plain
      case .urgent: .urgent
      case .heading: .heading
      case .step: .step
      case .question: .question
      case .notice: .notice
      case .hint: .hint
      }
  }
}
