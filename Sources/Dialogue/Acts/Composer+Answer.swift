// The answer: what it sounds like and why, what to do step by step, when to see a doctor.

import Corpus
import Understanding

extension Composer {
  func conclusion(_ id: ID<Injury>, _ scene: Scene) -> [Reply.Line] {
    guard let injury = injuries[id] else { return [] }
    var lines = [opening(scene), Reply.Line("")]
    lines += reasons(injury, scene)
    lines.append(detail(.feelsLikeLabel, injury.feelsLike.text))
    lines.append(detail(.whyLabel, injury.why.text))
    lines.append(Reply.Line(""))
    lines += remedy(injury, scene)
    lines.append(Reply.Line(""))
    lines.append(safetyNet(scene))
    lines.append(Reply.Line(book.text(.notice), .notice))
    let hint: Phrase = scene.level == .home ? .hint : .hintDoctor
    lines.append(Reply.Line(book.text(hint), .hint))
    lines += otherComplaint(injury, scene)
    return lines
  }

  /// The level in one sentence, first.
  private func opening(_ scene: Scene) -> Reply.Line {
    let phrase: Phrase = scene.level == .home ? .canStartAtHome : .seeDoctorFirst
    return Reply.Line(book.text(phrase, variant: scene.conversation.state.turn))
  }

  /// "Most like …, because …; against it: …; or …".
  private func reasons(_ injury: Injury, _ scene: Scene) -> [Reply.Line] {
    let candidate = scene.assessment.candidates.first { $0.injury == injury.id }
    let blanks = ["injury": injury.name, "gloss": injury.gloss]
    var lines = [Reply.Line(book.text(.mostLike, blanks), .heading)]
    let supporting = names(of: candidate?.supporting ?? [], scene)
    if !supporting.isEmpty { lines.append(detail(.forLabel, supporting.joined(separator: " · "))) }
    let opposing = names(of: candidate?.opposing ?? [], scene)
    let against = opposing.isEmpty ? book.text(.nothingAgainst) : opposing.joined(separator: " · ")
    lines.append(detail(.againstLabel, against))
    if let alternative = alternative(to: injury, scene) {
      lines.append(detail(.orLabel, alternative))
    }
    return lines
  }

  /// The neighbour most worth naming: the runner-up if the injury knows it, else the first.
  private func alternative(to injury: Injury, _ scene: Scene) -> String? {
    let runnerUp = scene.assessment.candidates.first { $0.injury != injury.id }?.injury
    let note =
      injury.neighbours.first { $0.injury != nil && $0.injury == runnerUp }
      ?? injury.neighbours.first
    return note.map { book.text(.alternative, ["name": $0.name, "pointer": $0.pointer]) }
  }

  /// The fix, its branch, or the reason why it waits.
  func remedy(_ injury: Injury, _ scene: Scene) -> [Reply.Line] {
    if let suppression = suppression(of: injury, scene.conversation.state) {
      return [Reply.Line(book.text(.fixHeldBack, ["reason": suppression.reason]))]
    }
    if injury.fix.isExercise, !scene.verdict.allowsFix {
      return [Reply.Line(book.text(.fixWaits, ["fix": injury.fix.name]))]
    }
    guard isScreened(injury, scene.conversation.state) else {
      return [Reply.Line(book.text(.fixAfterQuestions))]
    }
    if let branch = branch(of: injury, scene.conversation.state) {
      let heading = Reply.Line(book.text(.planHeading, ["fix": branch.name]), .heading)
      return [heading] + steps(branch.steps.map { filled($0, scene) })
    }
    return fix(injury) + cautions(injury)
  }

  /// Whether the questions that must come before an injury's exercise were answered.
  private func isScreened(_ injury: Injury, _ state: DialogueState) -> Bool {
    injury.screens.compactMap { questions[$0] }.filter(\.unsureIsYes).allSatisfy { screen in
      screen.yes.contains { state.deniedFlags.contains($0) }
    }
  }

  /// The fix with its heading, steps and stop rule.
  func fix(_ injury: Injury) -> [Reply.Line] {
    let heading: Phrase = injury.fix.isExercise ? .fixHeading : .planHeading
    var lines = [
      Reply.Line(book.text(heading, ["fix": injury.fix.name, "aim": injury.fix.aim]), .heading)
    ]
    if !injury.fix.equipment.isEmpty {
      lines.append(detail(.needLabel, injury.fix.equipment.joined(separator: ", ")))
    }
    lines += steps(injury.fix.steps)
    lines.append(Reply.Line(injury.fix.stopRule))
    return lines
  }

