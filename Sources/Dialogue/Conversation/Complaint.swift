// All that is known of one complaint.

import Corpus
import Understanding

/// What is known of one complaint of the runner.
public struct Complaint: Equatable, Sendable {
  /// A finding with the turn and words it was learnt from.
  public struct Known: Equatable, Sendable {
    /// Whether it is so.
    public var isPresent: Bool
    /// How much it counts, 0 to 2.
    public var weight: Double
    /// The turn, counted from 1.
    public var turn: Int
    /// Where it stands in that turn's message, in Unicode scalars; empty for a bare yes or no.
    public var span: [Int]
    /// The runner's words; empty for a bare yes or no.
    public var quote: String
  }

  /// The findings, by concept.
  public internal(set) var findings: [ConceptNumber: Known] = [:]
  /// The findings in the order they were first heard.
  public internal(set) var order: [ConceptNumber] = []
  /// The worst pain, 0 to 10.
  public internal(set) var severity: ClosedRange<Int>?
  /// Whether ``severity`` was put in a number, not only in words.
  public internal(set) var isSeverityStated = false
  /// How long it has lasted, in days.
  public internal(set) var days: ClosedRange<Int>?
  /// The side.
  public internal(set) var side: Side?
  /// Whether it changes walking or running.
  public internal(set) var gait: Bool?
  /// Whether it gets in the way of the day.
  public internal(set) var dailyLife: Bool?
  /// How the plain words in which it was told lean: for each injury, then for none of them, in nats;
  /// empty where none does.
  public package(set) var leaning: [Double] = []
  /// Whether a site was named in so few words that it can only be a complaint.
  public internal(set) var isTerse = false
  /// Whether a message was so brief that what it says can only be about the complaint: "since about
  /// 20 days ago".
  public internal(set) var isBrief = false
  /// The questions that were asked, in order.
  public internal(set) var asked: [ID<Question>] = []
  /// The questions answered "not sure".
  public internal(set) var unsure: Set<ID<Question>> = []
  /// The conclusion, once it was given.
  public internal(set) var conclusion: Conclusion?

  /// An answer that was given.
  public enum Conclusion: Equatable, Sendable {
    /// It sounds most like this injury.
    case injury(ID<Injury>)
    /// It is none of the 15.
    case none
  }

  /// The concepts known to be so.
  public var present: [ConceptNumber] { order.filter { findings[$0]?.isPresent == true } }

  /// The concepts known not to be so.
  public var denied: [ConceptNumber] { order.filter { findings[$0]?.isPresent == false } }

  /// Whether a finding is known to be so.
  public func has(_ concept: ConceptNumber) -> Bool { findings[concept]?.isPresent == true }

  /// Adds how the words of a message lean, in tenths of a nat.
  mutating func lean(_ tenths: [Int]) {
    let more = tenths.map { Double($0) / 10 }
    leaning = leaning.count == more.count ? zip(leaning, more).map(+) : more
  }

  mutating func learn(_ concept: ConceptNumber, _ known: Known) {
    if findings[concept] == nil { order.append(concept) }
    findings[concept] = known
  }

  mutating func forget(_ concept: ConceptNumber) {
    findings[concept] = nil
    order.removeAll { $0 == concept }
  }
}
