// What a transcript may state about a reply, whatever its words.

import Corpus
import Dialogue
import Understanding

/// Something that must hold for a reply.
///
///     ? triage: doctor
///     ? reasons.contains: pain-6-or-more
///     ? never says: eccentric
public struct Assertion: Equatable, Sendable {
  /// What it looks at.
  public enum Key: String, Sendable, CaseIterable {
    /// The injury the assistant has settled on.
    case injury
    /// How urgent it is.
    case triage
    /// Why.
    case reasons
    /// The open question.
    case asking
    /// What the open question is about.
    case about
    /// The injuries worth naming, likeliest first.
    case candidates
    /// The worst pain.
    case severity = "facts.severity"
    /// How long, in days.
    case durationDays = "facts.durationDays"
    /// The side.
    case side = "facts.side"
    /// Whether it changes the gait.
    case gait = "facts.gait"
    /// Whether it gets in the way of the day.
    case dailyLife = "facts.dailyLife"
    /// What the message was taken for.
    case intent
    /// Whether the conversation is over.
    case ended
    /// Words of the reply.
    case says
    /// Words that must not be in the reply.
    case neverSays = "never says"
  }

  /// How a list is compared.
  public enum Relation: String, Sendable, CaseIterable {
    /// It is this: reasons in any order, candidates in theirs.
    case equals = ""
    /// It begins with this.
    case first
    /// It has all of these.
    case contains
    /// It has none of these.
    case lacks
  }

  /// What it looks at.
  public var key: Key

  /// How a list is compared; ``Relation/equals`` for everything that is no list.
  public var relation: Relation

  /// What it is compared with: one value, or the members of a list.
  public var values: [String]

  /// The value for "nothing": no injury, nothing asked, an unknown fact, an empty list.
  static let nothing = "none"

  /// Whether its key names a list.
  var isList: Bool { key == .reasons || key == .candidates }
}

extension Assertion: CustomStringConvertible {
  /// The assertion as it is written, without the marker.
  public var description: String {
    let suffix = relation == .equals ? "" : ".\(relation.rawValue)"
    return "\(key.rawValue)\(suffix): \(values.joined(separator: ", "))"
  }
}

extension Assertion {
  /// What a reply has instead, where the assertion does not hold.
  ///
  /// - Parameter reply: The reply.
  /// - Returns: What the reply has; nil where the assertion holds.
  public func contradiction(in reply: Reply) -> String? {
    switch key {
    case .says, .neverSays:
      let said = Self.folded(reply.text).contains(Self.folded(values[0]))
      return said == (key == .says) ? nil : said ? "it says so" : "it does not say so"
    case .reasons: return contradiction(in: reply.outcome.reasons)
    case .candidates: return contradiction(in: reply.outcome.candidates.map(\.injury.text))
    default:
      let actual = Self.value(of: key, in: reply.outcome)
      return actual == values[0] ? nil : "it is \(actual)"
    }
  }

  private func contradiction(in list: [String]) -> String? {
    let wanted = values == [Self.nothing] ? [] : values
    let holds =
      switch relation {
      case .equals: key == .reasons ? Set(list) == Set(wanted) : list == wanted
      case .first: list.starts(with: wanted)
      case .contains: Set(list).isSuperset(of: wanted)
      case .lacks: Set(list).isDisjoint(with: wanted)
      }
    guard !holds else { return nil }
    return list.isEmpty ? "there are none" : "there are \(list.joined(separator: ", "))"
  }

  /// A value as transcripts write it.
  private static func value(of key: Key, in outcome: Outcome) -> String {
    let value: String? =
      switch key {
      case .injury: outcome.injury?.text
      case .triage: outcome.triage.rawValue
      case .asking: outcome.asking?.text
      case .about: outcome.about?.rawValue
      case .severity: outcome.facts.severity.map(range)
      case .durationDays: outcome.facts.durationDays.map(range)
      case .side: outcome.facts.side?.rawValue
      case .gait: outcome.facts.gait.map(String.init)
      case .dailyLife: outcome.facts.dailyLife.map(String.init)
      case .intent: outcome.intent
      case .ended: String(outcome.ended)
      case .reasons, .candidates, .says, .neverSays: nil
      }
    return value ?? nothing
  }

  private static func range(_ bounds: [Int]) -> String {
    guard let low = bounds.first, let high = bounds.last else { return nothing }
    return low == high ? "\(low)" : "\(low)-\(high)"
  }

  /// A text in lower case in which every run of blanks and line ends is one blank.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
