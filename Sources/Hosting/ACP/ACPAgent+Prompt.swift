// `session/prompt`: a message of the user, and what is said to it.

import Dialogue

extension ACPAgent {
  /// Answers a message; its outcome goes along for clients that look for it.
  mutating func prompt(_ params: RPCParameters) throws(RPCError) -> RPCReply {
    let id = try params.text("sessionId")
    var session = try shelf.session(id, at: uptime)
    let prompt = try ACPPrompt(params.list("prompt"))
    log.trace("heard", metadata: ["text": "\(prompt.text)"])
    let (assistant, now) = (assistant, clock.now())
    let earlierTitle = session.title
    var outcome = JSON.null
    session.updated = now
    let lines = shelf.talk(in: &session, at: uptime) { conversation, session in
      let answer = Self.answer(prompt, as: assistant, in: &conversation, at: now)
      outcome = JSON(answer.outcome)
      session.title = assistant.title(of: conversation) ?? session.title
      return [
        ACPLine(speaker: .user, text: prompt.shown), ACPLine(speaker: .agent, text: answer.text),
      ]
    }
    var told: [RPCNotification] = []
    if let reply = lines.last {
      told.append(ACPUpdate.said(reply, number: session.lineCount - 1, in: session))
    }
    if let title = session.title, title != earlierTitle {
      told.append(ACPUpdate.title(title, of: session))
    }
    return RPCReply(
      before: told,
      ["stopReason": "end_turn", "_meta": ["niggle/outcome": outcome]]
    )
  }

  /// What is said to a message, and what it amounts to.
  private static func answer(
    _ prompt: ACPPrompt,
    as assistant: Assistant,
    in conversation: inout Conversation,
    at now: Moment
  ) -> (text: String, outcome: Outcome) {
    let cannotOpen =
      prompt.links.isEmpty
      ? nil : assistant.wording(.cannotOpen, variant: conversation.state.turn)
    if let cannotOpen, prompt.isWordless {
      return (cannotOpen, assistant.outcome(of: conversation, intent: "link"))
    }
    let said: (text: String, outcome: Outcome)
    switch ACPCommand.parse(prompt.text) {
    case .message(let message):
      let reply = assistant.respond(to: message, in: &conversation, at: now)
      said = (MarkdownText.text(of: reply.lines), reply.outcome)
    case .unknown(let name):
      let list = ACPCommand.allCases.map(\.typed).joined(separator: ", ")
      said = (
        assistant.wording(.noSuchCommand, ["name": name, "list": list]),
        assistant.outcome(of: conversation, intent: "command")
      )
    }
    return ([cannotOpen, said.text].compactMap(\.self).joined(separator: "\n\n"), said.outcome)
  }
}
