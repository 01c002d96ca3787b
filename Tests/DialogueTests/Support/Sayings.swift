// Everything that intents/ can say, to tell whether a line of a reply was taken from there.

import Corpus
import Dialogue

/// The sentences, names and templates of the content.
struct Sayings: Sendable {
  private var sentences: Set<String> = []
  private var names: Set<String> = []
  private var templates: [[String]] = []

  init(_ corpus: Corpus) {
    for text in corpus.wording.texts.values.joined() { add(text) }
    for flag in corpus.redFlags {
      for text in [flag.action, flag.why] + flag.again { add(text) }
      if let also = flag.also { add(also) }
      names.insert(flag.name)
    }
    for modifier in corpus.modifiers {
      add(modifier.say)
      names.insert(modifier.name)
    }
    for trigger in corpus.triggers {
      add(trigger.say)
      if let meanwhile = trigger.meanwhile { add(meanwhile) }
    }
    for question in corpus.questions {
      for text in question.ask + [question.short, question.because] { add(text) }
    }
    for reply in corpus.intents.flatMap(\.replies) { add(reply) }
    for neighbour in corpus.neighbours {
      add(neighbour.say)
      names.insert(neighbour.name)
    }
    for note in corpus.injuries.flatMap(\.neighbours) {
      names.insert(note.name)
      sentences.insert("\(note.name), \(note.pointer)")
    }
    for source in corpus.sources { add(source.title) }
    for fact in corpus.facts { add(fact.claim.text) }
    for injury in corpus.injuries { add(injury) }
    for concept in corpus.concepts { if let name = concept.name { names.insert(name) } }
  }

  private mutating func add(_ injury: Injury) {
    names.insert(injury.name)
    let claims = [injury.feelsLike, injury.why, injury.canRun, injury.seeDoctor, injury.recovery]
    for claim in claims + injury.cautions { add(claim.text) }
    for suppression in injury.suppressions { add(suppression.reason) }
    for step in injury.fix.steps + injury.branches.flatMap(\.steps) { add(step) }
    for text in injury.fix.notStated + [injury.fix.stopRule, injury.fix.dose] { add(text) }
    names.formUnion(injury.fix.equipment)
    sentences.insert(injury.fix.name)
    sentences.insert(injury.fix.equipment.joined(separator: ", "))
  }

  private mutating func add(_ text: String) {
    for line in text.split(separator: "\n").map(String.init) {
      sentences.insert(line)
      let pieces = Self.pieces(of: line)
      if pieces.count > 1, pieces.contains(where: { $0.count(where: \.isLetter) > 2 }) {
        templates.append(pieces)
      }
    }
  }

  /// What stands between the blanks of a template.
  private static func pieces(of text: String) -> [String] {
    var pieces = [""]
    var isBlank = false
    for character in text {
      switch character {
      case "{":
        isBlank = true
        pieces.append("")
      case "}": isBlank = false
      default: if !isBlank { pieces[pieces.count - 1].append(character) }
      }
    }
    return pieces
  }

  /// Whether a line is made of the content alone, apart from the runner's words in quotes.
  func make(_ line: Reply.Line) -> Bool {
    if line.text.isEmpty || line.text.hasPrefix("“") { return true }
    if line.role == .step {
      return isSaid(String(line.text.drop(while: \.isNumber).drop(while: \.isWhitespace)))
    }
    let text = line.text.hasPrefix("#") ? String(line.text.drop { "# ".contains($0) }) : line.text
    if isSaid(text) || isList(text) { return true }
    guard let colon = line.text.firstRange(of: ": ") else { return false }
    let label = String(line.text[..<colon.lowerBound])
    let rest = String(line.text[colon.upperBound...])
    // The runner's words.
    if rest.hasPrefix("“"), rest.hasSuffix("”") { return sentences.contains(label) }
    return sentences.contains(label) && (isSaid(rest) || isList(rest) || Wordings.areReasons(rest))
  }

  /// Whether a text is a sentence or filled template, or several in a row.
  private func isSaid(_ text: String) -> Bool {
    if sentences.contains(text) || templates.contains(where: { Self.fits(text, $0) }) {
      return true
    }
    var start = text.startIndex
    while let end = text[start...].firstRange(of: ". ") {
      if sentences.contains(String(text[..<end.lowerBound]) + "."),
        isSaid(String(text[end.upperBound...]))
      {
        return true
      }
      start = end.upperBound
    }
    return false
  }

  /// Whether a text is a list of names ("Left outer knee, 10 days.").
  private func isList(_ text: String) -> Bool {
    let list = text.hasSuffix(".") ? String(text.dropLast()) : text
    let plain = list.replacing(#/ \(“[^”]*”\)/#, with: "")
    if plain.split(separator: "; ").allSatisfy({ isName(String($0)) }) { return true }
    return plain.replacing(" · ", with: ", ").replacing("; ", with: ", ").split(separator: ", ")
      .allSatisfy { isName(String($0)) }
  }

  private func isName(_ text: String) -> Bool {
    let lower = text.prefix(1).lowercased() + text.dropFirst()
    for name in [text, lower] {
      if names.contains(name) || sentences.contains(name) { return true }
      if templates.contains(where: { Self.fits(name, $0) }) { return true }
      for word in ["no ", "left ", "right ", "both sides "] where name.hasPrefix(word) {
        if names.contains(String(name.dropFirst(word.count))) { return true }
      }
    }
    return ["both sides", "Both sides"].contains(text)
      || text.contains(#/^\d+(–\d+)? (out of 10|(day|week|month|year)s?)$/#)
  }

  private static func fits(_ text: String, _ pieces: [String]) -> Bool {
    guard text.hasPrefix(pieces[0]), text.hasSuffix(pieces[pieces.count - 1]) else { return false }
    var rest = text.dropFirst(pieces[0].count)
    for piece in pieces.dropFirst() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
