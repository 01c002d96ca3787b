// The tool `assess`: a message, or a whole history of them, and what it amounts to.
//
// The conversation is an argument, never the connection. Its handle is a short name where this
// process keeps the conversation, or the conversation itself as an opaque text where any process
// must be able to go on; a handle of either kind is answered by one of the same kind.

import Dialogue
import Logging

/// Assesses what runners say, in conversations that the host names.
struct MCPAssessor {
  private let assistant: Assistant
  private let clock: HostClock
  private let log: Logger
  private let region: String?
  private var sessions: SessionStore

  /// Makes an assessor.
  init(assistant: Assistant, options: MCPServer.Options, clock: HostClock, log: Logger) {
    self.assistant = assistant
    self.clock = clock
    self.log = log
    region = options.region
    sessions = SessionStore(assistant: assistant, limits: options.limits)
  }

  /// Assesses what a call brings.
  ///
  /// - Throws: A sentence for the model, if there is nothing to assess or no such conversation.
  mutating func assess(_ arguments: MCPArguments) throws(MCPToolFailure) -> MCPToolResult {
    let messages = try Self.messages(in: arguments)
    let handle = try arguments.text("conversation")
    let region = try arguments.region() ?? region
    let isPortable = try arguments.truth("portable")
    if handle != nil, try arguments.texts("messages") != nil {
      throw MCPToolFailure(
        sentence: "Send 'messages' to begin anew, or 'text' to go on with a conversation."
      )
    }
    for message in messages { log.trace("heard", metadata: ["text": "\(message)"]) }
    guard let handle, !handle.isEmpty else {
      return begin(messages, region: region, isPortable: isPortable)
    }
    return SessionName.isOne(handle)
      ? try goOn(with: handle, messages, isPortable: isPortable)
      : try goOn(from: handle, messages)
  }

  /// Begins a conversation.
  private mutating func begin(
    _ messages: [String],
    region: String?,
    isPortable: Bool
  ) -> MCPToolResult {
    guard !isPortable else {
      var conversation = Conversation(region: region)
      return answer(messages, in: &conversation, handle: nil)
    }
    return answer(messages, inSession: SessionName.random(), region: region, isPortable: false)
  }

  /// Goes on with a conversation that this process keeps.
  private mutating func goOn(
    with name: String,
    _ messages: [String],
    isPortable: Bool
  ) throws(MCPToolFailure) -> MCPToolResult {
    sessions.expireIdle(at: uptime)
    guard sessions.contains(name) else {
      throw Self.lost("There is no such conversation, or no longer.")
    }
    return answer(messages, inSession: name, region: nil, isPortable: isPortable)
  }

  /// Goes on with a conversation that the host keeps.
  private func goOn(
    from state: String,
    _ messages: [String]
  ) throws(MCPToolFailure) -> MCPToolResult {
    var conversation: Conversation
    do throws(StoredStateError) {
      conversation = try assistant.conversation(stored: state)
    } catch {
      throw Self.lost("This is no conversation: \(error).")
    }
    return answer(messages, in: &conversation, handle: nil)
  }

  private mutating func answer(
    _ messages: [String],
    inSession name: String,
    region: String?,
    isPortable: Bool
  ) -> MCPToolResult {
    let (assistant, now) = (assistant, clock.now())
    return sessions.withSession(name, at: uptime, region: region) { conversation, _ in
      Self.answer(
        messages,
        as: assistant,
        in: &conversation,
        at: now,
        handle: isPortable ? nil : name
      )
    }
  }

  private func answer(
    _ messages: [String],
    in conversation: inout Conversation,
    handle: String?
  ) -> MCPToolResult {
    Self.answer(messages, as: assistant, in: &conversation, at: clock.now(), handle: handle)
  }

  /// Takes a turn for each message; the last one's reply is the answer.
  private static func answer(
    _ messages: [String],
    as assistant: Assistant,
    in conversation: inout Conversation,
    at now: Moment,
    handle: String?
  ) -> MCPToolResult {
    var reply = assistant.greeting(for: conversation)
    for message in messages {
      reply = assistant.respond(to: message, in: &conversation, at: now)
    }
    let structured = JSON(reply.outcome)
      .setting("conversation", to: .string(handle ?? conversation.stored))
      .setting("text", to: .string(reply.text))
    return MCPToolResult(text: reply.text, structured: structured)
  }

  private var uptime: Int64 { clock.uptime() / 1_000_000_000 }

  /// What there is to assess: one message or many, none of them all blank.
  private static func messages(in arguments: MCPArguments) throws(MCPToolFailure) -> [String] {
    let text = try arguments.text("text")
    let messages = try arguments.texts("messages")
    guard text == nil || messages == nil else {
      throw MCPToolFailure(
        sentence: "Send 'text' for one message or 'messages' for a whole history, not both."
      )
    }
    let all = messages ?? text.map { [$0] } ?? []
    guard all.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      throw MCPToolFailure(
        sentence: "There are no words to assess. Send what the runner said as 'text'."
      )
    }
    return all
  }

  private static func lost(_ reason: String) -> MCPToolFailure {
    MCPToolFailure(
      sentence: "\(reason) Leave 'conversation' out and send all that the runner said so far "
        + "as 'messages'."
    )
  }
}
