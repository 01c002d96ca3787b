// `niggle policy`: when it sends a runner to a doctor, as a table to review.

import ArgumentParser
import Corpus

/// Prints the see-a-doctor rule and the red flags.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Print when it sends to a doctor: red flags, the rule, what holds a fix back.",
    discussion: """
      Example: niggle policy

      Each row has the level, the reason id of the protocol, what it takes and the sources; below it
      stands what is said. The order is that in which they are looked at.
      """
  )

  @OptionGroup var content: ContentOptions

  func run() throws {
    let corpus = try content.corpus()
    let rows = Self.flags(of: corpus) + Self.rule(of: corpus) + Self.heldBack(of: corpus)
    let width = rows.map(\.id.count).max() ?? 0
    for row in rows {
      let sources = row.sources.map(\.text).joined(separator: " ")
      let level = (row.level?.rawValue ?? "-").padded(to: 9)
      print("\(level)  \(row.id.padded(to: width))  \(row.what) [\(sources)]")
      print("           \(row.say)")
    }
  }

  /// The red flags, the most dangerous first.
  private static func flags(of corpus: Corpus) -> [Row] {
    corpus.redFlags.sorted { $0.rank < $1.rank }.map { flag in
      let past = flag.whenPast.map { $0 == flag.level ? "" : ", over but recent: \($0.rawValue)" }
      return Row(
        level: flag.level,
        id: "red-flag:\(flag.id)",
        what: "\(flag.name) (\(flag.code)\(past ?? ""))",
        say: "\(flag.action) \(flag.why)",
        sources: flag.sources
      )
    }
  }

  /// The see-a-doctor rule.
  private static func rule(of corpus: Corpus) -> [Row] {
    corpus.triggers.map { trigger in
      Row(
        level: trigger.level,
        id: trigger.id == "injury" ? "injury:ID" : trigger.id,
        what: trigger.condition.words + (trigger.allowsFix ? "; the fix may be shown" : ""),
        say: [trigger.say, trigger.meanwhile].compactMap(\.self).joined(separator: " "),
        sources: trigger.sources
      )
    }
  }

  /// What holds the fix of an injury back once it is the answer.
  private static func heldBack(of corpus: Corpus) -> [Row] {
    corpus.injuries.flatMap { injury in
      injury.suppressions.map { suppression in
        Row(
          level: suppression.level,
          id: suppression.level == nil ? "-" : "injury:\(injury.id)",
          what: "no fix for \(injury.name) with "
            + suppression.when.map(\.text).joined(separator: ", "),
          say: suppression.reason,
          sources: suppression.sources
        )
      }
    }
  }

  /// One row of the table.
  private struct Row {
    var level: Level?
    var id: String
    var what: String
    var say: String
    var sources: [ID<Source>]
  }
}

extension Trigger.Condition {
  /// What it looks at, in words.
  fileprivate var words: String {
    switch self {
    case .severityAtLeast(let least): "pain of \(least) or more out of 10"
    case .daysMoreThan(let most): "for more than \(most) days"
    case .gait: "it changes the gait"
    case .dailyLife: "it gets in the way of daily life"
    case .injuryAlwaysDoctor: "an injury is suspected that always needs a clinician"
    case .concept(let concept): "\(concept) is reported"
    }
  }
}
