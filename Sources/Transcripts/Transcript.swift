// One recorded conversation: what the runner types, what the assistant must say, what must hold.
//
// The format is described in transcripts/README.md; `TranscriptTests` plays every file.

import Dialogue

/// A conversation read from a `.transcript` file.
public struct Transcript: Equatable, Sendable {
  /// The file, as it was named.
  public var name: String

  /// Why the transcript exists: its first line.
  public var purpose: String

  /// The region whose emergency numbers are given; nil for the general ones.
  public var region: Setting?

  /// The transcript whose conversation comes before this one; nil where this one begins it.
  public var opening: Setting?

  /// What the assistant says before the first message; nil where the file does not record it.
  public var greeting: Answer?

  /// What must hold for every reply.
  public var standing: [Statement]

  /// The turns, in order.
  public var turns: [Turn]

  /// One message and the answer that must follow.
  public struct Turn: Equatable, Sendable {
    /// What the runner says, with escapes undone; may hold several lines.
    public var message: String

    /// The line of the file on which the message begins, counted from 1.
    public var line: Int

    /// The scene that begins with it; nil where it belongs to the conversation before.
    public var scene: Scene?

    /// The time at which it is said; nil where it has not changed since the turn before.
    public var clock: Moment?

    /// The answer as recorded.
    public var answer: Answer

    /// What must hold for the reply, whatever its words.
    public var statements: [Statement]
  }

  /// A conversation of its own within a file.
  public struct Scene: Equatable, Sendable {
    /// What it shows.
    public var name: String

    /// Its line in the file, counted from 1.
    public var line: Int

    /// What must hold for every reply in it.
    public var standing: [Statement] = []
  }

  /// The lines of a recorded answer.
  public struct Answer: Equatable, Sendable {
    /// The lines as they stand in the file, without the marker.
    public var lines: [String]

    /// The line of the file on which they begin, or would begin, counted from 1.
    public var line: Int
  }

  /// Something that must hold for a reply.
  public struct Statement: Equatable, Sendable {
    /// What must hold.
    public var assertion: Assertion

    /// Its line in the file, counted from 1.
    public var line: Int
  }

  /// The value of a setting.
  public struct Setting: Equatable, Sendable {
    /// The value.
    public var value: String

    /// Its line in the file, counted from 1.
    public var line: Int
  }

  /// The time at which conversations take place unless `@clock` says otherwise, so that no
  /// transcript depends on the day it is played.
  public static let defaultClock = Moment(1_772_355_600)
}
