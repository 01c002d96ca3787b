// The note for the doctor: one page, in the runner's own words where they are quoted.

import Corpus
import Understanding

extension Composer {
  /// The note as lines: what is known, what was asked, what was advised, and the words it rests on.
  func note(_ scene: Scene) -> [Reply.Line] {
    let state = scene.conversation.state
    let complaint = state.current
    guard !complaint.order.isEmpty || !state.flags.isEmpty else {
      return [Reply.Line(book.text(.noteEmpty))]
    }
    var lines = [Reply.Line(book.text(.noteTitle), .heading)]
    func add(_ label: Phrase, _ text: String?) {
      lines.append(detail(label, text ?? book.text(.noteUnknown)))
    }
    func addIfAny(_ label: Phrase, _ texts: [String], by mark: String = "; ") {
      if !texts.isEmpty { add(label, texts.joined(separator: mark)) }
    }
    let words = spoken(scene.conversation)
    addIfAny(.noteComplaint, words.prefix(1).map(Self.inQuotes))
    add(.notePlace, placeName(of: complaint))
    add(.noteScore, complaint.severity.map(score))
    add(.noteDuration, complaint.days.map(duration))
    let groups = Dictionary(grouping: reported(complaint), by: \.label)
    for label in NoteGroup.order { addIfAny(label, groups[label]?.map(\.text) ?? []) }
    addIfAny(.noteDenied, denials(complaint))
    addIfAny(.notePerson, corpus.modifiers.filter { state.persons.contains($0.id) }.map(\.name))
    let reasons = scene.verdict.reasons.map(\.id)
    add(.noteTriggers, reasons.isEmpty ? book.text(.no) : reasons.joined(separator: ", "))
    addIfAny(.noteFlags, raised(state))
    let denied = corpus.redFlags.filter { state.deniedFlags.contains($0.id) }.map(\.name)
    addIfAny(.noteFlagsDenied, denied)
    add(.noteSuggested, suggestion(scene))
    for text in advice(scene) { add(.noteAdvised, text) }
    lines.append(Reply.Line(book.text(.noteWords), .heading))
    lines += words.map { Reply.Line(Self.inQuotes($0), .detail) }
    lines.append(Reply.Line(book.text(.noteFooter), .notice))
    return lines
  }

  private static func inQuotes(_ text: String) -> String { "“\(Sanitised.line(text))”" }

  /// What was reported, each finding under its label, with the runner's words.
  private func reported(_ complaint: Complaint) -> [NoteGroup] {
    var seen: Set<String> = []
    return complaint.present.compactMap { number in
      let concept = lexicon.concept(number)
      guard ![.site, .person, .severity, .flag].contains(concept.kind),
        let name = concept.name, seen.insert(name).inserted
      else { return nil }
      let quote = complaint.findings[number]?.quote ?? ""
      let text = quote.isEmpty ? name : "\(name) (\(Self.inQuotes(quote)))"
      return NoteGroup(label: NoteGroup.label(of: concept), text: text)
    }
  }

  /// What was denied; a place and what was denied of it are one thing: "no chest pain".
  private func denials(_ complaint: Complaint) -> [String] {
    var sites: [Int: String] = [:]
    for number in complaint.denied where lexicon.concept(number).kind == .site {
      guard let known = complaint.findings[number] else { continue }
      sites[known.turn] = lexicon.concept(number).name
    }
    return unique(
      complaint.denied.compactMap { number in
        let concept = lexicon.concept(number)
        guard concept.kind != .site, concept.kind != .flag, let name = concept.name else {
          return nil
        }
        guard concept.kind == .sensation, let turn = complaint.findings[number]?.turn,
          let site = sites[turn]
        else { return name }
        return book.text(.sideAndSite, ["side": site, "site": name])
      }
    )
  }

  private func raised(_ state: DialogueState) -> [String] {
    corpus.redFlags.compactMap { flag in
      state.flags[flag.id].map { "\(flag.name) (\(Self.inQuotes($0.quote)))" }
    }
  }

  private func suggestion(_ scene: Scene) -> String? {
    switch scene.conversation.state.current.conclusion {
    case .injury(let id): injuries[id]?.name
    case .some(.none): book.text(.cannotTell)
    case nil: scene.assessment.candidates.first.flatMap { injuries[$0.injury]?.name }
    }
  }

  /// What the runner was told to do.
  private func advice(_ scene: Scene) -> [String] {
    let state = scene.conversation.state
    let worst = corpus.redFlags.filter { state.flags[$0.id] != nil }.min { $0.rank < $1.rank }
    if let worst { return [filled(worst.action, scene)] }
    guard case .injury(let id) = state.current.conclusion, let injury = injuries[id] else {
      return scene.level >= .doctor ? [book.text(.seeDoctorFirst)] : []
    }
    if let held = suppression(of: injury, state) { return [held.reason] }
    guard !injury.fix.isExercise || scene.verdict.allowsFix else {
      return [book.text(.seeDoctorFirst)]
    }
    return (scene.level >= .doctor ? [book.text(.seeDoctorFirst)] : []) + [injury.fix.name]
  }

  /// The runner's messages that taught something, the first few.
  private func spoken(_ conversation: Conversation) -> [String] {
    let messages = conversation.log.compactMap { entry -> String? in
      guard case .heard(let heard) = entry,
        !heard.evidence.isEmpty || !heard.flags.isEmpty || heard.severity != nil
          || heard.days != nil
      else { return nil }
      return heard.words
    }
    return Array(messages.prefix(8))
  }
}

/// A finding with the label of the note under which it stands.
private struct NoteGroup {
  var label: Phrase
  var text: String

  /// The labels, in the order of the note.
  static let order: [Phrase] = [.noteOnset, .noteWorse, .noteEases, .noteFindings]

  static func label(of concept: Concept) -> Phrase {
    switch concept.topic {
    case .onset, .mechanism: .noteOnset
    case .worseWith, .morning: .noteWorse
    case .easesWith: .noteEases
    default: concept.kind == .mechanism ? .noteOnset : .noteFindings
    }
  }
}
