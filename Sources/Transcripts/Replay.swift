// Plays transcripts: puts every message to the assistant and compares what comes back.

import Corpus
import Dialogue

/// Plays transcripts.
public struct TranscriptPlayer: Sendable {
  /// Who answers.
  public var assistant: Assistant

  /// What happens to the conversation between turns; a host that stores it may hand it on here.
  public var handingOver: @Sendable (Conversation) throws -> Conversation

  /// Makes a player.
  ///
  /// - Parameters:
  ///   - assistant: Who answers.
  ///   - handingOver: What happens to the conversation between turns: nothing, or for example
  ///     encoding and decoding. The answers must be the same either way.
  public init(
    _ assistant: Assistant,
    handingOver: @escaping @Sendable (Conversation) throws -> Conversation = { $0 }
  ) {
    self.assistant = assistant
    self.handingOver = handingOver
  }

  /// A player that stores the conversation between turns and goes on with what it stored, as a
  /// stateless host does.
  public static func storing(_ assistant: Assistant) -> TranscriptPlayer {
    TranscriptPlayer(assistant) { try assistant.conversation(stored: $0.stored) }
  }

  /// Plays a file from the start of what it includes to its end.
  ///
  /// - Throws: ``TranscriptError`` if it names what the content does not have, and whatever handing
  ///   the conversation over throws.
  public func play(_ file: TranscriptFile) throws -> Replay {
    try check(file.transcript)
    var run = Run(player: self)
    var before: [Replay.Turn] = []
    for opening in file.openings {
      try check(opening)
      if let region = opening.region { run.conversation.region = region.value }
      for turn in opening.turns {
        if turn.scene != nil { run.begin(in: opening.region?.value) }
        before.append(Replay.Turn(turn, reply: try run.answer(turn), standing: []))
      }
    }
    let transcript = file.transcript
    if let region = transcript.region { run.conversation.region = region.value }
    var replay = Replay(transcript: transcript, greeting: nil, openingTurns: before, turns: [])
    if transcript.greeting != nil {
      let greeting = assistant.greeting(for: run.conversation)
      replay.greeting = Replay.lines(of: greeting)
    }
    var standing = transcript.standing
    for turn in transcript.turns {
      if let scene = turn.scene {
        run.begin(in: transcript.region?.value)
        standing = transcript.standing + scene.standing
      }
      let reply = try run.answer(turn)
      replay.turns.append(Replay.Turn(turn, reply: reply, standing: standing))
    }
    return replay
  }

  private func check(_ transcript: Transcript) throws(TranscriptError) {
    let corpus = assistant.corpus
    if let region = transcript.region, !corpus.regions.contains(where: { $0.code == region.value })
    {
      let known = corpus.regions.map(\.code).joined(separator: ", ")
      throw TranscriptError(
        transcript.name,
        region.line,
        .badSetting("region", needs: "one of \(known)")
      )
    }
    let standing = transcript.standing + transcript.turns.flatMap { $0.scene?.standing ?? [] }
    for statement in standing + transcript.turns.flatMap(\.statements) {
      do throws(TranscriptError.Reason) {
        try statement.assertion.check(against: corpus)
      } catch {
        throw TranscriptError(transcript.name, statement.line, error)
      }
    }
  }

  /// A conversation on its way.
  private struct Run {
    let player: TranscriptPlayer
    var conversation = Conversation()
    var clock = Transcript.defaultClock

    /// Begins a scene: a conversation that knows nothing of the one before.
    mutating func begin(in region: String?) {
      conversation = Conversation(region: region)
      clock = Transcript.defaultClock
    }

    mutating func answer(_ turn: Transcript.Turn) throws -> Reply {
      clock = turn.clock ?? clock
      conversation = try player.handingOver(conversation)
      return player.assistant.respond(to: turn.message, in: &conversation, at: clock)
    }
  }
}

/// What came of playing a transcript.
public struct Replay: Equatable, Sendable {
  /// The transcript that was played.
  public var transcript: Transcript

  /// What the assistant said first, where the transcript records it.
  public var greeting: [String]?

  /// The turns of the transcripts it includes; whether these go as recorded is their own affair.
  public var openingTurns: [Turn]

  /// The turns as they went.
  public var turns: [Turn]

  /// One turn as it went.
  public struct Turn: Equatable, Sendable {
    /// The turn as recorded.
    public var recorded: Transcript.Turn

    /// What the assistant said, line by line, as it would be recorded.
    public var lines: [String]

    /// What did not hold, with what the reply has instead.
    public var contradictions: [Contradiction]

    /// Whether it went as recorded.
    public var isFaithful: Bool { lines == recorded.answer.lines && contradictions.isEmpty }
  }

  /// A statement that does not hold.
  public struct Contradiction: Equatable, Sendable {
    /// What should hold.
    public var statement: Transcript.Statement

    /// What is so instead.
    public var actual: String
  }

  /// Whether everything went as recorded.
  public var isFaithful: Bool {
    greeting == transcript.greeting?.lines && turns.allSatisfy(\.isFaithful)
  }

  /// A reply as it would be recorded.
  static func lines(of reply: Reply) -> [String] {
    reply.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { EscapedText.escaped(String($0)) }
  }
}

extension Replay.Turn {
  init(_ turn: Transcript.Turn, reply: Reply, standing: [Transcript.Statement]) {
    self.init(
      recorded: turn,
      lines: Replay.lines(of: reply),
      contradictions: (standing + turn.statements).compactMap { statement in
        statement.assertion.contradiction(in: reply).map {
          Replay.Contradiction(statement: statement, actual: $0)
        }
      }
    )
  }
}
