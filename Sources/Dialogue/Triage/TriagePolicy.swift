// How urgent it is: a table read from `policy.yaml`, apart from the differential.
//
// The code knows no injury and no number by name; it walks the table and takes the worst.

import Corpus
import Understanding

/// What triage looks at.
public struct TriageFacts: Equatable, Sendable {
  /// The worst pain, 0 to 10; nil where unknown.
  public var severity: ClosedRange<Int>?
  /// Whether the pain was put in a number; then the higher end counts, else the lower.
  public var isSeverityStated: Bool
  /// How long it has lasted, in days; nil where unknown.
  public var days: ClosedRange<Int>?
  /// Whether nothing hurts, as far as was told.
  public var isPainless: Bool
  /// Whether it changes the gait; nil where unknown.
  public var gait: Bool?
  /// Whether it gets in the way of daily life; nil where unknown.
  public var dailyLife: Bool?
  /// The injury suspected most, if belief in it is strong enough to act on.
  public var suspected: ID<Injury>?
  /// The injury the answer named; only then its fix, and what holds that back, come into play.
  public var concluded: ID<Injury>?
  /// The concepts that are present.
  public var present: Set<ID<Concept>>
  /// The red flags raised and not cleared, with their levels.
  public var flags: [ID<Concept>: Level]

  /// Makes the facts.
  public init(
    severity: ClosedRange<Int>? = nil,
    isSeverityStated: Bool = true,
    days: ClosedRange<Int>? = nil,
    isPainless: Bool = false,
    gait: Bool? = nil,
    dailyLife: Bool? = nil,
    suspected: ID<Injury>? = nil,
    concluded: ID<Injury>? = nil,
    present: Set<ID<Concept>> = [],
    flags: [ID<Concept>: Level] = [:]
  ) {
    self.severity = severity
    self.isSeverityStated = isSeverityStated
    self.days = days
    self.isPainless = isPainless
    self.gait = gait
    self.dailyLife = dailyLife
    self.suspected = suspected
    self.concluded = concluded
    self.present = present
    self.flags = flags
  }
}

/// What triage says: the level, and every reason for it.
public struct TriageVerdict: Equatable, Sendable {
  /// A reason.
  public struct Reason: Equatable, Sendable {
    /// The reason id of the protocol.
    public var id: String
    /// The level it calls for by itself.
    public var level: Level
    /// Why, as said to the runner.
    public var say: String
    /// What is added where the home fix may be shown.
    public var meanwhile: String?
    /// Whether the home fix may still be shown beside it.
    public var allowsFix: Bool
    /// Whether it is what holds the fix back, which the answer tells by itself.
    public var isHeldBack = false
  }

  /// The level: the worst of the reasons', or `undecided` where there is none.
  public var level: Level
  /// The reasons, the most urgent first.
  public var reasons: [Reason]

  /// Whether a home fix may be shown.
  public var allowsFix: Bool { level < .sameDay && reasons.allSatisfy(\.allowsFix) }
}

/// Applies the see-a-doctor rule and the red flags.
public struct TriagePolicy: Sendable {
  private let triggers: [Trigger]
  private let flags: [RedFlag]
  /// The concepts that triggers look at.
  let concepts: Set<ID<Concept>>
  private let injuries: [ID<Injury>: Injury]

  /// Takes the policy of a corpus.
  public init(_ corpus: Corpus) {
    triggers = corpus.triggers
    concepts = Set(
      corpus.triggers.compactMap { trigger in
        if case .concept(let concept) = trigger.condition { concept } else { nil }
      }
    )
    flags = corpus.redFlags.sorted { $0.rank < $1.rank }
    injuries = Dictionary(corpus.injuries.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The verdict on what is known.
  public func verdict(on facts: TriageFacts) -> TriageVerdict {
    var reasons: [TriageVerdict.Reason] = []
    for flag in flags where !facts.flags.isEmpty {
      guard let level = facts.flags[flag.id] else { continue }
      reasons.append(
        TriageVerdict.Reason(
          id: "red-flag:\(flag.id)",
          level: level,
          say: flag.level == .doctor ? flag.action : flag.why,
          allowsFix: false
        )
      )
    }
    reasons.sort { $0.level > $1.level }
    for trigger in triggers where applies(trigger.condition, facts) {
      reasons.append(
        TriageVerdict.Reason(
          id: reasonID(of: trigger, facts),
          level: trigger.level,
          say: trigger.say,
          meanwhile: trigger.meanwhile,
          allowsFix: trigger.allowsFix
        )
      )
    }
    if let held = suppression(facts), let level = held.level, let concluded = facts.concluded {
      let id = "injury:\(concluded)"
      if !reasons.contains(where: { $0.id == id }) {
        reasons.append(
          TriageVerdict.Reason(
            id: id,
            level: level,
            say: held.reason,
            allowsFix: false,
            isHeldBack: true
          )
        )
      }
    }
    return TriageVerdict(level: reasons.map(\.level).max() ?? .undecided, reasons: reasons)
  }

  private func applies(_ condition: Trigger.Condition, _ facts: TriageFacts) -> Bool {
    switch condition {
    case .severityAtLeast(let least):
      guard let severity = facts.severity else { return false }
      return (facts.isSeverityStated ? severity.upperBound : severity.lowerBound) >= least
    case .daysMoreThan(let most):
      // The rule is about pain that lasts; a nail is black for months.
      let isOnlyMark =
        facts.isPainless && facts.suspected.flatMap { injuries[$0]?.outlastsPain } ?? false
      return !isOnlyMark && facts.days.map { $0.upperBound > most } ?? false
    case .gait: return facts.gait == true
    case .dailyLife: return facts.dailyLife == true
    case .injuryAlwaysDoctor:
      return facts.suspected.flatMap { injuries[$0]?.alwaysDoctor } ?? false
    case .concept(let concept): return facts.present.contains(concept)
    }
  }

  /// What holds the fix of the injury named back and is a doctor's matter, if anything does.
  private func suppression(_ facts: TriageFacts) -> Suppression? {
    facts.concluded.flatMap { injuries[$0] }?.suppressions.first { suppression in
      suppression.level != nil && suppression.when.contains { facts.present.contains($0) }
    }
  }

  private func reasonID(of trigger: Trigger, _ facts: TriageFacts) -> String {
    guard trigger.condition == .injuryAlwaysDoctor, let suspected = facts.suspected else {
      return trigger.id
    }
    return "injury:\(suspected)"
  }
}
