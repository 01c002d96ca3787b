// Answers to the runner's own questions: why, what else, how many, can I run.

import Corpus
import Understanding

extension Composer {
  func details(_ detail: Act.Detail, _ id: ID<Injury>, _ scene: Scene) -> [Reply.Line] {
    guard let injury = injuries[id] else { return [] }
    switch detail {
    case .steps: return stepsAnswer(injury, scene)
    case .dose:
      let dose = Reply.Line(
        book.text(.dose, ["fix": injury.fix.name, "dose": injury.fix.dose])
      )
      let open = injury.fix.notStated.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      guard !open.isEmpty, injury.fix.isExercise else { return [dose] }
      return [dose, Reply.Line(book.text(.notStated, ["list": open.joined(separator: "; ")]))]
    case .cause: return split(injury.why.text, .plain)
    case .feelsLike: return split(injury.feelsLike.text, .plain)
    case .canRun:
      guard scene.verdict.level < .doctor || scene.verdict.allowsFix else {
        return [Reply.Line(book.text(.noExerciseNow))]
      }
      return split(injury.canRun.text, .plain)
    case .seeDoctor:
      return split(injury.seeDoctor.text, .plain) + split(book.text(.rule), .plain)
    case .recovery: return split(injury.recovery.text, .plain)
    case .equipment:
      guard !injury.fix.equipment.isEmpty else {
        return [Reply.Line(book.text(.equipmentNone, ["fix": injury.fix.name]))]
      }
      let list = injury.fix.equipment.joined(separator: ", ")
      return [Reply.Line(book.text(.equipment, ["fix": injury.fix.name, "list": list]))]
    case .sources: return sources(injury)
    }
  }

  private func stepsAnswer(_ injury: Injury, _ scene: Scene) -> [Reply.Line] {
    remedy(injury, scene) + [safetyNet(scene), Reply.Line(book.text(.notice), .notice)]
  }

  private func sources(_ injury: Injury) -> [Reply.Line] {
    let tags =
      [injury.feelsLike, injury.why, injury.canRun, injury.seeDoctor, injury.recovery]
      .flatMap(\.sources) + injury.fix.sources + injury.cautions.flatMap(\.sources)
    let titles = unique(tags.map(\.text)).compactMap { tag in
      corpus.sources.first { $0.id.text == tag }.map { "\($0.title)" }
    }
    return [Reply.Line(book.text(.sources))] + titles.map { Reply.Line($0, .detail) }
  }

  /// Why it thinks what it thinks, with the evidence in the runner's own words.
  func belief(_ scene: Scene) -> [Reply.Line] {
    guard !scene.assessment.candidates.isEmpty else {
      return [Reply.Line(book.text(.nothingYet))]
    }
    var lines = [Reply.Line(book.text(.beliefs))]
    for candidate in scene.assessment.candidates.prefix(3) {
      guard let injury = injuries[candidate.injury] else { continue }
      let bar = String(repeating: "#", count: max(1, Int((candidate.probability * 10).rounded())))
      lines.append(
        Reply.Line(book.text(.belief, ["injury": injury.name, "bar": bar]), .heading)
      )
      let supporting = quoted(candidate.supporting, scene)
      if !supporting.isEmpty {
        lines.append(detail(.forLabel, supporting.joined(separator: " · ")))
      }
      let opposing = quoted(candidate.opposing, scene)
      if !opposing.isEmpty {
        lines.append(detail(.againstLabel, opposing.joined(separator: " · ")))
      }
    }
    for reason in scene.verdict.reasons { lines.append(Reply.Line(filled(reason.say, scene))) }
    return lines
  }

  /// Findings by name, each with the words it was read from where those differ.
  private func quoted(_ concepts: [ConceptNumber], _ scene: Scene) -> [String] {
    unique(
      concepts.compactMap { concept in
        guard let known = scene.conversation.state.current.findings[concept],
          let name = names(of: [concept], scene).first
        else { return nil }
        let isSame = known.quote.isEmpty || known.quote.lowercased() == name.lowercased()
        return isSame ? name : "\(name) (“\(Sanitised.line(known.quote))”)"
      }
    )
  }

  /// What else it could be, with the question that would tell.
  func alternatives(_ scene: Scene) -> [Reply.Line] {
    guard let leading = scene.assessment.candidates.first,
      let injury = injuries[leading.injury]
    else { return [Reply.Line(book.text(.noAlternatives))] }
    let notes = injury.neighbours.prefix(4).map { note in
      Reply.Line(book.text(.alternative, ["name": note.name, "pointer": note.pointer]), .detail)
    }
    guard !notes.isEmpty else { return [Reply.Line(book.text(.noAlternatives))] }
    return [Reply.Line(book.text(.alternatives, ["injury": injury.name]))] + notes
  }

  /// All of an injury, for one who asks about it by name.
  func description(_ id: ID<Injury>, _ scene: Scene) -> [Reply.Line] {
    guard let injury = injuries[id] else { return [] }
    let blanks = ["injury": Phrasebook.capitalised(injury.name), "gloss": injury.gloss]
    var lines = [Reply.Line(book.text(.describe, blanks), .heading)]
    lines.append(detail(.feelsLikeLabel, injury.feelsLike.text))
    lines.append(detail(.whyLabel, injury.why.text))
    lines += remedy(injury, scene)
    lines += split(injury.seeDoctor.text, .plain) + split(book.text(.rule), .plain)
    lines.append(Reply.Line(book.text(.notice), .notice))
    return lines
  }
}

/// Runners' words made safe to print.
enum Sanitised {
  /// A text on one line, without control or direction characters.
  static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: scalars.append(" ")
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
