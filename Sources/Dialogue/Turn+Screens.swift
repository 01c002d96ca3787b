// Screening questions for danger: what counts as an answer to one, and what it means to give none.

import Corpus
import Understanding

extension Turn {
  /// Whether a "no" belongs to another place than the one that was asked about: "no chest pain" is no
  /// answer to "can you take four steps?".
  func deniesSomethingElse(_ heard: Heard) -> Bool {
    guard heard.answer == .no, let question = openQuestion, question.topic == .redFlags else {
      return false
    }
    let tokens = reading.message.tokens
    guard tokens.count > 1, tokens[1].kind != .punctuation else { return false }
    let denied = heard.evidence.filter { evidence in
      !evidence.isPresent
        && lexicon.number(of: evidence.concept).map { lexicon.concept($0).kind == .site } ?? false
    }
    guard !denied.isEmpty else { return false }
    let asked = sites(askedIn: question)
    return !denied.contains { evidence in
      asked.contains { site in
        guard let one = lexicon.number(of: evidence.concept), let other = lexicon.number(of: site)
        else { return false }
        return lexicon.lies(one, within: other) || lexicon.lies(other, within: one)
      }
    }
  }

  /// The places that the dangers a question asks about can be told by.
  private func sites(askedIn question: Question) -> Set<ID<Concept>> {
    let concepts = Dictionary(assistant.corpus.concepts.map { ($0.id, $0) }) { first, _ in first }
    var known = Set(question.yes + question.no)
    var open = Array(known)
    while let id = open.popLast() {
      for part in concepts[id]?.rules.flatMap(\.all) ?? [] where known.insert(part).inserted {
        open.append(part)
      }
    }
    return known.filter { concepts[$0]?.kind == .site }.union(question.sites)
  }

  /// What an answer comes to that says neither yes nor no: "a bit numb round there" is a yes, "all
  /// fine down there" a no.
  func impliedAnswer(_ heard: Heard) -> Reading.Answer? {
    guard let question = openQuestion, heard.flags.isEmpty,
      !question.hints.isEmpty || !question.denials.isEmpty,
      reading.wordCount <= Self.longestImplied,
      !reading.message.tokens.contains(where: { $0.text == "?" })
    else { return nil }
    let told = reading.mentions.filter { $0.scope.isAffirmed }.map {
      lexicon.concept($0.concept).id
    }
    if told.contains(where: question.hints.contains) { return .yes }
    if told.contains(where: question.denials.contains) { return .no }
    // "Not on the bone": to a screen, whatever is denied is denied of what was asked.
    let isScreen = question.topic == .redFlags
    return isScreen && reading.mentions.contains { $0.scope.isDenied } ? .no : nil
  }

  /// A longer message tells a story of its own.
  private static let longestImplied = 14

  /// Whether a message passes over a screening question that was put often enough: no answer counts
  /// as "not sure" (clinical.md, B0, rule 4).
  func evades(_ question: Question, _ heard: Heard) -> Bool {
    guard heard.answer == nil, tries(of: question) >= Self.mostTries, !reading.isBlank,
      !heard.evidence.contains(where: { (question.yes + question.no).contains($0.concept) })
    else { return false }
    let content = Content(heard, reading, lexicon)
    return Speech(reading, lexicon).command(content: content, isAsking: true) == nil
  }
}
