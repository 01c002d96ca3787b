// The note for the doctor: one page, in the runner's own words where they are quoted.

import Corpus
import Understanding

extension Composer {
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
    add(.notePlace, placeName(of: complaint))
    add(.noteScore, complaint.severity.map(score))
    add(.noteDuration, complaint.days.map(duration))
    let findings = complaint.present.filter { lexicon.concept($0).kind != .site }
    if !findings.isEmpty { add(.noteFindings, list(findings, complaint)) }
    let denied = complaint.denied.compactMap { lexicon.concept($0).name }
    if !denied.isEmpty { add(.noteDenied, unique(denied).joined(separator: "; ")) }
    let persons = corpus.modifiers.filter { state.persons.contains($0.id) }.map(\.name)
    if !persons.isEmpty { add(.notePerson, persons.joined(separator: "; ")) }
    let reasons = scene.verdict.reasons.map(\.id)
    add(.noteTriggers, reasons.isEmpty ? book.text(.no) : reasons.joined(separator: ", "))
    if !state.flags.isEmpty { add(.noteFlags, raised(state)) }
    let deniedFlags = corpus.redFlags.filter { state.deniedFlags.contains($0.id) }.map(\.name)
    if !deniedFlags.isEmpty { add(.noteFlagsDenied, deniedFlags.joined(separator: "; ")) }
    add(.noteSuggested, suggestion(scene))
    lines.append(Reply.Line(book.text(.noteWords), .heading))
    lines += spoken(scene.conversation).map { Reply.Line("“\(Sanitised.line($0))”", .detail) }
    lines.append(Reply.Line(book.text(.noteFooter), .notice))
    return lines
  }

  private func list(_ concepts: [ConceptNumber], _ complaint: Complaint) -> String {
    unique(
      concepts.compactMap { concept in
        guard let name = lexicon.concept(concept).name else { return nil }
        let quote = complaint.findings[concept]?.quote ?? ""
        return quote.isEmpty ? name : "\(name) (“\(Sanitised.line(quote))”)"
      }
    ).joined(separator: "; ")
  }

  private func raised(_ state: DialogueState) -> String {
    corpus.redFlags.compactMap { flag in
      state.flags[flag.id].map { "\(flag.name) (“\(Sanitised.line($0.quote))”)" }
    }.joined(separator: "; ")
  }

  private func suggestion(_ scene: Scene) -> String? {
    switch scene.conversation.state.current.conclusion {
    case .injury(let id): injuries[id]?.name
    case .some(.none): book.text(.cannotTell)
    case nil: scene.assessment.candidates.first.flatMap { injuries[$0.injury]?.name }
    }
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
