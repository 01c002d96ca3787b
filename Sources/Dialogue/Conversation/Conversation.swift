// A conversation: an append-only log, and what follows from it.

import Corpus
import Understanding

/// A conversation with one runner, as a value.
///
/// It stores the log; everything else follows from it, so that undo is truncation and any worker
/// can go on with a conversation it has never seen. Each turn costs the same, however many came
/// before.
public struct Conversation: Equatable, Sendable {
  /// The log.
  public private(set) var log: [Entry] = []
  /// What follows from the log.
  public private(set) var state = DialogueState()
  /// The region whose emergency numbers are given ("GB"); nil names them generally.
  public var region: String?

  /// Begins a conversation.
  public init(region: String? = nil) { self.region = region }

  /// Adds a line to the log.
  mutating func append(_ entry: Entry, lexicon: Lexicon, questions: [ID<Question>: Question]) {
    log.append(entry)
    state.apply(entry, lexicon: lexicon, questions: questions)
  }

  /// Takes back the runner's last message and all that followed from it.
  ///
  /// - Returns: The words of the message taken back; nil where there was none.
  mutating func undo(lexicon: Lexicon, questions: [ID<Question>: Question]) -> String? {
    let last = log.lastIndex { entry in
      if case .heard = entry { true } else { false }
    }
    guard var last, case .heard(let heard) = log[last] else { return nil }
    // A complaint that the message began goes with it.
    if last > log.startIndex, log[last - 1] == .began { last -= 1 }
    log.removeSubrange(last...)
    refold(lexicon: lexicon, questions: questions)
    return heard.words
  }

  /// Begins anew with a log that was stored.
  init(log: [Entry], region: String?, lexicon: Lexicon, questions: [ID<Question>: Question]) {
    self.log = log
    self.region = region
    refold(lexicon: lexicon, questions: questions)
  }

  private mutating func refold(lexicon: Lexicon, questions: [ID<Question>: Question]) {
    state = DialogueState()
    for entry in log { state.apply(entry, lexicon: lexicon, questions: questions) }
  }
}
