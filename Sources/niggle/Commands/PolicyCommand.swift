// `niggle policy`: when it sends a runner to a doctor, as a table to review.

import ArgumentParser
import Corpus

/// Prints the see-a-doctor rule and the red flags.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Print when it sends a runner to a doctor: red flags first, then the rule.",
    discussion: "Example: niggle policy"
  )

  @OptionGroup var content: ContentOptions

  func run() throws {
    let corpus = try content.corpus()
    let flags = corpus.redFlags.sorted { $0.rank < $1.rank }.map { flag in
      Row(
        level: flag.level,
        id: "red-flag:\(flag.id)",
        what: "\(flag.name) (\(flag.code))",
        sources: flag.sources
      )
    }
    let rule = corpus.triggers.map { trigger in
      Row(
        level: trigger.level,
        id: trigger.id,
        what: trigger.condition.words,
        sources: trigger.sources
      )
    }
    let rows = flags + rule
    let width = rows.map(\.id.count).max() ?? 0
    for row in rows {
      let sources = row.sources.map(\.text).joined(separator: " ")
      let level = row.level.rawValue.padded(to: 9)
      print("\(level)  \(row.id.padded(to: width))  \(row.what) [\(sources)]")
    }
  }

  /// One row of the table.
  private struct Row {
    var level: Level
    var id: String
    var what: String
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
