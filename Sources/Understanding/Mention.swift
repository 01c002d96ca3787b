// One concept found in a message: where, and how it is to be read.

import Corpus

/// How a mention is to be read, after ConText (Harkema 2009).
public struct ScopeSet: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16

  /// Makes a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// It is said not to be so.
  public static let negated = ScopeSet(rawValue: 1)
  /// It was so long ago, and belongs to the history.
  public static let past = ScopeSet(rawValue: 2)
  /// It was so of late and is over.
  public static let resolved = ScopeSet(rawValue: 4)
  /// It might be so: a question, a worry, a condition.
  public static let hypothetical = ScopeSet(rawValue: 8)
  /// It is another person's complaint.
  public static let otherPerson = ScopeSet(rawValue: 16)
  /// It is another person's history.
  public static let family = ScopeSet(rawValue: 32)
  /// It is an animal's.
  public static let animal = ScopeSet(rawValue: 64)
  /// Somebody else calls it so.
  public static let quoted = ScopeSet(rawValue: 128)
  /// It is a comparison.
  public static let simile = ScopeSet(rawValue: 256)

  /// The bit of a scope word's effect; empty for words that only look like one.
  init(effect: Scope.Effect) {
    switch effect {
    case .negated, .painless: self = .negated
    case .past: self = .past
    case .resolved: self = .resolved
    case .hypothetical: self = .hypothetical
    case .otherPerson: self = .otherPerson
    case .family: self = .family
    case .animal: self = .animal
    case .quoted: self = .quoted
    case .simile: self = .simile
    case .asserted, .none: self = []
    }
  }

  /// Whether the mention says that it is so, here and now, of a person.
  public var isAffirmed: Bool {
    isDisjoint(with: [.negated, .past, .resolved, .hypothetical, .family, .animal])
  }

  /// Whether the mention says that it is not so, here and now.
  public var isDenied: Bool {
    contains(.negated) && isDisjoint(with: [.past, .resolved, .hypothetical, .family, .animal])
  }
}

/// One concept found in a message.
public struct Mention: Sendable, Equatable {
  /// The concept, by its place in the lexicon.
  public var concept: ConceptNumber
  /// The tokens it spans.
  public var tokens: Range<Int>
  /// How it is to be read.
  public var scope: ScopeSet
  /// Whether it was put together by a rule or a direction, not by a phrase of its own.
  public var isDerived: Bool
}

/// A concept by its place in the lexicon.
public typealias ConceptNumber = Int32
