// Danger: which red flags a message raises, and urgent advice that stands until it is cleared.

import Corpus
import Understanding

extension Turn {
  /// Whether urgent advice was given and still stands.
  var isUrgent: Bool { state.flags.values.contains { $0.level >= .sameDay } }

  /// Adds flags that only the conversation as a whole shows, and those a screening answer raises.
  func addFlags(to heard: inout Heard) {
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
    dropUnnamed(from: &heard)
  }

  /// A danger with a name was found after all, so the one that has none is not told beside it.
  private func dropUnnamed(from heard: inout Heard) {
    let unnamed = Set(assistant.corpus.redFlags.filter(\.isToldByWords).map(\.id))
    let isNamed = heard.flags.contains { $0.level >= .sameDay && !unnamed.contains($0.flag) }
    if isNamed { heard.flags.removeAll { unnamed.contains($0.flag) } }
  }

  /// A red flag was just raised: the most urgent first, the others named.
  mutating func warn(_ heard: Heard) {
    intent = "red-flag"
    log(.heard(heard))
    let order = ranked(heard.flags.map(\.flag))
    guard let worst = order.first else { return }
    add(.warn(worst, again: 0))
    // A milder sign of the same thing tells nothing more.
    let codes = Dictionary(assistant.corpus.redFlags.map { ($0.id, $0.code) }) { first, _ in first }
    let others = order.dropFirst().filter { other in
      codes[other] != codes[worst] || state.flags[other]?.level == state.flags[worst]?.level
    }
    for other in others.prefix(2) { add(.alsoWarn(other)) }
    log(.warned)
  }

  /// Flags, the most urgent and dangerous first.
  func ranked(_ ids: [ID<Concept>]) -> [ID<Concept>] {
    let flags = assistant.corpus.redFlags.filter { ids.contains($0.id) }
    let levels = state.flags
    return flags.sorted {
      let (a, b) = (levels[$0.id]?.level ?? $0.level, levels[$1.id]?.level ?? $1.level)
      return a != b ? a > b : $0.rank < $1.rank
    }.map(\.id)
  }

  /// Urgent advice stands: it is repeated, more briefly, until the runner clears it.
  mutating func runUrgent(_ heard: Heard, _ speech: Speech) {
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
      add(.resume)
      proceed(since: state, opening: false)
      return
    }
    if isNew {
      warn(heard)
      return
    }
    log(.heard(heard))
    if speech.contains("summary") {
      // The clinician may need it now.
      intent = "summary"
      repeatWarning()
      add(.note)
      log(.warned)
      return
    }
    let wantsOut = speech.contains("bye") || speech.contains("thanks")
    intent = wantsOut ? "bye" : "red-flag"
    repeatWarning()
    log(.warned)
    if speech.contains("bye") { log(.left) }
  }

  /// Whether the runner states that a danger was seen to, or a mistake: no question, no plan, no
  /// denial of it.
  var saysCleared: Bool {
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
      add(.warn(worst, again: max(1, state.warnings)))
    }
  }
}
