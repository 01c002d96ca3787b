// A message without danger: a command, an answer, something new about a complaint, or nothing.

import Corpus
import Understanding

extension Turn {
  var openQuestion: Question? {
    state.openQuestion.flatMap { assistant.questions[$0] }
  }

  mutating func runOrdinary(_ heard: Heard, _ speech: Speech) {
    if reading.isBlank {
      intent = "blank"
      add(.say(.blank))
      if openQuestion != nil { repeatQuestion() }
      return
    }
    let content = Content(heard, reading, lexicon)
    // "I don't know really" answers; a word beside it asks nothing.
    let isAnswer = openQuestion != nil && heard.answer == .unsure
    if let command = speech.command(content: content, isAsking: openQuestion != nil),
      !isAnswer || speech.share(of: command) >= 0.5
    {
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
  func answersOpenQuestion(_ heard: Heard) -> Bool {
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
    // Only the state: a second owner of the log would have every turn copy it.
    let before = state
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
  func startsAnotherComplaint(_ heard: Heard, _ speech: Speech) -> Bool {
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
      known.contains { isNear(site, $0) }
    }
  }

  /// Whether two places are one, one within the other, or sides of the same joint.
  private func isNear(_ site: ConceptNumber, _ other: ConceptNumber) -> Bool {
    if lexicon.lies(site, within: other) || lexicon.lies(other, within: site) { return true }
    guard let whole = lexicon.parent(of: site), whole == lexicon.parent(of: other) else {
      return false
    }
    let sides = lexicon.concept(whole).parts.values
    return sides.contains(lexicon.concept(site).id) && sides.contains(lexicon.concept(other).id)
  }

  /// Whether a part of the body as large as a leg is only pointed back to: "when I hop on that leg".
  func pointsBack(_ site: ConceptNumber) -> Bool {
    guard lexicon.parent(of: site) == nil else { return false }
    let mentions = reading.mentions.filter { $0.concept == site }
    return !mentions.isEmpty
      && mentions.allSatisfy { mention in
        let place = mention.tokens.lowerBound
        return place > 0 && Self.pointers.contains(reading.message.tokens[place - 1].text)
      }
  }

  /// The words that point back to what was named before.
  static let pointers: Set<String> = ["that", "this", "same", "the", "both"]

  /// Nothing was understood.
  mutating func runWithoutContent(_ heard: Heard, _ speech: Speech) {
    // A runner who does not know where it hurts is not asked that again.
    guard let question = openQuestion, !state.current.unsure.contains(question.id) else {
      if speech.intents.isEmpty { intent = "unknown" }
      log(.heard(heard))
      if heard.answer != nil, state.current.conclusion != nil {
        intent = "answer"
        add(.say(.anotherComplaint))
        return
      }
      add(.say(.notUnderstood))
      if state.current.conclusion == nil { askForComplaint() }
      return
    }
    intent = "unclear"
    var heard = heard
    if tries(of: question) >= Self.mostTries {
      heard.answer = .unsure
      let before = state
      log(.heard(heard))
      proceed(since: before, opening: false)
    } else {
      log(.heard(heard))
      askAgain(question)
    }
  }
}
