// How many conversations `acp` and `mcp` keep, and for how long.

import ArgumentParser
import Hosting

/// Options of the commands that keep conversations for clients that name them.
struct SessionOptions: ParsableArguments {
  @Option(help: "The most conversations kept in memory; the one unused for longest goes first.")
  var maxSessions = 10_000

  @Option(
    help: ArgumentHelp(
      "How long a conversation is kept without a message, such as 90s, 15m, 24h; 0 for ever.",
      valueName: "time"
    )
  )
  var idle = IdleTime(seconds: 86_400)

  @Option(help: ArgumentHelp("The most bytes a line may have.", valueName: "bytes"))
  var maxLine = 16 << 20

  func validate() throws {
    guard maxSessions > 0 else { throw ValidationError("--max-sessions must be at least 1.") }
    guard maxLine >= 1024 else { throw ValidationError("--max-line must be at least 1024.") }
  }

  var limits: SessionStore.Limits {
    SessionStore.Limits(
      sessions: maxSessions,
      idleSeconds: idle.seconds == 0 ? nil : idle.seconds
    )
  }
}
