// The whole reading of a message, laid open: what `niggle explain` shows.

import Corpus
import Understanding

/// Everything that was made of a message, for people who want to know why.
public struct Explanation: Codable, Equatable, Sendable {
  /// A piece of the message.
  public struct Piece: Codable, Equatable, Sendable {
    /// The piece as it was read.
    public var text: String
    /// Where it stands, in UTF-8 bytes.
    public var bytes: [Int]
    /// The clause it belongs to.
    public var clause: Int
  }

  /// A word that was read as another.
  public struct Mended: Codable, Equatable, Sendable {
    /// The word as typed.
    public var from: String
    /// The word as read.
    public var to: String
  }

  /// A concept that was found.
  public struct Found: Codable, Equatable, Sendable {
    /// The concept.
    public var concept: ID<Concept>
    /// What sort of thing it is.
    public var kind: String
    /// How it is to be read: empty for plainly so, else `negated`, `past`, ….
    public var scope: [String]
    /// Where it stands, in UTF-8 bytes.
    public var bytes: [Int]
    /// The words.
    public var quote: String
    /// Whether a rule or a direction put it together.
    public var isDerived: Bool
  }

  /// A value that was read.
  public struct Value: Codable, Equatable, Sendable {
    /// `pain`, `duration` or `side`.
    public var kind: String
    /// The value, as text.
    public var value: String
    /// Remarks: superseded, conditional, somebody else's.
    public var remarks: [String]
    /// The words.
    public var quote: String
    /// Where it stands, in UTF-8 bytes.
    public var bytes: [Int]
  }

  /// The message as it came.
  public var message: String
  /// Its pieces.
  public var tokens: [Piece]
  /// The words that were read as others.
  public var corrections: [Mended]
  /// The concepts, in the order of the message.
  public var concepts: [Found]
  /// The pain scores, durations and sides.
  public var values: [Value]
  /// The intents.
  public var intents: [ID<Concept>]
  /// The complaint outside the 15 that fits best, where one fits better than they do.
  public var neighbour: ID<Neighbour>?
  /// The outcome: candidates with their evidence, facts, urgency and its reasons.
  public var outcome: Outcome
}

extension Assistant {
  /// Reads a message as the first of a conversation and lays open what was made of it.
  public func explain(_ text: String, at now: Moment) -> Explanation {
    var conversation = Conversation()
    let reading = read(text, in: conversation, at: now)
    let reply = respond(to: reading, in: &conversation, at: now)
    let lexicon = reader.lexicon
    return Explanation(
      message: text,
      tokens: reading.message.tokens.map {
        Explanation.Piece(
          text: $0.text,
          bytes: [$0.range.lowerBound, $0.range.upperBound],
          clause: $0.clause
        )
      },
      corrections: reading.corrections.map { Explanation.Mended(from: $0.from, to: $0.to) },
      concepts: reading.mentions.map { mention in
        let concept = lexicon.concept(mention.concept)
        return Explanation.Found(
          concept: concept.id,
          kind: concept.kind.rawValue,
          scope: mention.scope.names,
          bytes: Self.bounds(reading.byteRange(of: mention.tokens)),
          quote: reading.quote(mention.tokens),
          isDerived: mention.isDerived
        )
      },
      values: values(of: reading),
      intents: Speech(reading, lexicon).intents.map(\.id),
      neighbour: assess(conversation).0.neighbour,
      outcome: reply.outcome
    )
  }

  private static func bounds(_ range: Range<Int>) -> [Int] { [range.lowerBound, range.upperBound] }

  private func values(of reading: Reading) -> [Explanation.Value] {
    func value(
      _ kind: String,
      _ text: String,
      _ remarks: [(Bool, String)],
      _ tokens: Range<Int>
    ) -> Explanation.Value {
      Explanation.Value(
        kind: kind,
        value: text,
        remarks: remarks.filter(\.0).map(\.1),
        quote: reading.quote(tokens),
        bytes: Self.bounds(reading.byteRange(of: tokens))
      )
    }
    let scores = reading.painScores.map { score in
      value(
        "pain",
        "\(score.range.lowerBound) to \(score.range.upperBound)",
        [(score.isSuperseded, "superseded"), (score.isConditional, "conditional")],
        score.tokens
      )
    }
    let durations = reading.durations.map { duration in
      value(
        "duration",
        "\(duration.days.lowerBound) to \(duration.days.upperBound) days",
        [(duration.kind == .other, "of something else"), (duration.isNarrated, "narrated")],
        duration.tokens
      )
    }
    let sides = reading.sides.map { side in
      value("side", side.side.rawValue, [(side.isDenied, "denied")], side.tokens)
    }
    return scores + durations + sides
  }
}

extension ScopeSet {
  /// The names of its bits, in a fixed order.
  var names: [String] {
    let all: [(ScopeSet, String)] = [
      (.negated, "negated"), (.past, "past"), (.resolved, "resolved"),
      (.hypothetical, "hypothetical"), (.otherPerson, "other-person"), (.family, "family"),
      (.animal, "animal"), (.quoted, "quoted"), (.simile, "simile"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
