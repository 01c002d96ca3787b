// What urgency there is, and the content that raises it: red flags, modifiers, the trigger table.

/// How urgent it is, from least to most.
public enum Level: String, Sendable, Codable, CaseIterable, Comparable {
  /// Still asking.
  case undecided
  /// Care at home.
  case home
  /// A doctor or physiotherapist, within days to a routine visit.
  case doctor
  /// Today: urgent care, emergency department.
  case sameDay = "same-day"
  /// Now: the emergency number.
  case emergency

  /// Orders levels by urgency.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A sign of danger, checked on every message in every state before anything else.
public struct RedFlag: Sendable, Equatable {
  /// Its id; the concept of the same id carries its phrases and rules.
  public var id: ID<Concept>
  /// The section of the evidence base it comes from (B1 … B21).
  public var code: String
  /// How urgent it is.
  public var level: Level
  /// Its place in the order of danger; 1 is the most dangerous.
  public var rank: Int
  /// What it is, as said back ("chest tightness").
  public var name: String
  /// What to do, action first, short words; placeholders {emergency}, {urgent}, {crisis}.
  public var action: String
  /// Why, in one line.
  public var why: String
  /// What is said of it beside a more dangerous one, where its name is not enough: "Cool the whole
  /// body now"; nil for the general wording.
  public var also: String?
  /// What is said instead of ``action`` when the urgency stands and the user goes on.
  public var again: [String]
  /// The level when it is over but recent; nil means the same as ``level``.
  public var whenPast: Level?
  /// Whether it is a crisis statement, with wording of its own and no drift back.
  public var isCrisis: Bool
  /// Whether it is itself what is wrong and none of the 15: no injury is named beside it.
  public var isOutside: Bool
  /// Whether it is raised where plain words alone lean far enough to urgency, and no named danger is.
  public var isToldByWords: Bool
  /// Where it comes from.
  public var sources: [ID<Source>]
  /// Messages that must raise it, and messages that must not.
  @Deferred public var fires: [String]
  /// Messages that must not raise it.
  @Deferred public var quiet: [String]
}

/// Something about the person that changes what may be advised.
public struct Modifier: Sendable, Equatable {
  /// Its id; the concept of the same id carries its phrases.
  public var id: ID<Concept>
  /// The section of the evidence base (B16 … B20).
  public var code: String
  /// What it is, for the doctor's note ("diabetes").
  public var name: String
  /// What is said when it is heard.
  public var say: String
  /// Where it comes from.
  public var sources: [ID<Source>]
  /// Messages that must raise it.
  @Deferred public var fires: [String]
  /// Messages that must not raise it.
  @Deferred public var quiet: [String]
}

/// One row of the see-a-doctor rule.
public struct Trigger: Sendable, Equatable {
  /// The reason id of the protocol ("pain-6-or-more").
  public var id: String
  /// The level it calls for.
  public var level: Level
  /// What it looks at.
  public var condition: Condition
  /// Why, as said to the runner.
  public var say: String
  /// What is added where the home fix may be shown; nil for nothing.
  public var meanwhile: String?
  /// Whether the home fix may still be shown beside it (only "over two weeks").
  public var allowsFix: Bool
  /// Where it comes from.
  public var sources: [ID<Source>]

  /// What a trigger looks at.
  public enum Condition: Sendable, Equatable {
    /// The worst pain, 0 to 10, is at least this.
    case severityAtLeast(Int)
    /// It has gone on for more than this many days.
    case daysMoreThan(Int)
    /// It changes the gait.
    case gait
    /// It gets in the way of daily life.
    case dailyLife
    /// The injury that leads the differential always needs a clinician.
    case injuryAlwaysDoctor
    /// A concept is present.
    case concept(ID<Concept>)
  }
}

/// A place with its emergency numbers.
public struct Region: Sendable, Equatable {
  /// Its code: "GB", "US", …; "ZZ" for unknown.
  public var code: String
  /// The countries it stands for, where it is not one itself ("DE" within "EU").
  public var countries: [String]
  /// The emergency number, as said in "Call {emergency} now".
  public var emergency: String
  /// Where urgent advice is had.
  public var urgent: String
  /// Who answers in a crisis.
  public var crisis: String
}

extension [Region] {
  /// The region of a country ("DE" lies in "EU"); nil for an unknown place.
  public func region(of code: String) -> Region? {
    first { $0.code == code } ?? first { $0.countries.contains(code) }
  }
}

/// Where a claim comes from.
public struct Source: Sendable, Equatable {
  /// Its tag: `source`, `G13`, `R25`.
  public var id: ID<Source>
  /// The work, as cited.
  public var title: String
  /// Where it can be read; nil where there is no link.
  public var link: String?
}
