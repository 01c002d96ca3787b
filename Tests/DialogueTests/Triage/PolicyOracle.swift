// The see-a-doctor rule a second time, written from the sources and not from policy.yaml.
//
// facts.md: pain of 6 or more, in the way of daily life, a changed gait, longer than two weeks, a
// suspected stress fracture, a toenail with constant pain; any one is enough. clinical.md B0: a red
// flag is as urgent as it says, the most urgent wins, and nothing else lowers it. clinical.md C2: of
// a pain told in words the lower end counts. clinical.md C3: only "over two weeks" leaves the fix.

import Corpus
import Dialogue

/// One point of the decision space.
struct Situation: Sendable {
  /// The worst pain; nil where unknown.
  var pain: ClosedRange<Int>?
  /// Whether the pain was put in a number.
  var isPainStated = true
  /// How long, in days; nil where unknown.
  var days: ClosedRange<Int>?
  /// Whether it changes the gait.
  var gait: Bool?
  /// Whether it gets in the way of the day.
  var daily: Bool?
  /// The injury suspected.
  var injury: String?
  /// Concepts that are present beside.
  var present: Set<String> = []
  /// Red flags that stand, each with the level it was told with.
  var flags: [String: Level] = [:]

  /// The same for the policy under test.
  var facts: TriageFacts {
    TriageFacts(
      severity: pain,
      isSeverityStated: isPainStated,
      days: days,
      gait: gait,
      dailyLife: daily,
      suspected: injury.map { ID($0) },
      present: Set(present.map { ID($0) }),
      flags: Dictionary(uniqueKeysWithValues: flags.map { (ID($0.key), $0.value) })
    )
  }
}

/// What must come out.
struct Expected: Equatable {
  var level: Level
  var reasons: Set<String>
  var allowsFix: Bool

  /// Judges a situation by the rule.
  init(_ situation: Situation) {
    var reasons: Set<String> = []
    if let pain = situation.pain {
      let counts = situation.isPainStated ? pain.upperBound : pain.lowerBound
      if counts >= 6 { reasons.insert("pain-6-or-more") }
    }
    if let days = situation.days, days.upperBound > 14 { reasons.insert("over-two-weeks") }
    if situation.gait == true { reasons.insert("changes-gait") }
    if situation.daily == true { reasons.insert("daily-life") }
    if situation.injury == "stress-fracture" { reasons.insert("injury:stress-fracture") }
    if situation.present.contains("constant-toenail-pain") {
      reasons.insert("injury:black-toenail")
    }
    allowsFix = reasons.isSubset(of: ["over-two-weeks"]) && situation.flags.isEmpty
    level = reasons.isEmpty ? .undecided : .doctor
    for (flag, urgency) in situation.flags {
      reasons.insert("red-flag:\(flag)")
      if urgency > level { level = urgency }
    }
    self.reasons = reasons
  }

  /// What the policy says.
  init(_ verdict: TriageVerdict) {
    level = verdict.level
    reasons = Set(verdict.reasons.map(\.id))
    allowsFix = verdict.allowsFix
  }
}
