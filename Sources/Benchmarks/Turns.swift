// Times single turns.

import Dialogue

/// The times of many turns.
struct Turns {
  /// In microseconds, sorted.
  private let times: [Double]

  /// The middle one.
  var median: Double { times[times.count / 2] }

  /// The one that a hundredth exceeds.
  var p99: Double { times[min(times.count - 1, times.count * 99 / 100)] }

  /// Answers each message in a conversation of its own, which an opening message may have begun.
  static func times(
    _ assistant: Assistant,
    _ messages: [String],
    rounds: Int,
    after opening: String? = nil
  ) -> Turns {
    var begun = Conversation()
    if let opening { _ = assistant.respond(to: opening, in: &begun, at: Benchmarks.now) }
    return measured(messages, rounds) { message in
      var conversation = begun
      return assistant.respond(to: message, in: &conversation, at: Benchmarks.now).lines.count
    }
  }

  /// Only reads each message.
  static func readingTimes(_ assistant: Assistant, _ messages: [String], rounds: Int) -> Turns {
    let conversation = Conversation()
    return measured(messages, rounds) { message in
      assistant.read(message, in: conversation, at: Benchmarks.now).mentions.count
    }
  }

  private static func measured(
    _ messages: [String],
    _ rounds: Int,
    _ body: (String) -> Int
  ) -> Turns {
    let clock = ContinuousClock()
    var times: [Double] = []
    times.reserveCapacity(messages.count * rounds)
    var sum = 0
    for round in 0..<rounds + 10 {
      for message in messages {
        let duration = clock.measure { sum += body(message) }
        if round >= 10 { times.append(Benchmarks.microseconds(duration)) }
      }
    }
    precondition(sum >= 0)
    return Turns(times: times.sorted())
  }
}
