// Examples of what hurts: concepts, injuries and the complaints outside them, answers to questions.

import Corpus
import Understanding

extension ContentRehearsal {
  /// A concept's example mentions it, and says that it is so.
  func check(_ concept: Concept, _ example: String) -> Problem? {
    let subject = "\(concept.kind.rawValue) \(concept.id)"
    let lexicon = assistant.reader.lexicon
    guard let number = lexicon.number(of: concept.id) else { return nil }
    let reading = assistant.read(example, in: Conversation(), at: now)
    if let scope = concept.scope, isInEffect(scope, in: reading) { return nil }
    let mentions = reading.mentions.filter { mention in
      mention.concept == number
        || concept.kind == .site && lexicon.lies(mention.concept, within: number)
    }
    guard !mentions.isEmpty else {
      return Problem(
        subject: subject,
        example: example,
        message: "not mentioned; read are \(list(reading))"
      )
    }
    guard Self.isStated(concept.kind), !mentions.contains(where: { $0.scope.isAffirmed }) else {
      return nil
    }
    let scopes = mentions.flatMap(\.scope.names).joined(separator: ", ")
    return Problem(subject: subject, example: example, message: "read as \(scopes)")
  }

  /// Whether something in a reading has a scope, by whichever scope word.
  private func isInEffect(_ scope: Scope, in reading: Reading) -> Bool {
    reading.mentions.contains { $0.scope.names.contains(scope.effect.rawValue) }
  }

  /// Whether a concept of a kind is only of use where it is said to be so.
  private static func isStated(_ kind: Concept.Kind) -> Bool {
    switch kind {
    case .site, .sensation, .circumstance, .mechanism, .sign, .gait, .dailyLife, .person, .flag,
      .caution:
      true
    case .direction, .diagnosis, .severity, .intent, .answer, .scope, .decoy, .other: false
    }
  }

  /// An injury's example ranks it first.
  func check(_ injury: Injury, _ example: String) -> Problem? {
    let outcome = firstReply(to: example).reply.outcome
    guard outcome.candidates.first?.injury != injury.id else { return nil }
    return Problem(
      subject: "injury \(injury.id)",
      example: example,
      message: "leads to \(ranking(outcome))"
    )
  }

  /// A neighbour's example leads to it, not to one of the 15.
  func check(_ neighbour: Neighbour, _ example: String) -> Problem? {
    let (conversation, reply) = firstReply(to: example)
    let assessment = assistant.assess(conversation).0
    guard assessment.neighbour != neighbour.id else { return nil }
    let found = assessment.neighbour.map { "the neighbour \($0)" } ?? ranking(reply.outcome)
    return Problem(
      subject: "neighbour \(neighbour.id)",
      example: example,
      message: "leads to \(found)"
    )
  }

  /// A question's example answers it.
  func check(_ question: Question, _ example: String) -> Problem? {
    var conversation = Conversation()
    let lexicon = assistant.reader.lexicon
    if let place = question.sites.first.flatMap({ lexicon.number(of: $0) }),
      let name = lexicon.concept(place).name
    {
      _ = assistant.respond(to: "my \(name) hurts", in: &conversation, at: now)
    }
    conversation.append(
      .asked(question.id),
      lexicon: lexicon,
      questions: assistant.questions
    )
    let outcome = assistant.respond(to: example, in: &conversation, at: now).outcome
    guard outcome.asking == question.id || outcome.intent == "unclear" else { return nil }
    return Problem(
      subject: "question \(question.id)",
      example: example,
      message: "taken for \(outcome.intent), not for an answer"
    )
  }

  private func ranking(_ outcome: Outcome) -> String {
    guard !outcome.candidates.isEmpty else { return "none of the injuries" }
    return outcome.candidates.prefix(3).map { candidate in
      "\(candidate.injury) \(Int((candidate.probability * 100).rounded()))%"
    }.joined(separator: ", ")
  }

  private func list(_ reading: Reading) -> String {
    let lexicon = assistant.reader.lexicon
    let ids = reading.mentions.map { lexicon.concept($0.concept).id.text }
    return ids.isEmpty ? "no concepts" : ids.joined(separator: ", ")
  }
}
