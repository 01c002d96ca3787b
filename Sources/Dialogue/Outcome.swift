// The structured side of a reply: what every host gets beside the text.

import Corpus
import Understanding

/// What a reply amounts to, in the words of the JSON Lines protocol.
public struct Outcome: Codable, Equatable, Sendable {
  /// The open question; nil where nothing is asked.
  public var asking: ID<Question>?
  /// What it is about.
  public var about: Topic?
  /// How urgent it is.
  public var triage: Level
  /// Why, the most urgent first.
  public var reasons: [String]
  /// The injury, once the assistant commits to one.
  public var injury: ID<Injury>?
  /// The injuries worth naming, likeliest first.
  public var candidates: [Named]
  /// What is known of the current complaint.
  public var facts: Facts
  /// What the message was taken for.
  public var intent: String
  /// Whether the conversation is over.
  public var ended: Bool

  /// A candidate as hosts see it.
  public struct Named: Codable, Equatable, Sendable {
    /// The injury.
    public var injury: ID<Injury>
    /// How likely it is, 0 to 1, to three places.
    public var probability: Double
    /// What was said for and against it.
    public var evidence: [Item]
  }

  /// A piece of evidence as hosts see it.
  public struct Item: Codable, Equatable, Sendable {
    /// The finding.
    public var finding: ID<Concept>
    /// `present` or `absent`.
    public var polarity: String
    /// Where it stands in the message of its turn, in Unicode scalars; empty for a bare yes or no.
    public var span: [Int]
    /// The runner's words; empty for a bare yes or no.
    public var quote: String
    /// The turn, counted from 1.
    public var turn: Int
  }

  /// The facts of the current complaint; null means unknown.
  public struct Facts: Codable, Equatable, Sendable {
    /// The worst pain, [low, high] of 0 to 10.
    public var severity: [Int]?
    /// How long, [low, high] in days.
    public var durationDays: [Int]?
    /// The side.
    public var side: Side?
    /// Whether it changes the gait.
    public var gait: Bool?
    /// Whether it gets in the way of daily life.
    public var dailyLife: Bool?

    private enum Key: String, CodingKey { case severity, durationDays, side, gait, dailyLife }

    /// Writes every key, also those that are null, as the protocol asks.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(severity, forKey: .severity)
      try container.encode(durationDays, forKey: .durationDays)
      try container.encode(side, forKey: .side)
      try container.encode(gait, forKey: .gait)
      try container.encode(dailyLife, forKey: .dailyLife)
    }
  }
}
