// `niggle explain`: what is made of a message, laid open to the word.

import ArgumentParser
import Dialogue
import FoundationEssentials
import Glibc

/// Shows the whole reading of a message.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what is made of a message, to the word.",
    discussion: "Example: niggle explain \"its not the heel, nearer the ball, 3 wks, 4/10\""
  )

  @Argument(help: "The message; - reads it from standard input.")
  var text: [String]

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "The time at which the message is read, ISO 8601; the present by default.")
  var now: String?

  @OptionGroup var content: ContentOptions

  func run() throws {
    let moment = try ClockOption.moment(now)
    let message = text == ["-"] ? try InputFile.text(of: "-") : text.joined(separator: " ")
    let explanation = try content.assistant().explain(message, at: moment)
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(explanation), as: UTF8.self))
    } else {
      ExplanationPrinter(explanation, isTerminal: isatty(1) == 1).lines().forEach { print($0) }
    }
  }
}

/// Reads the `--now` option.
enum ClockOption {
  /// The moment an option names, or the present.
  static func moment(_ text: String?) throws -> Moment {
    guard let text else { return Moment(Int64(time(nil))) }
    guard let moment = Moment(iso8601: text) else {
      throw ValidationError("'\(text)' is not an ISO 8601 time such as 2026-03-01T09:00:00Z")
    }
    return moment
  }
}

/// Prints an explanation for people.
private struct ExplanationPrinter {
  let explanation: Explanation
  let isTerminal: Bool

  init(_ explanation: Explanation, isTerminal: Bool) {
    self.explanation = explanation
    self.isTerminal = isTerminal
  }

  func lines() -> [String] {
    var lines = [marked()]
    lines += section("spelling", explanation.corrections.map { "\($0.from) → \($0.to)" })
    lines += section("concepts", explanation.concepts.map(line))
    lines += section(
      "values",
      explanation.values.map { value in
        let remarks = value.remarks.isEmpty ? "" : " (\(value.remarks.joined(separator: ", ")))"
        return "\(value.kind.padded(to: 9)) \(value.value)\(remarks)  “\(safe(value.quote))”"
      }
    )
    lines += section("intents", explanation.intents.map(\.text))
    lines += section("candidates", candidates())
    lines += section("urgency", urgency())
    return lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
  }

  private func line(_ found: Explanation.Found) -> String {
    let scope = found.scope.isEmpty ? "" : " [\(found.scope.joined(separator: " "))]"
    let made = found.isDerived ? " (put together)" : ""
    return
      "\(found.concept.text.padded(to: 24)) \(found.kind)\(scope)\(made)  “\(safe(found.quote))”"
  }

  private func candidates() -> [String] {
    let outside = explanation.neighbour.map { ["outside the 15: \($0)"] } ?? []
    return outside
      + explanation.outcome.candidates.flatMap { candidate in
        let percent = Int((candidate.probability * 100).rounded())
        let evidence = candidate.evidence.map { item in
          "    \(item.polarity == "present" ? "+" : "-") \(item.finding)  “\(safe(item.quote))”"
        }
        return ["\(candidate.injury.text) \(percent)%"] + evidence
      }
  }

  private func urgency() -> [String] {
    [explanation.outcome.triage.rawValue] + explanation.outcome.reasons.map { "because of \($0)" }
  }

  /// The message with the evidence underlined, in a terminal; plain elsewhere.
  private func marked() -> String {
    guard isTerminal else { return safe(explanation.message) }
    let bytes = Array(explanation.message.utf8)
    var isEvidence = [Bool](repeating: false, count: bytes.count)
    for found in explanation.concepts where found.scope.isEmpty && found.kind != "intent" {
      for index in found.bytes[0]..<found.bytes[1] { isEvidence[index] = true }
    }
    var result = ""
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, isEvidence[end] == isEvidence[start] { end += 1 }
      let part = safe(String(decoding: bytes[start..<end], as: UTF8.self))
      result += isEvidence[start] ? "\u{1B}[4m\(part)\u{1B}[0m" : part
      start = end
    }
    return result
  }

  /// A text without control characters.
  private func safe(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          return isControl ? " " : scalar
        }
      )
    )
  }
}
