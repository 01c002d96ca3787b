// The chat in a terminal: a prompt, a message, an answer, until one of the two has had enough.

import Hosting

/// How a chat came to its end.
enum ChatEnd: Equatable, Sendable {
  /// As it should: goodbye, Ctrl-D, the end of the input, or nobody reads any more.
  case finished

  /// A signal asked for it.
  case killed(signal: Int32)

  /// Reading or writing failed; the reason is a few words.
  case failed(reason: String)
}

/// A chat with somebody who sits at a terminal.
@MainActor struct ChatLoop<Partner: ChatPartner> {
  /// Who answers.
  var partner: Partner

  /// Where the messages come from.
  var source: any LineSource

  /// How answers look; asked anew for each, since the window may have changed.
  var renderer: () -> Renderer

  /// Where the answers go.
  var write: (String) throws(LineWriter.Failure) -> Void

  /// Greets, answers message after message, says goodbye.
  mutating func run() -> ChatEnd {
    do throws(LineWriter.Failure) {
      return try talk()
    } catch {
      if let signal = CaughtSignals.termination { return .killed(signal: signal) }
      return error == .closed ? .finished : .failed(reason: error.description)
    }
  }

  private mutating func talk() throws(LineWriter.Failure) -> ChatEnd {
    try say(partner.greeting(), beforePrompt: true)
    while true {
      source.completions = partner.completions()
      switch source.readLine(prompt: renderer().prompt) {
      case .text(let message):
        // Enter alone says nothing.
        guard message.contains(where: { !$0.isWhitespace }) else { continue }
        source.remember(message)
        let reply = partner.reply(to: message)
        try say(reply, beforePrompt: !partner.hasEnded)
        if partner.hasEnded { return .finished }
      case .interrupted:
        continue
      case .end:
        try say(partner.goodbye(), beforePrompt: false)
        return .finished
      case .terminated(let signal):
        return .killed(signal: signal)
      }
    }
  }

  /// Prints an answer, with a blank line between it and the prompt.
  private func say(_ reply: ReplyText, beforePrompt: Bool) throws(LineWriter.Failure) {
    guard !reply.lines.isEmpty else { return }
    try write(renderer().text(for: reply) + (beforePrompt ? "\n" : ""))
  }
}
