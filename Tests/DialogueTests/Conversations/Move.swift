// What a runner may say in a test conversation, with what it must lead to.

import Corpus
import Dialogue

/// Something the runner says.
struct Move: Sendable, Equatable {
  /// What it is, as far as the proofs care.
  enum Kind: Sendable, Equatable {
    /// Tells something, or answers.
    case tells
    /// Takes the last message back.
    case undo
    /// Says that a danger was seen to.
    case clears
    /// Asks, chats, leaves, or makes no sense.
    case other
  }

  /// The words.
  var text: String
  /// What it is.
  var kind: Kind = .tells
  /// The level that the reply of this very turn must at least have, whatever went before.
  var reaches: Level?
}

extension Move {
  static func tells(_ text: String, reaches level: Level? = nil) -> Move {
    Move(text: text, reaches: level)
  }

  static func other(_ text: String) -> Move { Move(text: text, kind: .other) }

  static let undo = Move(text: "undo", kind: .undo)
  static let clears = Move(text: "a doctor has already cleared it", kind: .clears)

  /// The triggers of the see-a-doctor rule, each in a few wordings.
  static let triggers: [Move] = [
    "8/10", "it's a 7 now", "pain is 9 out of 10", "more like a six", "actually it's an 8",
    "it changes how I run", "I'm limping", "I limp when I walk",
    "it's been three weeks", "I've had it for two months", "since about 20 days ago",
    "I can't sleep because of it", "it gets in the way at work", "I can't climb the stairs",
  ].map { .tells($0, reaches: .doctor) }

  /// Dangers as content tells them, in the words of `red-flags.yaml`, and those of the sources.
  static let dangers: [Move] =
    Bench.corpus.redFlags.flatMap { flag in
      flag.fires.map { Move.tells($0, reaches: flag.level) }
    }

  /// A few dangers, one of each level, for where all would be too many.
  static let someDangers: [Move] = [
    .tells("my chest is tight", reaches: .emergency),
    .tells("my calf is swollen and hot", reaches: .sameDay),
    .tells("I want to die", reaches: .emergency),
  ]

  /// Answers and facts without any urgency.
  static let facts: [Move] = [
    "yes", "no", "not sure", "2/10", "3", "a 4 at worst", "since yesterday", "five days", "left",
    "right side", "it came on slowly", "no limp", "I can do everything", "actually it's a 2",
    "a bit", "nope", "I don't know", "I meant the other knee", "no swelling", "worse downhill",
    "stairs make it worse", "it tingles", "no chest pain", "no numbness anywhere",
  ].map { .tells($0) }

  /// Questions, chat, orders and noise.
  static let others: [Move] = [
    "why", "why do you ask", "what else could it be", "show me the steps", "can I run", "how many",
    "should I see a doctor", "thanks", "bye", "summary", "help", "hello", "start over", "repeat",
    "skip", "how long does it take", "what is shin splints", "what's the weather like", "", "   ",
    "???", "asdf qwer", "🏃‍♀️💥", "\u{1B}[31mred\u{1B}[0m \u{7}\u{0}", "\u{202E}elbow\u{2066}",
    "lol", "ok", "{emergency} {fix}", "%@ %d \\n", "who won the cup final",
  ].map { .other($0) }

  /// Openings: for every injury as its file tells it, and for none.
  static let openings: [Move] =
    Bench.corpus.injuries.compactMap { $0.examples.first }.map { .tells($0) }
    + Bench.corpus.injuries.flatMap { $0.examples.dropFirst() }.map { .tells($0) }
    + ["my knee hurts", "something hurts", "my elbow aches", "my wrist is sore"].map { .tells($0) }
}
