// Examples of danger and of what a message wants: red flags, what changes the advice, intents.

import Corpus
import Understanding

extension ContentRehearsal {
  /// A message that must raise a flag raises it, or a more dangerous one.
  func checkFires(_ flag: RedFlag, _ example: String) -> Problem? {
    let raised = raisedFlags(by: example)
    let isCovered = raised.contains { other in
      other.id == flag.id || other.rank < flag.rank && other.level >= flag.level
    }
    guard !isCovered else { return nil }
    let found = raised.isEmpty ? "no flag" : raised.map(\.id.text).joined(separator: ", ")
    return Problem(
      subject: "red flag \(flag.id)",
      example: example,
      message: "must raise it, raises \(found)"
    )
  }

  /// A message that must not raise a flag does not.
  func checkQuiet(_ flag: RedFlag, _ example: String) -> Problem? {
    guard raisedFlags(by: example).contains(where: { $0.id == flag.id }) else { return nil }
    return Problem(
      subject: "red flag \(flag.id)",
      example: example,
      message: "raises it, but must not"
    )
  }

  private func raisedFlags(by example: String) -> [RedFlag] {
    let flags = firstReply(to: example).conversation.state.flags
    return assistant.corpus.redFlags.filter { flags[$0.id] != nil }
  }

  /// A message that must tell something about the person does.
  func checkFires(_ modifier: Modifier, _ example: String) -> Problem? {
    guard !tells(modifier, example) else { return nil }
    return Problem(
      subject: "modifier \(modifier.id)",
      example: example,
      message: "must be heard, is not"
    )
  }

  /// A message that must not tell it does not.
  func checkQuiet(_ modifier: Modifier, _ example: String) -> Problem? {
    guard tells(modifier, example) else { return nil }
    return Problem(
      subject: "modifier \(modifier.id)",
      example: example,
      message: "is heard, but must not be"
    )
  }

  private func tells(_ modifier: Modifier, _ example: String) -> Bool {
    firstReply(to: example).conversation.state.persons.contains(modifier.id)
  }

  /// An intent's example reaches it, at the start of a conversation and amid a question.
  func check(_ intent: Intent, _ example: String) -> Problem? {
    let subject = "intent \(intent.id)"
    for opening in [nil, "my heel hurts a bit"] {
      var conversation = Conversation()
      if let opening { _ = assistant.respond(to: opening, in: &conversation, at: now) }
      let place = opening == nil ? "at the start" : "amid a question"
      let speech = Speech(
        assistant.read(example, in: conversation, at: now),
        assistant.reader.lexicon
      )
      guard speech.contains(intent.id) else {
        return Problem(subject: subject, example: example, message: "not mentioned \(place)")
      }
      let outcome = assistant.respond(to: example, in: &conversation, at: now).outcome
      guard outcome.intent == intent.id.text || Speech.colours(intent.id) else {
        return Problem(
          subject: subject,
          example: example,
          message: "taken for \(outcome.intent) \(place)"
        )
      }
    }
    return nil
  }
}
