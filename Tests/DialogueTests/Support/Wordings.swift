// What the words of a reply amount to, judged without the code that made them.

import Corpus

/// Judges words.
enum Wordings {
  /// Whether a text sends the runner to somebody who can help.
  static func sendsToClinician(_ text: String) -> Bool {
    let text = text.lowercased()
    return helpers.contains { text.contains($0) }
  }

  private static let helpers = [
    "doctor", "physio", "get seen", "be seen", "a&e", "urgent care", "emergency", "999", "111",
    "call ", "samaritans", "midwife", "hospital", "dentist", "foot team", "optician",
  ]

  /// Whether a reason is one of the protocol in design.md.
  static func isReason(_ reason: String) -> Bool {
    if triggers.contains(reason) { return true }
    if reason.hasPrefix("injury:") { return injuries.contains(String(reason.dropFirst(7))) }
    if reason.hasPrefix("red-flag:") { return flags.contains(String(reason.dropFirst(9))) }
    return false
  }

  /// Whether a text is a list of reasons, as the doctor's note gives them.
  static func areReasons(_ text: String) -> Bool {
    text.replacing("; ", with: ", ").split(separator: ", ").allSatisfy { isReason(String($0)) }
  }

  private static let triggers: Set<String> = [
    "pain-6-or-more", "daily-life", "changes-gait", "over-two-weeks",
  ]
  private static let injuries = Set(Bench.corpus.injuries.map(\.id.text))
  private static let flags = Set(Bench.corpus.redFlags.map(\.id.text))
}
