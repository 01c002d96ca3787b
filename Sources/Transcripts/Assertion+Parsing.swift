// Reads assertions, and refuses those that could never fail.

import Corpus

extension Assertion {
  /// Reads an assertion.
  ///
  /// - Parameter text: The line without its marker.
  /// - Throws: What is wrong with it.
  init(parsing text: Substring) throws(TranscriptError.Reason) {
    guard let colon = text.firstIndex(of: ":") else {
      throw .unknownAssertion(String(text), known: Self.known)
    }
    let name = text[..<colon]
    let value = Self.trimmed(text[text.index(after: colon)...])
    (key, relation) = try Self.subject(named: String(name))
    guard !value.isEmpty else { throw .badValue("", needs: "anything to compare with") }
    values = [String(value)]
    if isList {
      values = value.split(separator: ",", omittingEmptySubsequences: false)
        .map { String(Self.trimmed($0)) }
    }
    try check()
  }

  private static func subject(
    named name: String
  ) throws(TranscriptError.Reason) -> (Key, Relation) {
    if let key = Key(rawValue: name) { return (key, .equals) }
    for relation in Relation.allCases where relation != .equals {
      let suffix = ".\(relation.rawValue)"
      guard name.hasSuffix(suffix), let key = Key(rawValue: String(name.dropLast(suffix.count))),
        key == .candidates || key == .reasons && relation != .first
      else { continue }
      return (key, relation)
    }
    throw .unknownAssertion(name, known: known)
  }

  /// Every assertion there is, as it is written.
  private static var known: [String] {
    Key.allCases.map(\.rawValue) + [
      "reasons.contains", "reasons.lacks", "candidates.first", "candidates.contains",
      "candidates.lacks",
    ]
  }

  /// Checks the values as far as that is possible without content.
  private func check() throws(TranscriptError.Reason) {
    if isList {
      guard relation == .equals || !values.contains(Self.nothing) else {
        throw .idleAssertion("'\(Self.nothing)' is no member of a list")
      }
      guard Set(values).count == values.count, !values.contains("") else {
        throw .badValue(values.joined(separator: ", "), needs: "a list of different members")
      }
    }
    let value = values[0]
    switch key {
    case .triage: try check(Level(rawValue: value) != nil, Level.allCases.map(\.rawValue))
    case .about:
      let topics = Topic.allCases.map(\.rawValue) + [Self.nothing]
      try check(topics.contains(value), topics)
    case .side:
      let sides = ["left", "right", "both", Self.nothing]
      try check(sides.contains(value), sides)
    case .gait, .dailyLife:
      let known = ["true", "false", Self.nothing]
      try check(known.contains(value), known)
    case .ended: try check(["true", "false"].contains(value), ["true", "false"])
    case .severity: try checkRange(upTo: 10)
    case .durationDays: try checkRange(upTo: .max)
    case .injury, .asking, .intent, .reasons, .candidates, .says, .neverSays: break
    }
  }

  private func check(_ isKnown: Bool, _ known: [String]) throws(TranscriptError.Reason) {
    guard isKnown else {
      throw .badValue(values[0], needs: "one of \(known.joined(separator: ", "))")
    }
  }

  /// A number, or two with a hyphen between them; one number twice could never hold.
  private func checkRange(upTo most: Int) throws(TranscriptError.Reason) {
    guard values[0] != Self.nothing else { return }
    let bounds = values[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let isRange =
      switch (bounds.first ?? nil, bounds.count == 2 ? bounds[1] : nil) {
      case (let only?, nil): bounds.count == 1 && only <= most
      case (let low?, let high?): low < high && high <= most
      default: false
      }
    guard isRange else {
      let limit = most == .max ? "" : " of 0 to \(most)"
      throw .badValue(values[0], needs: "a number\(limit), or two such as 2-3")
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Assertion {
  /// Checks the ids it names against content: a misspelt id would make it idle.
  func check(against corpus: Corpus) throws(TranscriptError.Reason) {
    for value in values where value != Self.nothing {
      let (isKnown, what) = recognition(of: value, in: corpus)
      guard isKnown else { throw .badValue(value, needs: "the id of \(what)") }
    }
  }

  private func recognition(of value: String, in corpus: Corpus) -> (Bool, String) {
    switch key {
    case .injury, .candidates:
      (corpus.injuries.contains { $0.id.text == value }, "an injury")
    case .asking: (corpus.questions.contains { $0.id.text == value }, "a question")
    case .intent:
      (
        Self.engineIntents.contains(value) || corpus.intents.contains { $0.id.text == value },
        "an intent"
      )
    case .reasons: (isReason(value, in: corpus), "a reason")
    default: (true, "")
    }
  }

  private func isReason(_ value: String, in corpus: Corpus) -> Bool {
    let parts = value.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("injury", 2): return corpus.injuries.contains { $0.id.text == parts[1] }
    case ("red-flag", 2): return corpus.redFlags.contains { $0.id.text == parts[1] }
    default: return corpus.triggers.contains { $0.id == value }
    }
  }

  /// What a message may be taken for, beside the intents of the content.
  private static let engineIntents: Set<String> = [
    "describe", "unknown", "unclear", "blank", "red-flag", "cleared", "undo", "bye",
  ]
}
