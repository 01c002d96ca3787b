// The lines of a conversation's log: what was said, asked and learnt. Nothing else is stored.

import Corpus
import Understanding

/// A line of the log.
public enum Entry: Codable, Equatable, Sendable {
  /// The runner said something.
  case heard(Heard)
  /// The assistant asked a question.
  case asked(ID<Question>)
  /// The assistant came back to the open question, in its short form or another wording.
  case reminded(isShort: Bool)
  /// The assistant told the runner these reasons to see a doctor.
  case escalated([String])
  /// The assistant gave urgent advice.
  case warned
  /// The assistant gave its answer: the injury, or nil for none of the 15.
  case concluded(ID<Injury>?)
  /// A new complaint begins with the message before.
  case began
  /// The runner cleared an urgency: a mistake, or already seen.
  case cleared
  /// The runner said goodbye.
  case left
}

/// What one message of the runner taught.
public struct Heard: Codable, Equatable, Sendable {
  /// When it was said, in seconds since 1970.
  public var time: Int64
  /// The message, shortened, for the doctor's note.
  public var words: String
  /// The findings.
  public var evidence: [Evidence] = []
  /// The worst pain, [low, high] of 0 to 10; nil where no word was said of it.
  public var severity: [Int]?
  /// Whether the pain was put in a number, not only in words.
  public var isSeverityStated = false
  /// How long it has lasted, [low, high] in days.
  public var days: [Int]?
  /// The side.
  public var side: Side?
  /// Red flags raised or denied.
  public var flags: [FlagHeard] = []
  /// The answer to the open question, where there was one.
  public var answer: Reading.Answer?
  /// How its plain words lean: for each injury, then for none of them, in tenths of a nat.
  public var leaning: [Int] = []
  /// Whether it is only a word or a few, so that a bare "heel" is a complaint.
  public var isTerse = false
  /// Whether it takes back what was said before ("I meant", "actually").
  public var isCorrection = false
}

/// One finding that a message affirmed or denied.
public struct Evidence: Codable, Equatable, Sendable {
  /// The finding.
  public var concept: ID<Concept>
  /// Whether it is so.
  public var isPresent: Bool
  /// How much it counts, in per cent: less for an aside or somebody else's diagnosis.
  public var weight: Int
  /// Where it stands in the message, in Unicode scalars.
  public var span: [Int]
  /// The runner's words for it.
  public var quote: String
}

/// A red flag that a message raised.
public struct FlagHeard: Codable, Equatable, Sendable {
  /// The flag.
  public var flag: ID<Concept>
  /// How urgent it is as told.
  public var level: Level
  /// The runner's words for it.
  public var quote: String
}
