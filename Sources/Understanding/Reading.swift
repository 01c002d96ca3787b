// What a message says: the one thing Understanding hands to Dialogue.

import Corpus

/// What a message says, with the place in the message for every part of it.
public struct Reading: Sendable {
  /// The message and its tokens, spelling mended.
  public var message: TokenizedMessage
  /// The words that were read as other words.
  public var corrections: [Correction]
  /// The concepts, with their scopes, in the order of the message.
  public var mentions: [Mention]
  /// The tokens that hold a body or pain word and mean something else ("back in July").
  public var decoys: [Range<Int>] = []
  /// The pain scores.
  public var painScores: [PainScore]
  /// The durations, also those of other things.
  public var durations: [DurationMention]
  /// The sides.
  public var sides: [SideMention]
  /// How bad the complaint is at its worst, 0 to 10; nil where no number is given.
  public var severity: ClosedRange<Int>?
  /// How long the complaint has lasted, in days; nil where nothing is said of it.
  public var durationDays: ClosedRange<Int>?
  /// The side of the complaint.
  public var side: Side?
  /// Yes, no or not sure, where the message is an answer to a question.
  public var answer: Answer?

  /// How the plain words lean: for each injury, then for none of them, in hundredths of a nat; empty
  /// where no word leans.
  public var leaning: [Int] = []
  /// How far the plain words lean to urgency, in hundredths of a nat.
  public var alarm = 0

  /// An answer to a yes-or-no question.
  public enum Answer: String, Sendable, Codable {
    /// Yes, also "a bit".
    case yes
    /// No, also "not really".
    case no
    /// "Don't know".
    case unsure
  }

  /// Whether there is nothing to read: no words, no numbers.
  public var isBlank: Bool {
    message.tokens.allSatisfy { $0.kind != .word && $0.kind != .number }
  }

  /// The number of words and numbers.
  public var wordCount: Int {
    message.tokens.reduce(0) { $0 + ($1.kind == .word || $1.kind == .number ? 1 : 0) }
  }

  /// The runner's own words for a stretch of tokens.
  public func quote(_ tokens: Range<Int>) -> String {
    let bytes = message.source.utf8
    let span = byteRange(of: tokens)
    let start = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: span.upperBound)
    return String(message.source[start..<end])
  }

  /// The stretch of the message, in UTF-8 bytes, that tokens cover.
  public func byteRange(of tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return message.tokens[tokens.lowerBound].range
      .lowerBound..<message.tokens[tokens.upperBound - 1].range.upperBound
  }
}

/// What the conversation knows that helps to read the next message.
public struct ReadingContext: Sendable, Equatable {
  /// The day on which the message is read, for "since Tuesday".
  public var today: CalendarDay
  /// What the open question is about; nil where none is open.
  public var topic: Topic?
  /// The site of the current complaint, which a lone "on the outside" refines.
  public var site: ConceptNumber?

  /// Makes a context.
  public init(today: CalendarDay, topic: Topic? = nil, site: ConceptNumber? = nil) {
    self.today = today
    self.topic = topic
    self.site = site
  }
}
