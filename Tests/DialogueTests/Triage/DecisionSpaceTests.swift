// The triage policy against the oracle over the whole decision space: no point is left out.

import Corpus
import Dialogue
import Testing

/// What differs between the policy and the oracle, and over how many points they were compared.
private struct Comparison {
  private(set) var points = 0
  private(set) var differences: [String] = []
  private let policy = TriagePolicy(Bench.corpus)

  mutating func compare(_ situation: Situation) {
    points += 1
    let verdict = policy.verdict(on: situation.facts)
    let expected = Expected(situation)
    if Expected(verdict) != expected, differences.count < 10 {
      differences.append("\(situation): \(Expected(verdict)) instead of \(expected)")
    }
    if zip(verdict.reasons, verdict.reasons.dropFirst()).contains(where: { $0.level < $1.level }),
      differences.count < 10
    {
      differences.append("\(situation): the most urgent reason is not the first")
    }
  }
}

@Suite struct DecisionSpaceTests {
  /// Unknown and 0 to 10, each as a number and in words, and ranges across the line.
  private static let pains: [(ClosedRange<Int>?, Bool)] =
    [(nil, true)] + (0...10).flatMap { [($0...$0, true), ($0...$0, false)] }
    + [4...5, 4...6, 5...7, 6...8].flatMap { [($0, true), ($0, false)] }
  private static let days: [ClosedRange<Int>?] = [
    nil, 0...0, 1...1, 13...13, 14...14, 15...15, 30...30, 10...14, 10...15, 365...400,
  ]
  private static let answers: [Bool?] = [nil, false, true]
  private static let injuries: [String?] = [nil] + Bench.corpus.injuries.map(\.id.text)
  private static let persons = Bench.corpus.modifiers.map(\.id.text)
  private static let flags = Bench.corpus.redFlags.map(\.id.text)
  private static let levels: [Level] = [.doctor, .sameDay, .emergency]

  /// Either side of every line that the rule draws, for the products that are large without.
  private static func eachCorner(_ body: (Situation) -> Void) {
    for (pain, isStated) in pains where pain.map({ 4...7 ~= $0.lowerBound }) ?? true {
      for days: ClosedRange<Int>? in [nil, 0...0, 14...14, 15...15, 10...15] {
        for gait in answers {
          for daily in answers {
            body(
              Situation(pain: pain, isPainStated: isStated, days: days, gait: gait, daily: daily)
            )
          }
        }
      }
    }
  }

  private static func each(_ body: (Situation) -> Void) {
    for (pain, isStated) in pains {
      for days in days {
        for gait in answers {
          for daily in answers {
            body(
              Situation(pain: pain, isPainStated: isStated, days: days, gait: gait, daily: daily)
            )
          }
        }
      }
    }
  }

  private static func expectNoDifference(_ comparison: Comparison, atLeast points: Int) {
    print("decision space: \(comparison.points) points")
    #expect(comparison.differences.isEmpty, "\(comparison.differences.joined(separator: "\n"))")
    #expect(comparison.points >= points)
  }

  @Test func `pain, days, gait and day, with every injury: at least 40,000 points`() {
    var comparison = Comparison()
    Self.each { situation in
      var situation = situation
      for injury in Self.injuries {
        situation.injury = injury
        comparison.compare(situation)
      }
    }
    Self.expectNoDifference(comparison, atLeast: 40_000)
  }

  @Test func `pain, days, gait and day, with every circumstance of the person`() {
    var comparison = Comparison()
    Self.each { situation in
      var situation = situation
      for person in Self.persons + ["constant-toenail-pain"] {
        situation.present = [person]
        comparison.compare(situation)
      }
    }
    Self.expectNoDifference(comparison, atLeast: 20_000)
  }

  @Test(arguments: levels)
  func `pain, days, gait and day, with every red flag`(level: Level) {
    var comparison = Comparison()
    Self.eachCorner { situation in
      var situation = situation
      for flag in Self.flags {
        situation.flags = [flag: level]
        comparison.compare(situation)
      }
    }
    Self.expectNoDifference(comparison, atLeast: 45_000)
  }

  @Test func `every red flag at every level, with every injury and circumstance`() {
    var comparison = Comparison()
    let triggers = Situation(pain: 7...7, days: 20...20, gait: true, daily: true)
    for var situation in [Situation(), Situation(pain: 2...2, gait: false, daily: false), triggers]
    {
      for flag in Self.flags {
        for level in Self.levels {
          situation.flags = [flag: level]
          for injury in Self.injuries {
            situation.injury = injury
            situation.present = []
            comparison.compare(situation)
          }
          situation.injury = nil
          for person in Self.persons {
            situation.present = [person]
            comparison.compare(situation)
          }
        }
      }
    }
    Self.expectNoDifference(comparison, atLeast: 10_000)
  }

  @Test func `every injury answered, with all that may hold its fix back`() {
    let findings = Set(
      Bench.corpus.injuries.flatMap(\.suppressions).flatMap(\.when).map(\.text) + Self.persons
    ).sorted()
    var comparison = Comparison()
    for var situation in [
      Situation(), Situation(pain: 2...2, gait: false, daily: false), Situation(days: 20...20),
      Situation(pain: 7...7, days: 20...20, gait: true, daily: true),
      Situation(flags: ["dvt": .sameDay]), Situation(flags: ["dizzy-running": .doctor]),
    ] {
      for injury in Self.injuries {
        situation.concluded = injury
        for finding in findings {
          for other in [finding, "under-18", "numbness", "pregnant"] {
            situation.present = [finding, other]
            comparison.compare(situation)
          }
        }
      }
    }
    Self.expectNoDifference(comparison, atLeast: 15_000)
  }

  @Test func `of any two red flags the more urgent decides, and both are named`() {
    var comparison = Comparison()
    for first in Self.flags {
      for second in Self.flags where second != first {
        for firstLevel in Self.levels {
          for secondLevel in [Level.doctor, .emergency] {
            comparison.compare(Situation(flags: [first: firstLevel, second: secondLevel]))
          }
        }
      }
    }
    Self.expectNoDifference(comparison, atLeast: 10_000)
  }
}
