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
  private let now: Moment

  /// What is done.
  private(set) var acts: [Act] = []
  /// What the conversation amounts to, where that is worked out and has not changed since.
  private(set) var assessed: (Assessment, TriageVerdict)?

  /// What the message was taken for, for the outcome.
  private(set) var intent = "describe"
  /// How urgent it is, once that was worked out with the message taken in.
  private var verdict: TriageVerdict?
  /// The question that was open when the message came.
  private let openAtStart: ID<Question>?

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

  mutating func intentIsUndo() { intent = "undo" }

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
    if deniesSomethingElse(heard) { heard.answer = nil }
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

  // MARK: Danger

  /// Whether urgent advice was given and still stands.
  var isUrgent: Bool { state.flags.values.contains { $0.level >= .sameDay } }

  /// Adds flags that only the conversation as a whole shows, and those a screening answer raises.
  private func addFlags(to heard: inout Heard) {
    let flags = assistant.corpus.redFlags
    let denied = Set(heard.evidence.filter { !$0.isPresent }.map(\.concept))
    func raise(_ id: ID<Concept>, quote: String) {
      guard let flag = flags.first(where: { $0.id == id }), !denied.contains(id),
        !heard.flags.contains(where: { $0.flag == id })
      else { return }
      heard.flags.append(FlagHeard(flag: id, level: flag.level, quote: quote))
    }
    if let question = openQuestion, question.topic == .redFlags, heard.flags.isEmpty {
      let isUnsure = heard.answer == .unsure || evades(question, heard)
      let isYes = heard.answer == .yes || isUnsure && question.unsureIsYes
      if isYes { for concept in question.yes { raise(concept, quote: heard.words) } }
    }
    let watched = assistant.policy.concepts
    // Sites count for the larger sites that they lie in.
    var fresh = ConceptSet(lexicon)
    for evidence in heard.evidence where evidence.isPresent {
      if let number = lexicon.number(of: evidence.concept) { fresh.insert(number) }
    }
    var known = fresh
    for concept in state.current.present { known.insert(concept) }
    for person in state.persons {
      if let number = lexicon.number(of: person) { known.insert(number) }
    }
    for rule in lexicon.conversationRules {
      // What the message says by itself stands, whatever was said before it.
      let isAlone =
        rule.all.allSatisfy(fresh.contains) && !rule.none.contains(where: fresh.contains)
      let isTogether =
        rule.all.contains(where: fresh.contains) && rule.all.allSatisfy(known.contains)
        && !rule.none.contains(where: known.contains)
      guard isAlone || isTogether else { continue }
      let result = lexicon.concept(rule.result).id
      raise(result, quote: heard.words)
      if watched.contains(result), !heard.evidence.contains(where: { $0.concept == result }) {
        heard.evidence.append(
          Evidence(concept: result, isPresent: true, weight: 100, span: [], quote: heard.words)
        )
      }
    }
  }

  /// A red flag was just raised: the most urgent first, the others named.
  private mutating func warn(_ heard: Heard) {
    intent = "red-flag"
    log(.heard(heard))
    let order = ranked(heard.flags.map(\.flag))
    guard let worst = order.first else { return }
    acts.append(.warn(worst, again: 0))
    for other in order.dropFirst().prefix(2) { acts.append(.alsoWarn(other)) }
    log(.warned)
  }

  /// Flags, the most urgent and dangerous first.
  private func ranked(_ ids: [ID<Concept>]) -> [ID<Concept>] {
    let flags = assistant.corpus.redFlags.filter { ids.contains($0.id) }
    let levels = state.flags
    return flags.sorted {
      let (a, b) = (levels[$0.id]?.level ?? $0.level, levels[$1.id]?.level ?? $1.level)
      return a != b ? a > b : $0.rank < $1.rank
    }.map(\.id)
  }

  /// Urgent advice stands: it is repeated, more briefly, until the runner clears it.
  private mutating func runUrgent(_ heard: Heard, _ speech: Speech) {
    let isNew = heard.flags.contains { state.flags[$0.flag] == nil && $0.level >= .sameDay }
    if speech.contains("undo") {
      undo()
      return
    }
    if saysCleared, !isNew {
      intent = "cleared"
      var heard = heard
      heard.flags = []
      log(.heard(heard))
      log(.cleared)
      acts.append(.resume)
      proceed(since: conversation, opening: false)
      return
    }
    if isNew {
      warn(heard)
      return
    }
    log(.heard(heard))
    let wantsOut = speech.contains("bye") || speech.contains("thanks")
    intent = wantsOut ? "bye" : "red-flag"
    repeatWarning()
    log(.warned)
    if speech.contains("bye") { log(.left) }
  }

  /// Whether the runner states that a danger was seen to, or a mistake: no question, no plan, no
  /// denial of it.
  private var saysCleared: Bool {
    let isQuestion = reading.message.tokens.contains { $0.text == "?" }
    return !isQuestion
      && reading.mentions.contains { mention in
        lexicon.concept(mention.concept).id == "cleared"
          && mention.scope.isDisjoint(with: [.negated, .hypothetical, .animal])
      }
  }

  /// The advice that stands, more briefly.
  mutating func repeatWarning() {
    if let worst = ranked(Array(state.flags.keys)).first {
      acts.append(.warn(worst, again: max(1, state.warnings)))
    }
  }

  // MARK: Everything else

  var openQuestion: Question? {
    state.openQuestion.flatMap { assistant.questions[$0] }
  }

  private mutating func runOrdinary(_ heard: Heard, _ speech: Speech) {
    if reading.isBlank {
      intent = "blank"
      acts.append(.say(.blank))
      if openQuestion != nil { repeatQuestion() }
      return
    }
    let content = Content(heard, reading, lexicon)
    if let command = speech.command(content: content, isAsking: openQuestion != nil) {
      intent = command.text
      if runCommand(command, heard, content) { return }
    }
    if content.isEmpty, !answersOpenQuestion(heard) {
      runWithoutContent(heard, speech)
      return
    }
    learn(heard)
  }

  /// Whether the message answers the open question in any way.
  private func answersOpenQuestion(_ heard: Heard) -> Bool {
    guard let question = openQuestion else { return false }
    if heard.answer == .unsure { return true }
    switch question.topic {
    case .severity: return heard.severity != nil
    case .duration: return heard.days != nil
    case .side: return heard.side != nil
    case .site: return heard.evidence.contains { $0.isPresent }
    default: return heard.answer != nil || !heard.evidence.isEmpty
    }
  }

  /// The message teaches something: take it in, then ask on or answer.
  mutating func learn(_ heard: Heard) {
    let speech = Speech(reading, lexicon)
    let before = conversation
    if startsAnotherComplaint(heard, speech) { log(.began) }
    var heard = heard
    if heard.answer == nil, let openQuestion, openQuestion.topic != .redFlags,
      !answersOpenQuestion(heard), heard.evidence.isEmpty, heard.severity == nil,
      heard.days == nil, heard.side == nil
    {
      heard.answer = .unsure
    }
    if !assistant.differential.currentSites(of: state.current).isEmpty {
      heard.evidence.removeAll { evidence in
        lexicon.number(of: evidence.concept).map {
          lexicon.concept($0).kind == .site && pointsBack($0)
        } ?? false
      }
    }
    log(.heard(heard))
    proceed(since: before, opening: true)
  }

  /// After an answer, a place that has nothing to do with it is another complaint.
  private func startsAnotherComplaint(_ heard: Heard, _ speech: Speech) -> Bool {
    let sites = heard.evidence.filter(\.isPresent).compactMap { evidence -> ConceptNumber? in
      guard let number = lexicon.number(of: evidence.concept),
        lexicon.concept(number).kind == .site, !pointsBack(number)
      else { return nil }
      return number
    }
    guard !sites.isEmpty, !state.current.order.isEmpty else { return false }
    if speech.contains("new-complaint") { return true }
    guard state.current.conclusion != nil, !heard.isCorrection else { return false }
    let known = assistant.differential.currentSites(of: state.current).map(\.site)
    return !sites.contains { site in
      known.contains { lexicon.lies(site, within: $0) || lexicon.lies($0, within: site) }
    }
  }

  /// Whether a part of the body as large as a leg is only pointed back to: "when I hop on that leg".
  private func pointsBack(_ site: ConceptNumber) -> Bool {
    guard lexicon.parent(of: site) == nil else { return false }
    let mentions = reading.mentions.filter { $0.concept == site }
    return !mentions.isEmpty
      && mentions.allSatisfy { mention in
        let place = mention.tokens.lowerBound
        return place > 0 && Self.pointers.contains(reading.message.tokens[place - 1].text)
      }
  }

  /// The words that point back to what was named before.
  private static let pointers: Set<String> = ["that", "this", "same", "the", "both"]

  /// Says what was understood and what follows from it, then asks the next question or answers.
  mutating func proceed(since before: Conversation, opening: Bool) {
    let (assessment, verdict) = assistant.assess(conversation)
    assessed = (assessment, verdict)
    self.verdict = verdict
    let wasConcluded = before.state.current.conclusion != nil && state.current.conclusion != nil
    if opening {
      let names = assistant.composer.newNames(in: state, since: before.state)
      if !names.isEmpty { acts.append(.acknowledge(names)) }
      for person in state.persons.subtracting(before.state.persons).sorted() {
        acts.append(.remark(person))
      }
    }
    let fresh = verdict.reasons.filter { !state.toldReasons.contains($0.id) }
    if !fresh.isEmpty {
      // What holds the fix back is said where the answer is given anew.
      let isRestated = wasConcluded && assistant.chooser.late(for: state.current) == nil
      let said = fresh.filter { !$0.isHeldBack || !isRestated }
      if !said.isEmpty { acts.append(.escalate(said)) }
      log(.escalated(fresh.map(\.id)))
    }
    guard assistant.differential.hasGround(state.current) || hasGeneralComplaint else {
      askForComplaint()
      return
    }
    if let screen = openQuestion, screen.topic == .redFlags, !state.isOpenAnswered {
      askAgain(screen)
    } else if wasConcluded {
      afterConclusion(before, assessment, hasNews: !fresh.isEmpty)
    } else if let question = assistant.chooser.next(for: state.current, assessment, verdict) {
      ask(question)
    } else {
      conclude(assessment)
    }
  }

  /// Something is wrong, but no place was named.
  private var hasGeneralComplaint: Bool {
    state.current.severity != nil || state.current.gait == true || state.current.dailyLife == true
      || state.current.present.contains { lexicon.concept($0).kind == .sensation }
  }

  /// Too little was said to know of a complaint: asks how bad it is at the place named, or where it
  /// hurts; once each, so that idle talk is not pestered.
  private mutating func askForComplaint() {
    guard state.flags.isEmpty else {
      acts.append(.say(.anotherComplaint))
      return
    }
    let hasSite = state.current.present.contains { lexicon.concept($0).kind == .site }
    let wanted: ID<Question> = hasSite ? "severity" : "where"
    if let question = assistant.questions[wanted], !state.current.asked.contains(wanted) {
      ask(question)
    } else {
      acts.append(.say(.whatHurts))
    }
  }

  private mutating func ask(_ question: Question) {
    log(.asked(question.id))
    guard question.id == openAtStart else {
      acts.append(.ask(question.id, .first))
      return
    }
    // The same question as before, now about another complaint.
    log(.reminded(isShort: false))
    acts.append(.ask(question.id, .again))
  }

  /// Puts the open question again, in other words.
  private mutating func askAgain(_ question: Question) {
    let wasLast = state.lastManner == .again
    log(.asked(question.id))
    if wasLast { log(.reminded(isShort: true)) }
    acts.append(.ask(question.id, wasLast ? .short : .again))
  }

  private mutating func conclude(_ assessment: Assessment) {
    if let injury = assessment.candidates.first?.injury {
      log(.concluded(injury))
      acts.append(.conclude(injury))
      logHeldBack()
    } else {
      log(.concluded(nil))
      acts.append(.decline(assessment.neighbour))
    }
  }

  /// What holds the fix back was just given as a reason, and need not be given again.
  private mutating func logHeldBack() {
    let reasons = assistant.assess(conversation).1.reasons.map(\.id)
    let fresh = reasons.filter { !state.toldReasons.contains($0) }
    if !fresh.isEmpty { log(.escalated(fresh)) }
  }

  /// News after the answer: say it anew only where it changes.
  private mutating func afterConclusion(
    _ before: Conversation,
    _ assessment: Assessment,
    hasNews: Bool
  ) {
    if let screen = assistant.chooser.late(for: state.current) {
      ask(screen)
      return
    }
    let injury = assessment.candidates.first?.injury
    let same = state.current.conclusion == injury.map { .injury($0) } ?? Complaint.Conclusion.none
    if same, !hasNews, !changesFix(injury, since: before) {
      // A screen that was asked late is answered now.
      if openQuestion != nil { log(.concluded(injury)) }
      acts.append(.say(.updated))
    } else {
      conclude(assessment)
    }
  }

  /// Whether something new holds the fix back, lets it go, or puts another in its place.
  private func changesFix(_ id: ID<Injury>?, since before: Conversation) -> Bool {
    guard let injury = id.flatMap({ assistant.composer.injuries[$0] }) else { return false }
    let composer = assistant.composer
    return composer.suppression(of: injury, state) != composer.suppression(of: injury, before.state)
      || composer.branch(of: injury, state) != composer.branch(of: injury, before.state)
  }

  /// Comes back to the open question in its short form, or, where that was said last, in another
  /// wording.
  ///
  /// - Parameter last: How it was put last; nil for how the log has it.
  mutating func repeatQuestion(after last: Act.Manner? = nil) {
    if let question = openQuestion {
      let isShort = (last ?? state.lastManner) != .short
      log(.reminded(isShort: isShort))
      acts.append(.ask(question.id, isShort ? .short : .again))
    } else if state.current.conclusion == nil {
      acts.append(.say(.whatHurts))
    }
  }

  /// Nothing was understood.
  private mutating func runWithoutContent(_ heard: Heard, _ speech: Speech) {
    guard let question = openQuestion else {
      if speech.intents.isEmpty { intent = "unknown" }
      log(.heard(heard))
      if heard.answer != nil, state.current.conclusion != nil {
        intent = "answer"
        acts.append(.say(.anotherComplaint))
        return
      }
      acts.append(.say(.notUnderstood))
      if state.current.conclusion == nil { askForComplaint() }
      return
    }
    intent = "unclear"
    var heard = heard
    if tries(of: question) >= Self.mostTries {
      heard.answer = .unsure
      let before = conversation
      log(.heard(heard))
      proceed(since: before, opening: false)
    } else {
      log(.heard(heard))
      askAgain(question)
    }
  }

  /// How often a question was put.
  func tries(of question: Question) -> Int {
    state.current.asked.count { $0 == question.id }
  }

  /// How often a question is put before the answer counts as unknown.
  static let mostTries = 2
}
