// A conversation under watch: after every turn all that must always hold is looked at.
//
// The five invariants are those of design.md; the words in front of each check name them.

import Corpus
@testable import Dialogue

/// A conversation with what was said in it, and the invariants broken so far.
struct Watch: Sendable {
  private(set) var conversation = Conversation(region: "GB")
  private(set) var said: [(move: Move, reply: Reply)] = []
  /// The reply before the last one taken back, for each message that can be.
  private(set) var last: Reply?
  /// The urgency that stands until the runner clears it.
  private(set) var standing: Level?

  private static let assistant = Bench.assistant
  private static let questions = Dictionary(
    uniqueKeysWithValues: Bench.corpus.questions.map { ($0.id, $0) }
  )

  private static let exercises = Bench.corpus.injuries.filter(\.fix.isExercise).map(\.fix.name)

  /// Says something.
  ///
  /// - Returns: What is broken, a sentence each; empty where all holds.
  mutating func say(_ move: Move) -> [String] {
    let before = conversation
    let previous = last
    let reply = Self.assistant.respond(to: move.text, in: &conversation, at: Bench.now)
    said.append((move, reply))
    last = reply
    var broken = Self.printing(reply)
    broken += escalation(move, reply)
    broken += exercise(move, reply)
    broken += questioning(before, previous, move, reply)
    broken += logging()
    return broken
  }

  // MARK: 1 and 2

  /// 1: the reply of the very turn in which a trigger is said says doctor, or more.
  private func escalation(_ move: Move, _ reply: Reply) -> [String] {
    var broken: [String] = []
    if let level = move.reaches {
      if reply.outcome.triage < level {
        broken.append("1: \(reply.outcome.triage.rawValue) in the turn that says \(level.rawValue)")
      }
      if !reply.lines.contains(where: { $0.role == .urgent }),
        !Wordings.sendsToClinician(reply.text)
      {
        broken.append("1: the text sends nobody to a doctor")
      }
    }
    if reply.outcome.triage >= .sameDay, !reply.lines.contains(where: { $0.role == .urgent }) {
      broken.append("1: urgent, but no line says what to do now")
    }
    for reason in reply.outcome.reasons where !Wordings.isReason(reason) {
      broken.append("1: '\(reason)' is no reason of the protocol")
    }
    return broken
  }

  /// 2: no exercise beside urgent advice; after it none, and no less urgency, until it is cleared.
  private mutating func exercise(_ move: Move, _ reply: Reply) -> [String] {
    var broken: [String] = []
    let isUrgent = reply.outcome.triage >= .sameDay
    if let standing, move.kind != .undo, move.kind != .clears, reply.outcome.triage < standing {
      broken.append("2: \(standing.rawValue) became \(reply.outcome.triage.rawValue) by itself")
    }
    if isUrgent {
      if reply.lines.contains(where: { $0.role == .step }) {
        broken.append("2: steps beside urgent advice")
      }
      let text = reply.text
      if Self.exercises.contains(where: text.contains) {
        broken.append("2: an exercise is named beside urgent advice")
      }
    }
    if reply.outcome.reasons.contains(where: { $0 != "over-two-weeks" }),
      reply.lines.contains(where: { line in
        line.role == .heading && Self.exercises.contains(where: line.text.contains)
      })
    {
      broken.append("2: an exercise is shown although it waits for a doctor")
    }
    standing = isUrgent ? reply.outcome.triage : nil
    return broken
  }

  // MARK: 3

  /// 3: no question twice in a row in the same words, none that was answered, five at most.
  private func questioning(
    _ before: Conversation,
    _ previous: Reply?,
    _ move: Move,
    _ reply: Reply
  ) -> [String] {
    var broken: [String] = []
    let asked = reply.lines.filter { $0.role == .question }.map(\.text)
    if asked.count > 1 { broken.append("3: two questions in one turn") }
    if let words = asked.last, previous?.lines.last(where: { $0.role == .question })?.text == words
    {
      broken.append("3: twice in a row: \(words)")
    }
    if reply.outcome.asking != nil, asked.isEmpty {
      broken.append("3: \(reply.outcome.asking?.text ?? "") is open but was not asked")
    }
    let facts = reply.outcome.facts
    let isKnown: Bool
    switch reply.outcome.about {
    case .duration: isKnown = facts.durationDays != nil
    case .gait: isKnown = facts.gait != nil
    case .dailyLife: isKnown = facts.dailyLife != nil
    case .side: isKnown = facts.side != nil
    case .severity: isKnown = conversation.state.current.isSeverityStated
    default: isKnown = false
    }
    if isKnown { broken.append("3: \(reply.outcome.asking?.text ?? "") is asked but was answered") }
    return broken
  }

  /// 3, from the log: which questions were answered, and how many were put before an answer.
  private func logging() -> [String] {
    var open: ID<Question>?
    var answered: Set<ID<Question>> = []
    var asked: Set<ID<Question>> = []
    for entry in conversation.log {
      switch entry {
      case .asked(let question):
        if answered.contains(question) { return ["3: \(question) was answered and is asked again"] }
        asked.insert(question)
        if asked.count > 5 { return ["3: more than five questions before an answer"] }
        open = question
      case .heard(let heard):
        guard let question = open else { continue }
        if Self.answers(heard, Self.questions[question]?.topic) { answered.insert(question) }
      case .concluded:
        open = nil
        asked = []
      case .warned: open = nil
      case .began:
        open = nil
        answered = []
        asked = []
      default: break
      }
    }
    return []
  }

  /// Whether a message answers a question: a bare yes is no place and no number.
  private static func answers(_ heard: Heard, _ topic: Topic?) -> Bool {
    switch topic {
    case .severity: heard.severity != nil || heard.answer == .unsure
    case .duration: heard.days != nil || heard.answer == .unsure
    case .site, .side: heard.answer == .unsure
    default: heard.answer != nil
    }
  }

  // MARK: 4

  /// 4: nothing but printable characters, one line a line.
  static func printing(_ reply: Reply) -> [String] {
    var broken: [String] = []
    if reply.text.isEmpty { broken.append("4: no reply at all") }
    for line in reply.lines {
      let bad = line.text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E,
          0x2066...0x2069:
          true
        default: false
        }
      }
      if bad { broken.append("4: a control character in: \(line.text.debugDescription)") }
      if line.text.contains("{") && !line.text.contains("“") {
        broken.append("4: a blank was left open in: \(line.text)")
      }
    }
    return broken
  }

  /// The conversation as a transcript.
  var transcript: String {
    said.map { turn in
      "> \(turn.move.text.debugDescription.dropFirst().dropLast())\n"
        + turn.reply.lines.map { "< \($0.text)\n" }.joined()
        + "? triage: \(turn.reply.outcome.triage.rawValue) \(turn.reply.outcome.reasons)"
        + " asking: \(turn.reply.outcome.asking?.text ?? "-")"
    }.joined(separator: "\n")
  }
}
