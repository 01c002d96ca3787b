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
  /// The injury the answer named.
  var concluded: String?
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
      concluded: concluded.map { ID($0) },
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
    if let concluded = situation.concluded,
      !(Self.heldBack[concluded] ?? []).union(Self.stopAll).isDisjoint(with: situation.present),
      Self.exercises.contains(concluded)
        || !(Self.heldBack[concluded] ?? []).isDisjoint(with: situation.present)
    {
      reasons.insert("injury:\(concluded)")
    }
    allowsFix = reasons.isSubset(of: ["over-two-weeks"]) && situation.flags.isEmpty
    level = reasons.isEmpty ? .undecided : .doctor
    for (flag, urgency) in situation.flags {
      reasons.insert("red-flag:\(flag)")
      if urgency > level { level = urgency }
    }
    self.reasons = reasons
  }

  /// clinical.md F: "New numbness: stop all."
  private static let stopAll: Set<String> = ["numbness"]

  /// The injuries whose fix is an exercise.
  private static let exercises: Set<String> = [
    "achilles-tendinopathy", "ankle-sprain", "hamstring-injury", "hip-bursitis",
    "it-band-syndrome", "lower-back-pain", "piriformis-syndrome", "plantar-fasciitis",
    "runners-knee", "shin-splints", "shoulder-tension",
  ]

  /// clinical.md A and F: what makes the fix a doctor's matter, injury by injury.
  private static let heldBack: [String: Set<String>] = [
    "achilles-tendinopathy": [
      "pop-snap", "kicked-feeling", "gap", "cannot-tiptoe", "quinolone", "steroid-use",
      "recent-surgery", "dizzy", "under-18",
    ],
    "ankle-sprain": [
      "cannot-bear-weight", "bony-spot", "deformity", "sole-bruise", "pop-snap", "cannot-tiptoe",
      "kicked-feeling", "recent-surgery", "dizzy", "under-18",
    ],
    "black-toenail": [
      "nail-streak", "pus", "fever", "heat", "diabetes", "poor-circulation", "weak-immunity",
      "blood-thinners", "deformity",
    ],
    "blisters": ["diabetes", "poor-circulation", "weak-immunity", "pus", "fever"],
    "hamstring-injury": [
      "pop-snap", "bruise", "kicked-feeling", "cannot-bear-weight", "both-legs", "one-spot",
      "hop-hurts", "night-pain", "bony-spot", "under-18",
    ],
    "hip-bursitis": [
      "groin", "hip-front", "hip-deep", "hop-hurts", "worse-impact", "fever", "heat", "fall",
      "cannot-bear-weight", "under-18",
    ],
    "it-band-syndrome": [
      "locking", "giving-way", "swelling", "pop-snap", "fall", "bony-spot", "hop-hurts",
      "recent-surgery", "dizzy",
    ],
    "lower-back-pain": [
      "osteoporosis", "steroid-use", "weakness", "both-legs", "fever", "cancer-history", "fall",
      "under-18",
    ],
    "piriformis-syndrome": ["weakness", "both-legs"],
    "plantar-fasciitis": [
      "squeeze-heel-hurts", "bony-spot", "night-pain", "hop-hurts", "pop-snap", "sole-bruise",
      "diabetes", "under-18",
    ],
    "runners-knee": [
      "locking", "swelling", "giving-way", "pop-snap", "fall", "heat", "fever", "night-pain",
      "hop-hurts", "bony-spot", "under-18",
    ],
    "shin-splints": [
      "one-spot", "bony-spot", "hop-hurts", "night-pain", "rest-pain", "worse-walking",
      "cannot-bear-weight",
    ],
    "shoulder-tension": [
      "nausea", "breath-pain", "worse-breathing", "dizzy", "weakness", "fall", "deformity",
    ],
    "top-of-foot-pain": [
      "bony-spot", "one-spot", "hop-hurts", "night-pain", "sole-bruise", "twisted-ankle",
      "cannot-bear-weight", "heat", "fever", "diabetes", "poor-circulation",
    ],
  ]

  /// What the policy says.
  init(_ verdict: TriageVerdict) {
    level = verdict.level
    reasons = Set(verdict.reasons.map(\.id))
    allowsFix = verdict.allowsFix
  }
}
