// What follows from what is known: the next question, the answer, or news after it.

import Corpus
import Understanding

extension Turn {
  /// Says what was understood and what follows from it, then asks the next question or answers.
  mutating func proceed(since before: DialogueState, opening: Bool) {
    let (assessment, verdict) = assistant.assess(conversation)
    assessed = (assessment, verdict)
    self.verdict = verdict
    let wasConcluded = before.current.conclusion != nil && state.current.conclusion != nil
    if opening {
      let names = assistant.composer.newNames(in: state, since: before)
      if !names.isEmpty { add(.acknowledge(names)) }
      for person in state.persons.subtracting(before.persons).sorted() {
        add(.remark(person))
      }
    }
    let fresh = verdict.reasons.filter { !state.toldReasons.contains($0.id) }
    if !fresh.isEmpty {
      // What holds the fix back is said where the answer is given anew.
      let isRestated = wasConcluded && assistant.chooser.late(for: state.current) == nil
      let said = fresh.filter { !$0.isHeldBack || !isRestated }
      if !said.isEmpty { add(.escalate(said)) }
      log(.escalated(fresh.map(\.id)))
    }
    guard assistant.differential.hasGround(state.current) || hasGeneralComplaint else {
      askForComplaint()
      return
    }
    if let screen = openQuestion, screen.topic == .redFlags, !state.isOpenAnswered,
      assistant.chooser.fits(screen, state.current)
    {
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
  var hasGeneralComplaint: Bool {
    state.current.severity != nil || state.current.gait == true || state.current.dailyLife == true
      || state.current.present.contains { lexicon.concept($0).kind == .sensation }
  }

  /// Too little was said to know of a complaint: asks how bad it is at the place named, or where it
  /// hurts; once each, so that idle talk is not pestered.
  mutating func askForComplaint() {
    guard state.flags.isEmpty else {
      add(.say(.anotherComplaint))
      return
    }
    let hasSite = state.current.present.contains { lexicon.concept($0).kind == .site }
    let wanted: ID<Question> = hasSite ? "severity" : "where"
    if let question = assistant.questions[wanted], !state.current.asked.contains(wanted) {
      ask(question)
    } else {
      add(.say(.whatHurts))
    }
  }

  mutating func ask(_ question: Question) {
    log(.asked(question.id))
    guard question.id == openAtStart else {
      add(.ask(question.id, .first))
      return
    }
    // The same question as before, now about another complaint.
    log(.reminded(isShort: false))
    add(.ask(question.id, .again))
  }

  /// Puts the open question again, in other words.
  mutating func askAgain(_ question: Question) {
    let wasLast = state.lastManner == .again
    log(.asked(question.id))
    if wasLast { log(.reminded(isShort: true)) }
    add(.ask(question.id, wasLast ? .short : .again))
  }

  mutating func conclude(_ assessment: Assessment) {
    if let injury = assessment.candidates.first?.injury {
      log(.concluded(injury))
      add(.conclude(injury))
      logHeldBack()
    } else {
      log(.concluded(nil))
      add(.decline(assessment.neighbour))
    }
  }

  /// What holds the fix back was just given as a reason, and need not be given again.
  mutating func logHeldBack() {
    let reasons = assistant.assess(conversation).1.reasons.map(\.id)
    let fresh = reasons.filter { !state.toldReasons.contains($0) }
    if !fresh.isEmpty { log(.escalated(fresh)) }
  }

  /// News after the answer: say it anew only where it changes.
  mutating func afterConclusion(
    _ before: DialogueState,
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
      add(.say(.updated))
    } else {
      conclude(assessment)
    }
  }

  /// Whether something new holds the fix back, lets it go, or puts another in its place.
  func changesFix(_ id: ID<Injury>?, since before: DialogueState) -> Bool {
    guard let injury = id.flatMap({ assistant.composer.injuries[$0] }) else { return false }
    let composer = assistant.composer
    return composer.suppression(of: injury, state) != composer.suppression(of: injury, before)
      || composer.branch(of: injury, state) != composer.branch(of: injury, before)
  }

  /// Comes back to the open question in its short form, or, where that was said last, in another
  /// wording.
  ///
  /// - Parameter last: How it was put last; nil for how the log has it.
  mutating func repeatQuestion(after last: Act.Manner? = nil) {
    if let question = openQuestion {
      let isShort = (last ?? state.lastManner) != .short
      log(.reminded(isShort: isShort))
      add(.ask(question.id, isShort ? .short : .again))
    } else if state.current.conclusion == nil {
      add(.say(.whatHurts))
    }
  }

  /// How often a question was put.
  func tries(of question: Question) -> Int {
    state.current.asked.count { $0 == question.id }
  }

  /// How often a question is put before the answer counts as unknown.
  static let mostTries = 2
}
