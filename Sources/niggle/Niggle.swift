// A stand-in to try the terminal with, until the commands and the real partner are there.

import ArgumentParser
import FoundationEssentials

@main
struct Niggle: ParsableCommand {
  static let configuration = CommandConfiguration(version: "0.0.0")

  @OptionGroup var options: ChatOptions

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    try TerminalChat(options: options, environment: environment).run(with: Echo())
  }
}

struct Echo: ChatPartner {
  var hasEnded = false

  func greeting() -> ReplyText {
    ReplyText(lines: [
      ReplyLine(text: "First words of a partner that only repeats what it hears.", role: .notice),
      ReplyLine(text: "What hurts?", role: .question),
    ])
  }

  mutating func reply(to message: String) -> ReplyText {
    if ["quit", "exit", "bye"].contains(message) {
      hasEnded = true
      return goodbye()
    }
    return ReplyText(lines: [
      ReplyLine(text: "You said: \(message.prefix(200))"),
      ReplyLine(text: ""),
      ReplyLine(
        text: "  for      heel · worst with the first steps of the day · for ten days now",
        role: .plain
      ),
      ReplyLine(
        text: "  1  Stand tall, feet bare and as wide as your hips, and look at a point far away.",
        role: .step
      ),
      ReplyLine(text: "See a doctor if it reaches 6.", role: .urgent),
      ReplyLine(text: "Is it better today?", role: .question),
    ])
  }

  func completions() -> [String] { ["knee", "shin", "shin splints", "heel", "quit", "help"] }

  func goodbye() -> ReplyText { ReplyText(lines: [ReplyLine(text: "Take care.")]) }
}
