// How long things take: `make bench`. Nothing here is shipped.
//
//     Benchmarks [PROGRAM]
//     Benchmarks messages
//
// PROGRAM is the niggle to start; without it only what happens inside a process is measured. Every
// figure is measured on the spot, beside the budget it is held against. The second form prints the
// messages as requests for `niggle serve`.

import Corpus
import Dialogue
import EmbeddedCorpus

@main
struct Benchmarks {
  /// The clock of the conversations.
  static let now = Moment(1_772_355_600)

  static func main() throws {
    let program = CommandLine.arguments.dropFirst().first
    if program == "messages" {
      for message in Messages.all { print("{\"text\":\"\(message)\",\"end\":true}") }
      return
    }
    preparation()
    if let program { try start(of: program) }
    let assistant = Assistant(.embedded)
    turns(of: assistant)
    longMessages(to: assistant)
    manyInjuries()
  }

  /// What a start is made of, as it is the first time in this process.
  private static func preparation() {
    var corpus: Corpus?
    var assistant: Assistant?
    let decoding = milliseconds { corpus = .embedded }
    let making = milliseconds { assistant = corpus.map { Assistant($0) } }
    let first = milliseconds {
      var conversation = Conversation()
      _ = assistant?.respond(to: Messages.all[0], in: &conversation, at: now)
    }
    report("content decoded", "\(text(decoding)) ms")
    report("assistant made", "\(text(making)) ms")
    report("first turn", "\(text(first)) ms")
  }

  /// From the start of the program to its first reply, beside a program that does nothing.
  private static func start(of program: String) throws {
    let nothing = try Program.times(50, "/bin/true", input: nil)
    let reply = try Program.times(50, program, input: Messages.all)
    report("/bin/true, start to end", "\(text(nothing)) ms")
    report("start to first reply", "\(text(reply)) ms (at most 10), \(text(reply / nothing)) x true")
  }

  /// One turn, at about 120 characters, each message the first of a conversation and then the
  /// second.
  private static func turns(of assistant: Assistant) {
    let lengths = Messages.all.map(\.utf8.count).sorted()
    report(
      "messages", "\(lengths.count) of \(lengths[0]) to \(lengths[lengths.count - 1]) characters")
    let firsts = Turns.times(assistant, Messages.all, rounds: 400)
    report("first turn, median", "\(text(firsts.median)) µs (at most 50)")
    report("first turn, p99", "\(text(firsts.p99)) µs (at most 500)")
    let seconds = Turns.times(assistant, Messages.all, rounds: 400, after: Messages.opening)
    report("second turn, median", "\(text(seconds.median)) µs (at most 50)")
    report("second turn, p99", "\(text(seconds.p99)) µs (at most 500)")
    let readings = Turns.readingTimes(assistant, Messages.all, rounds: 400)
    report("reading alone, median", "\(text(readings.median)) µs")
  }

  /// How the time of a turn grows with the message.
  private static func longMessages(to assistant: Assistant) {
    for size in [1_000, 10_000, 100_000, 1_000_000] {
      var text = ""
      var index = 0
      while text.utf8.count < size {
        text += Messages.all[index % Messages.all.count] + " "
        index += 1
      }
      let time = milliseconds {
        var conversation = Conversation()
        _ = assistant.respond(to: text, in: &conversation, at: now)
      }
      let budget = size == 1_000_000 ? " (at most 2000)" : ""
      report("message of \(size) bytes", "\(self.text(time)) ms\(budget)")
    }
  }

  /// How the time of a turn grows with the number of injuries.
  private static func manyInjuries() {
    var medians: [Double] = []
    for count in [15, 1000] {
      let assistant = Assistant(GeneratedInjuries.corpus(of: count))
      let times = Turns.times(assistant, Messages.all, rounds: 40)
      medians.append(times.median)
      report("turn with \(count) generated injuries", "\(text(times.median)) µs")
    }
    report("ratio", "\(text(medians[1] / medians[0])) (at most 2)")
  }

  // MARK: Telling

  static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(body)
    return microseconds(duration) / 1000
  }

  static func microseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e6 + Double(duration.components.attoseconds) / 1e12
  }

  private static func report(_ what: String, _ figure: String) {
    print(what + String(repeating: " ", count: max(1, 36 - what.count)) + figure)
  }

  private static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
