// Puts acts into words. Every sentence comes from `intents/`; here they are only chosen and filled.

import Corpus
import Understanding

/// Puts acts into words.
final class Composer: Sendable {
  let corpus: Corpus
  let lexicon: Lexicon
  let differential: Differential
  let book: Phrasebook
  let injuries: [ID<Injury>: Injury]
  let questions: [ID<Question>: Question]
  private let flags: [ID<Concept>: RedFlag]
  private let neighbours: [ID<Neighbour>: Neighbour]
  private let modifiers: [ID<Concept>: Modifier]
  private let replies: [ID<Concept>: [String]]
  private let regions: [String: Region]

  init(corpus: Corpus, lexicon: Lexicon, differential: Differential) {
    self.corpus = corpus
    self.lexicon = lexicon
    self.differential = differential
    book = Phrasebook(corpus.wording)
    injuries = Dictionary(corpus.injuries.map { ($0.id, $0) }) { first, _ in first }
    questions = Dictionary(corpus.questions.map { ($0.id, $0) }) { first, _ in first }
    flags = Dictionary(corpus.redFlags.map { ($0.id, $0) }) { first, _ in first }
    neighbours = Dictionary(corpus.neighbours.map { ($0.id, $0) }) { first, _ in first }
    modifiers = Dictionary(corpus.modifiers.map { ($0.id, $0) }) { first, _ in first }
    replies = Dictionary(corpus.intents.map { ($0.id, $0.replies) }) { first, _ in first }
    regions = Dictionary(
      corpus.regions.flatMap { region in ([region.code] + region.countries).map { ($0, region) } }
    ) { first, _ in first }
  }

  /// The lines of a reply.
  func lines(for acts: [Act], in scene: Scene) -> [Reply.Line] {
    acts.flatMap { lines(for: $0, scene) }
  }

  private func lines(for act: Act, _ scene: Scene) -> [Reply.Line] {
    let turn = scene.conversation.state.turn
    switch act {
    case .acknowledge(let names):
      let facts = Phrasebook.capitalised(names.joined(separator: ", "))
      return [Reply.Line(book.text(.acknowledge, ["facts": facts], variant: turn))]
    case .warn(let flag, let again): return warning(flag, again: again, scene)
    case .alsoWarn(let flag):
      guard let flag = flags[flag] else { return [] }
      let text = flag.also ?? book.text(.alsoUrgent, ["name": flag.name])
      return [Reply.Line(filled(text, scene), .urgent)]
    case .resume: return [Reply.Line(book.text(.resumed, variant: turn))]
    case .escalate(let reasons): return escalation(reasons, scene)
    case .ask(let id, let manner): return question(id, manner, scene)
    case .conclude(let injury): return conclusion(injury, scene)
    case .decline(let neighbour): return declining(neighbour.flatMap { neighbours[$0] }, scene)
    case .tell(let detail, let injury): return details(detail, injury, scene)
    case .explainBelief: return belief(scene)
    case .explainAlternatives: return alternatives(scene)
    case .explainQuestion(let id):
      return questions[id].map { [Reply.Line($0.because)] } ?? []
    case .note: return note(scene)
    case .remark(let person):
      return modifiers[person].map { [Reply.Line(filled($0.say, scene))] } ?? []
    case .describe(let injury): return description(injury, scene)
    case .reply(let intent):
      guard let texts = replies[intent], !texts.isEmpty else {
        return [Reply.Line(book.text(.notUnderstood, variant: turn))]
      }
      return split(filled(texts[turn % texts.count], scene), .plain)
    case .say(let phrase, let blanks):
      return split(filled(book.text(phrase, blanks, variant: turn), scene), role(of: phrase))
    }
  }

  private func role(of phrase: Phrase) -> Reply.Role {
    switch phrase {
    case .whatHurts: .question
    case .notice: .notice
    default: .plain
    }
  }

  /// A text with line breaks as lines.
  func split(_ text: String, _ role: Reply.Role) -> [Reply.Line] {
    // Most texts are one line, and looking at characters is slow.
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return [Reply.Line(text, role)] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Reply.Line(String($0), role)
    }
  }

  /// A text with the emergency numbers of the runner's region.
  func filled(_ text: String, _ scene: Scene) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    let region = scene.conversation.region.flatMap { regions[$0] } ?? regions["ZZ"]
    guard let region else { return text }
    return Phrasebook.filled(
      text,
      ["emergency": region.emergency, "urgent": region.urgent, "crisis": region.crisis]
    )
  }

  // MARK: Danger

  private func warning(_ id: ID<Concept>, again: Int, _ scene: Scene) -> [Reply.Line] {
    guard let flag = flags[id] else { return [] }
    guard again == 0 || flag.again.isEmpty else {
      let text = flag.again[(again - 1) % flag.again.count]
      return [Reply.Line(filled(text, scene), .urgent)]
    }
    let level = scene.conversation.state.flags[id]?.level ?? flag.level
    let isOver = level < flag.level && !flag.isCrisis
    let action = isOver ? book.text(.overButRecent) : flag.action
    return split(filled(action, scene), .urgent) + split(filled(flag.why, scene), .plain)
  }

  private func escalation(_ reasons: [TriageVerdict.Reason], _ scene: Scene) -> [Reply.Line] {
    var said = reasons.prefix(2).flatMap { reason in
      [reason.say] + (scene.verdict.allowsFix ? [reason.meanwhile].compactMap(\.self) : [])
    }.map { filled($0, scene) }
    // A danger that is over tells why it matters; what to do about it is said beside.
    let isPast = flags.values.contains { flag in
      flag.level > .doctor && reasons.prefix(2).contains { $0.id == "red-flag:\(flag.id)" }
    }
    if isPast { said.append(book.text(.seeDoctorFirst)) }
    return [Reply.Line(said.joined(separator: " "), .plain)]
  }

  // MARK: Questions

  private func question(
    _ id: ID<Question>,
    _ manner: Act.Manner,
    _ scene: Scene
  ) -> [Reply.Line] {
    guard let question = questions[id] else { return [] }
    let text: String
    switch manner {
    case .first: text = question.ask.first ?? question.short
    case .short: text = question.short
    case .again:
      let tries = scene.conversation.state.current.asked.filter { $0 == id }.count
      text =
        question.ask.count > 1
        ? question.ask[1 + (max(tries, 2) - 2) % (question.ask.count - 1)] : question.short
    }
    return [Reply.Line(filled(text, scene), .question)]
  }
}
