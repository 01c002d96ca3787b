// One turn: what the message means where the conversation stands, and what is done about it.
//
// The order is the safety rule: danger first, then urgency that still stands, then what the runner
// wants, then what the message teaches, then the next question or the answer.

import Corpus
import Understanding

/// One turn of a conversation.
struct Turn {
  let assistant: Assistant
  private(set) var conversation: Conversation
  let reading: Reading
  let now: Moment

  /// What is done.
  private(set) var acts: [Act] = []
  /// What the conversation amounts to, where that is worked out and has not changed since.
  var assessed: (Assessment, TriageVerdict)?

  /// What the message was taken for, for the outcome.
  var intent = "describe"
  /// How urgent it is, once that was worked out with the message taken in.
  var verdict: TriageVerdict?
  /// The question that was open when the message came.
  let openAtStart: ID<Question>?

  init(assistant: Assistant, conversation: Conversation, reading: Reading, now: Moment) {
    self.assistant = assistant
    self.conversation = conversation
    self.reading = reading
    self.now = now
    openAtStart = conversation.state.openQuestion
  }

  var state: DialogueState { conversation.state }
  var lexicon: Lexicon { assistant.reader.lexicon }

  mutating func add(_ act: Act) { acts.append(act) }

  /// Truncates the log before the runner's last message.
  mutating func takeBack() -> String? {
    assessed = nil
    return conversation.undo(lexicon: lexicon, questions: assistant.questions)
  }

  mutating func log(_ entry: Entry) {
    switch entry {
    case .heard, .began, .cleared, .concluded: assessed = nil
    case .asked, .reminded, .escalated, .warned, .left: break
    }
    conversation.append(entry, lexicon: lexicon, questions: assistant.questions)
  }

  /// Works out the turn.
  mutating func run() {
    let speech = Speech(reading, lexicon)
    var heard = assistant.collector.heard(
      reading,
      at: now.seconds,
      isCorrection: speech.contains("correction")
    )
    if deniesSomethingElse(heard) {
      heard.answer = nil
    } else if heard.answer == nil {
      heard.answer = impliedAnswer(heard)
    }
    // Only what is told unasked leans; what an answer's words lean need not be stored.
    if state.openQuestion != nil { heard.leaning = [] }
    addFlags(to: &heard)
    if isUrgent {
      runUrgent(heard, speech)
    } else if heard.flags.contains(where: { $0.level >= .sameDay }) {
      warn(heard)
    } else {
      let question = state.openQuestion
      runOrdinary(heard, speech)
      answerTriggers(in: heard, asked: question)
    }
  }

  // MARK: Triggers

  /// Whatever else a turn does, a trigger of the see-a-doctor rule that is said in it sends to a
  /// doctor in it: with its reason the first time, briefly when it is said again.
  private mutating func answerTriggers(in heard: Heard, asked question: ID<Question>?) {
    guard intent != "undo", !acts.contains(where: sendsToDoctor) else { return }
    let verdict = self.verdict ?? assistant.assess(conversation).1
    guard !verdict.reasons.isEmpty else { return }
    let fresh = verdict.reasons.filter { !state.toldReasons.contains($0.id) }
    let place = acts.firstIndex { !$0.opensReply } ?? acts.endIndex
    if !fresh.isEmpty {
      acts.insert(.escalate(fresh), at: place)
      log(.escalated(fresh.map(\.id)))
    } else if saysTrigger(heard, asked: question) {
      acts.insert(.say(.seeDoctorFirst), at: place)
    }
  }

  private func sendsToDoctor(_ act: Act) -> Bool {
    switch act {
    case .warn, .escalate: true
    case .conclude: (verdict?.level ?? .undecided) >= .doctor
    default: false
    }
  }

  /// Whether a message by itself, as an answer to the question it was given, meets a trigger.
  private func saysTrigger(_ heard: Heard, asked question: ID<Question>?) -> Bool {
    var alone = Conversation()
    if let question {
      alone.append(.asked(question), lexicon: lexicon, questions: assistant.questions)
    }
    alone.append(.heard(heard), lexicon: lexicon, questions: assistant.questions)
    let nothing = Assessment(candidates: [], neighbour: nil, beliefs: [])
    return !assistant.policy.verdict(on: assistant.facts(alone, nothing)).reasons.isEmpty
  }
}
