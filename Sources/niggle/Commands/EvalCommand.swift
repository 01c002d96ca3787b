// `niggle eval`: how often the assistant is right on labelled messages.

import ArgumentParser
import Dialogue
import Evaluation
import FoundationEssentials

/// Scores first replies against a file of labelled messages.
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Score first replies against labelled messages (JSON Lines).",
    discussion: "Example: niggle eval messages.jsonl --wrong 5 --confusion"
  )

  @Argument(help: "The file; - for standard input.", completion: .file(extensions: ["jsonl"]))
  var file: String

  @Option(help: "The time at which the messages are read, ISO 8601.")
  var now = "2026-03-04T09:00:00Z"

  @Option(help: "Print this many wrong messages of each figure.")
  var wrong = 0

  @Option(help: "Only figures whose name contains this.")
  var figure = ""

  @Flag(help: "Print which injury is taken for which.")
  var confusion = false

  @OptionGroup var content: ContentOptions

  func run() throws {
    guard let moment = Moment(iso8601: now) else {
      throw ValidationError("'\(now)' is not an ISO 8601 time")
    }
    let rows = try LabelledMessage.read(try InputFile.text(of: file), file: file)
    let card = try content.assistant().evaluate(rows, at: moment)
    for (name, share) in card.figures.sorted(by: { $0.key < $1.key })
    where figure.isEmpty || name.contains(figure) {
      print("\(name.padded(to: 38)) \(share.right) of \(share.total)  \(percent(share.value))")
    }
    if figure.isEmpty { printCalibration(card) }
    if confusion { printConfusion(card) }
    if wrong > 0 { printWrong(card) }
  }

  private func printCalibration(_ card: Scorecard) {
    print("brier score \(decimals(card.brierScore))")
    for row in card.reliability {
      print(
        "said \(percent(row.mean).padded(to: 7)) right \(percent(row.right).padded(to: 7)) of \(row.count)"
      )
    }
  }

  private func printConfusion(_ card: Scorecard) {
    for (label, got) in card.confusion.sorted(by: { $0.key < $1.key }) {
      let list = got.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      print("\(label.padded(to: 24)) \(list)")
    }
  }

  private func printWrong(_ card: Scorecard) {
    let misses = card.misses.filter { figure.isEmpty || $0.figure.contains(figure) }
    for (name, group) in Dictionary(grouping: misses, by: \.figure).sorted(by: { $0.key < $1.key })
    {
      for miss in group.prefix(wrong) {
        print("\(name): \(miss.message.id) \(miss.message.text.debugDescription)")
        print("    wanted \(miss.message.label) \(miss.message.triage), got \(miss.got)")
      }
    }
  }

  private func percent(_ share: Double) -> String { decimals(share * 100, places: 1) + "%" }

  private func decimals(_ value: Double, places: Int = 3) -> String {
    let scale = places == 1 ? 10.0 : 1000.0
    let rounded = Int((value * scale).rounded())
    let fraction = String(rounded % Int(scale))
    return "\(rounded / Int(scale))." + String(repeating: "0", count: places - fraction.count)
      + fraction
  }
}

extension String {
  /// The text followed by blanks up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
