// What a message wants of the assistant, beside what it tells of the complaint.

import Corpus
import Understanding

/// The intents of a message.
struct Speech {
  /// An intent with how much of the message it takes up.
  struct Wanted {
    var id: ID<Concept>
    var words: Int
  }

  /// The intents, the longest first.
  let intents: [Wanted]
  private let wordCount: Int

  init(_ reading: Reading, _ lexicon: Lexicon) {
    var intents: [Wanted] = []
    for mention in reading.mentions where lexicon.concept(mention.concept).kind == .intent {
      guard !mention.scope.contains(.animal) else { continue }
      intents.append(
        Wanted(id: lexicon.concept(mention.concept).id, words: mention.tokens.count)
      )
    }
    self.intents = intents.enumerated().sorted {
      $0.element.words != $1.element.words
        ? $0.element.words > $1.element.words : $0.offset < $1.offset
    }.map(\.element)
    wordCount = reading.wordCount
  }

  /// Whether an intent is among them.
  func contains(_ id: ID<Concept>) -> Bool { intents.contains { $0.id == id } }

  /// How much of the message an intent takes up, 0 to 1.
  func share(of id: ID<Concept>) -> Double {
    let words = intents.filter { $0.id == id }.map(\.words).max() ?? 0
    return Double(words) / Double(max(wordCount, 1))
  }

  /// The intent to act on; nil where the message is about the complaint itself.
  ///
  /// A question counts only where the message tells nothing new, or stands mostly for itself: "my
  /// heel hurts, can I run on it" is a complaint first.
  func command(content: Content, isAsking: Bool) -> ID<Concept>? {
    // "Thanks, bye" is a goodbye.
    if content.isEmpty, contains("bye") { return "bye" }
    for wanted in intents where !Self.markers.contains(wanted.id) {
      if content.isEmpty { return wanted.id }
      let share = Double(wanted.words) / Double(max(wordCount, 1))
      if Self.commands.contains(wanted.id), share >= 0.34 { return wanted.id }
      if Self.questions.contains(wanted.id), content.isSlight, share >= 0.4 { return wanted.id }
    }
    return nil
  }

  /// Whether an intent only colours a message and is never acted on by itself.
  static func colours(_ id: ID<Concept>) -> Bool { markers.contains(id) }

  /// The intents that code names; the content must have them all.
  static var named: Set<ID<Concept>> { markers.union(commands).union(questions) }

  /// Words that colour a message rather than ask for something.
  private static let markers: Set<ID<Concept>> = ["correction", "new-complaint"]
  /// Commands, obeyed even beside a few other words.
  private static let commands: Set<ID<Concept>> = ["undo", "restart", "summary", "help"]
  /// Questions that may name a place in passing ("why does my heel hurt?").
  private static let questions: Set<ID<Concept>> = [
    "why", "what-else", "how-to", "how-many", "cause", "can-run", "see-doctor", "source", "steps",
    "how-long-heal", "feels-like", "equipment", "why-ask", "tell-me-about",
  ]
}

/// What a message teaches of the complaint.
struct Content {
  /// Whether it teaches nothing.
  let isEmpty: Bool
  /// Whether all it names is a place or a condition, as a question may in passing.
  let isSlight: Bool
  /// The condition it names, if any.
  let named: ConceptNumber?

  init(_ heard: Heard, _ reading: Reading, _ lexicon: Lexicon) {
    let numbers = heard.evidence.compactMap { lexicon.number(of: $0.concept) }
    let kinds = numbers.map { lexicon.concept($0).kind }
    let hasValue = heard.isSeverityStated || heard.side != nil
    isEmpty =
      heard.flags.isEmpty && !hasValue && heard.days == nil
      && kinds.allSatisfy { $0 == .mechanism || $0 == .other }
    isSlight =
      !hasValue && heard.flags.isEmpty
      && kinds.allSatisfy { $0 == .site || $0 == .diagnosis || $0 == .sensation || $0 == .other }
    named = numbers.first { lexicon.concept($0).kind == .diagnosis }
  }
}
