// Screening questions for danger: what counts as an answer to one, and what it means to give none.

import Corpus
import Understanding

extension Turn {
  /// Whether a "no" belongs to another danger than the one that was asked about: "no chest pain" is
  /// no answer to "can you take four steps?".
  func deniesSomethingElse(_ heard: Heard) -> Bool {
    guard heard.answer == .no, let question = openQuestion, question.topic == .redFlags else {
      return false
    }
    let tokens = reading.message.tokens
    guard tokens.count > 1, tokens[1].kind != .punctuation else { return false }
    let denied = heard.evidence.filter { evidence in
      !evidence.isPresent && assistant.corpus.redFlags.contains { $0.id == evidence.concept }
    }
    return !denied.isEmpty && !denied.contains { question.yes.contains($0.concept) }
  }

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
