// How often the assistant is right on labelled messages, first reply only.

import Corpus
import Dialogue
import Understanding

/// How often the assistant is right, figure by figure.
public struct Scorecard: Sendable {
  /// A share of messages.
  public struct Share: Sendable {
    /// How many were right.
    public var right = 0
    /// Of how many.
    public var total = 0
    /// The share, 0 to 1.
    public var value: Double { total == 0 ? 1 : Double(right) / Double(total) }
  }

  /// A message that was answered wrongly in some figure.
  public struct Miss: Sendable {
    /// The figure.
    public var figure: String
    /// The message.
    public var message: LabelledMessage
    /// What the assistant made of it.
    public var got: String
  }

  /// The shares by figure.
  public private(set) var figures: [String: Share] = [:]
  /// The messages that were answered wrongly.
  public private(set) var misses: [Miss] = []
  /// For each right injury, how often each was named first; `none` for none.
  public private(set) var confusion: [String: [String: Int]] = [:]
  /// For each first candidate: its probability and whether it was right.
  public private(set) var calibration: [(probability: Double, isRight: Bool)] = []

  /// Makes an empty card.
  public init() {}

  /// Enters one message and the outcome of its first reply.
  public mutating func enter(_ message: LabelledMessage, _ outcome: Outcome) {
    enterInjury(message, outcome)
    if !message.has("no-triage") { enterTriage(message, outcome) }
    enterFacts(message, outcome)
  }

  private mutating func count(
    _ figure: String,
    _ isRight: Bool,
    _ message: LabelledMessage,
    _ got: @autoclosure () -> String
  ) {
    figures[figure, default: Share()].total += 1
    if isRight {
      figures[figure, default: Share()].right += 1
    } else {
      misses.append(Miss(figure: figure, message: message, got: got()))
    }
  }

  private mutating func enterInjury(_ message: LabelledMessage, _ outcome: Outcome) {
    let names = outcome.candidates.map(\.injury.text)
    let accepted = Set(message.candidates).subtracting(["none", "ambiguous"])
    let top = names.prefix(3)
    let got = top.joined(separator: " ")
    switch message.label {
    case "none":
      count("injury.none", names.first.map { accepted.contains($0) } ?? true, message, got)
    case "ambiguous":
      count("injury.ambiguous", top.contains { accepted.contains($0) }, message, got)
    default:
      let mayAsk = message.candidates.contains("ambiguous") && top.contains(message.label)
      let isAccepted = names.first.map { accepted.contains($0) } ?? false
      count("injury.top1", isAccepted || mayAsk, message, got)
      count("injury.strict1", names.first == message.label, message, got)
      count("injury.top3", top.contains(message.label), message, got)
    }
    confusion[message.label, default: [:]][names.first ?? "none", default: 0] += 1
    if let first = outcome.candidates.first, message.label != "ambiguous" {
      calibration.append((first.probability, accepted.contains(first.injury.text)))
    }
  }

  private mutating func enterTriage(_ message: LabelledMessage, _ outcome: Outcome) {
    let wanted = Self.rank(message.triage)
    let got = outcome.triage >= .sameDay ? 2 : outcome.triage == .doctor ? 1 : 0
    let text = "\(outcome.triage.rawValue) \(outcome.reasons.joined(separator: " "))"
    for suffix in message.has("triage-borderline") ? [""] : ["", "_clear"] {
      if wanted == 2 {
        count("triage.urgent_recall" + suffix, got == 2, message, text)
      } else {
        count("triage.no_urgent_false_alarm" + suffix, got < 2, message, text)
      }
      if wanted == 1 { count("triage.doctor_recall" + suffix, got >= 1, message, text) }
      if wanted == 0 { count("triage.no_doctor_false_alarm" + suffix, got == 0, message, text) }
    }
  }

  private static func rank(_ triage: String) -> Int {
    switch triage {
    case "urgent": 2
    case "doctor": 1
    default: 0
    }
  }

  private mutating func enterFacts(_ message: LabelledMessage, _ outcome: Outcome) {
    let (gold, got) = (message.facts, outcome.facts)
    let values = [
      ("severity", gold.severity, got.severity), ("duration", gold.durationDays, got.durationDays),
    ]
    for (name, gold, got) in values {
      if let gold {
        let isRight = Self.agree(gold, got) || (got == nil && message.has(name + "-inferred"))
        count("facts." + name, isRight, message, "\(gold) read as \(got.map { "\($0)" } ?? "-")")
      } else if message.label != "none" {
        count("facts.\(name)_not_invented", got == nil, message, "\(got ?? [])")
      }
    }
    if let side = gold.side {
      count("facts.side", got.side == side, message, got.side?.rawValue ?? "-")
    }
  }

  /// Whether an interval overlaps the right one and is not much wider.
  private static func agree(_ gold: [Int], _ got: [Int]?) -> Bool {
    guard let got, got.count == 2, gold.count == 2 else { return false }
    let width = Double(2 * (gold[1] - gold[0]) + 1) + 0.5 * Double(gold[1])
    return got[0] <= gold[1] && gold[0] <= got[1] && Double(got[1] - got[0]) <= width
  }

  /// The mean squared error of the probabilities of the first candidates; 0 is perfect.
  public var brierScore: Double {
    guard !calibration.isEmpty else { return 0 }
    let sum = calibration.reduce(0) { total, entry in
      let error = entry.probability - (entry.isRight ? 1 : 0)
      return total + error * error
    }
    return sum / Double(calibration.count)
  }

  /// For each tenth of probability: how many, the mean probability, and the share that was right.
  public var reliability: [(tenth: Int, count: Int, mean: Double, right: Double)] {
    (0..<10).compactMap { tenth in
      let entries = calibration.filter { min(9, Int($0.probability * 10)) == tenth }
      guard !entries.isEmpty else { return nil }
      let mean = entries.reduce(0) { $0 + $1.probability } / Double(entries.count)
      let right = Double(entries.count { $0.isRight }) / Double(entries.count)
      return (tenth, entries.count, mean, right)
    }
  }
}

extension Assistant {
  /// Puts each message to a conversation of its own and scores the first replies.
  public func evaluate(_ messages: [LabelledMessage], at now: Moment) -> Scorecard {
    var card = Scorecard()
    for message in messages {
      var conversation = Conversation()
      card.enter(message, respond(to: message.text, in: &conversation, at: now).outcome)
    }
    return card
  }
}
