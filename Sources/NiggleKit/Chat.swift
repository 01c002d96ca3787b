// What a Swift program needs to hold a conversation: one value, one method.

/// A conversation with niggle.
///
/// A chat is a value: a copy is a conversation of its own that goes on from where it was copied, and
/// nothing is shared but the content. It can be kept as a text, ``state``, and gone on with in any
/// other process.
public struct Chat: Equatable, Sendable {
  private let assistant: Assistant
  private var conversation: Conversation

  /// Begins a conversation.
  ///
  /// - Parameters:
  ///   - assistant: Who answers; by default with the content that is built in.
  ///   - region: Where the runner is, such as "GB": decides which emergency number is given.
  public init(with assistant: Assistant = .embedded, region: String? = nil) {
    self.assistant = assistant
    conversation = Conversation(region: region)
  }

  /// Goes on with a conversation.
  ///
  /// - Parameters:
  ///   - assistant: Who answers; by default with the content that is built in.
  ///   - state: What ``state`` was, in this or an earlier version.
  /// - Throws: `StoredStateError` if the conversation would not be the one it was.
  public init(with assistant: Assistant = .embedded, state: String) throws(StoredStateError) {
    self.assistant = assistant
    conversation = try assistant.conversation(stored: state)
  }

  /// What to say before the runner's first message.
  public var greeting: Reply { assistant.greeting(for: conversation) }

  /// Answers a message.
  ///
  /// The same words at the same time in the same conversation get the same reply.
  ///
  /// - Parameters:
  ///   - message: The runner's words; anything at all.
  ///   - now: The time, for "since Tuesday".
  /// - Returns: The reply: lines for people, an outcome for programs.
  public mutating func say(_ message: String, at now: Moment = .now) -> Reply {
    assistant.respond(to: message, in: &conversation, at: now)
  }

  /// The conversation as a short text of letters, digits, `.`, `-` and `_`: at most 2 KB after ten
  /// turns.
  public var state: String { conversation.stored }

  /// Whether two chats were the same so far.
  public static func == (left: Self, right: Self) -> Bool {
    left.conversation == right.conversation
  }
}