  func cautions(_ injury: Injury) -> [Reply.Line] {
    injury.cautions.prefix(2).map { detail(.goodToKnow, $0.text) }
  }

  func steps(_ steps: [String]) -> [Reply.Line] {
    steps.enumerated().map { Reply.Line("\($0 + 1)  \($1)", .step) }
  }

  /// Why the fix is held back, if it is.
  func suppression(of injury: Injury, _ state: DialogueState) -> Suppression? {
    injury.suppressions.first { suppression in
      suppression.when.contains { applies($0, state) || isLeftOpen($0, state) }
    }
  }

  /// Whether a screening question about a concept was answered "not sure": then it is not excluded.
  private func isLeftOpen(_ concept: ID<Concept>, _ state: DialogueState) -> Bool {
    state.current.unsure.contains { id in
      questions[id].map { $0.topic == .redFlags && $0.yes.contains(concept) } ?? false
    }
  }

  /// The situation within the injury that has an answer of its own, if it is that one.
  func branch(of injury: Injury, _ state: DialogueState) -> Branch? {
    injury.branches.first { branch in branch.when.contains { applies($0, state) } }
  }

  private func applies(_ concept: ID<Concept>, _ state: DialogueState) -> Bool {
    if state.flags[concept] != nil || state.persons.contains(concept) { return true }
    return lexicon.number(of: concept).map { state.current.has($0) } ?? false
  }

  /// When to see a doctor, or to go sooner, and when to come back.
  func safetyNet(_ scene: Scene) -> Reply.Line {
    guard scene.level == .home else {
      let isCaredFor = scene.level == .doctor && scene.verdict.allowsFix
      return Reply.Line(book.text(isCaredFor ? .safetyNetVisit : .safetyNetDoctor))
    }
    let days = scene.conversation.state.current.days?.upperBound ?? 0
    let limit = scene.now.day.daysSinceEpoch + max(1, 15 - days)
    return Reply.Line(
      book.text(.safetyNet, ["date": date(CalendarDay(daysSinceEpoch: limit))])
    )
  }

  private func date(_ day: CalendarDay) -> String {
    let months = book.list(.months)
    let month = months.indices.contains(day.month - 1) ? months[day.month - 1] : ""
    return book.text(.date, ["day": String(day.day), "month": month])
  }

  /// A place that the answer does not cover is offered next.
  private func otherComplaint(_ injury: Injury, _ scene: Scene) -> [Reply.Line] {
    let sites = differential.currentSites(of: scene.conversation.state.current)
    guard sites.count > 1 else { return [] }
    let covered = injury.profile.sites.keys.compactMap { lexicon.number(of: $0) }
    let other = sites.first { entry in
      !covered.contains {
        lexicon.lies(entry.site, within: $0) || lexicon.lies($0, within: entry.site)
      }
    }
    guard let name = other.flatMap({ lexicon.concept($0.site).name }) else { return [] }
    return [Reply.Line(book.text(.otherFor, ["site": name]), .hint)]
  }

  /// None of the 15: honest, with the right urgency.
  func declining(_ neighbour: Neighbour?, _ scene: Scene) -> [Reply.Line] {
    var lines: [Reply.Line] = []
    if let neighbour {
      lines += split(filled(neighbour.say, scene), .plain)
    } else {
      let place = placeName(of: scene.conversation.state.current)
      lines.append(
        place.map { Reply.Line(book.text(.notOneOfOurs, ["site": $0])) }
          ?? Reply.Line(book.text(.cannotTell))
      )
    }
    if scene.verdict.level >= .doctor {
      lines.append(Reply.Line(book.text(.noneWithTrigger)))
    } else {
      lines.append(safetyNet(scene))
    }
    lines.append(Reply.Line(book.text(.anotherComplaint), .hint))
    return lines
  }

  func detail(_ label: Phrase, _ text: String) -> Reply.Line {
    Reply.Line("\(book.text(label)): \(text)", .detail)
  }

  /// What findings are called, with the score and duration where they count.
  func names(of concepts: [ConceptNumber], _ scene: Scene) -> [String] {
    let complaint = scene.conversation.state.current
    let names = concepts.compactMap { concept -> String? in
      guard let name = lexicon.concept(concept).name ?? diagnosisName(concept),
        let known = complaint.findings[concept]
      else { return nil }
      return known.isPresent ? name : "\(book.text(.no)) \(name)"
    }
    return Array(unique(names).prefix(5))
  }

  private func diagnosisName(_ concept: ConceptNumber) -> String? {
    injuries[ID(lexicon.concept(concept).id.text)]?.name
  }
}
