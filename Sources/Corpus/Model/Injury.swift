// One of the 15 injuries, and its neighbours outside them: what tells them, and what to say.

/// How strongly a finding speaks for or against a condition.
public enum Typicality: String, Sendable, CaseIterable {
  /// Few other things do this.
  case hallmark
  /// Most who have it say this.
  case common
  /// Some who have it say this.
  case possible
  /// It speaks against.
  case against
  /// It all but excludes it.
  case rulesOut = "rules-out"
}

/// What the differential weighs: one of the 15, or a neighbour outside them.
public struct Profile: Sendable, Equatable {
  /// How often it is met among runners' complaints, per hundred.
  public var prior: Double

  /// Where it is felt, and how typical that is.
  @Deferred public var sites: [ID<Concept>: Typicality]

  /// What else is said of it, and how typical that is.
  @Deferred public var findings: [ID<Concept>: Typicality]

  /// Makes a profile.
  public init(
    prior: Double,
    sites: [ID<Concept>: Typicality],
    findings: [ID<Concept>: Typicality]
  ) {
    self.prior = prior
    _sites = Deferred(sites)
    _findings = Deferred(findings)
  }

  /// Makes a profile that is read when it is asked for.
  init(
    prior: Double,
    sites: Deferred<[ID<Concept>: Typicality]>,
    findings: Deferred<[ID<Concept>: Typicality]>
  ) {
    self.prior = prior
    _sites = sites
    _findings = findings
  }
}

/// One of the 15 running injuries.
public struct Injury: Sendable, Equatable {
  /// The id, as in `corpus/facts.md`.
  public var id: ID<Injury>

  /// The name, as said in a sentence ("plantar fasciitis").
  public var name: String

  /// Other names the corpus gives it.
  public var alsoCalled: [String]

  /// One plain clause saying what it is ("the band under the foot is overloaded").
  public var gloss: String

  /// What tells it from the others.
  public var profile: Profile

  /// What it feels like, why it happens: labelled parts of the answer.
  public var feelsLike: Claim
  /// Why it happens.
  public var why: Claim

  /// The home fix; nil where only a clinician may decide (stress fracture has a plan without exercise).
  public var fix: Fix

  /// What evidence outside the corpus adds, always said beside the fix.
  public var cautions: [Claim]

  /// When the fix is held back, and the reason that is given.
  public var suppressions: [Suppression]

  /// Special branches: situations with an answer of their own (black toenail's three).
  public var branches: [Branch]

  /// Whether running is fine meanwhile.
  public var canRun: Claim

  /// Reasons, beyond the general rule, to see a doctor for this injury.
  public var seeDoctor: Claim

  /// What to expect of the time it takes.
  public var recovery: Claim

  /// The conditions it is mistaken for, with the question that tells them apart.
  public var neighbours: [NeighbourNote]

  /// Whether a clinician is always needed, whatever the score (stress fracture).
  public var alwaysDoctor: Bool

  /// Whether its mark outlasts the pain, so that weeks of it mean nothing where nothing hurts.
  public var outlastsPain: Bool

  /// Screening questions that must be asked once before an answer (ids of questions).
  public var screens: [ID<Question>]

  /// First messages that must lead here, checked by `niggle check`.
  @Deferred public var examples: [String]
}

/// A statement with the tags of its sources.
public struct Claim: Sendable, Equatable {
  /// The statement, in plain words.
  public var text: String

  /// Tags in `sources.yaml`: `source` for the corpus article, else a tag of the evidence base.
  public var sources: [ID<Source>]

  /// Makes a claim.
  public init(text: String, sources: [ID<Source>]) {
    self.text = text
    self.sources = sources
  }
}

/// A home remedy, step by step.
public struct Fix: Sendable, Equatable {
  /// What it is called ("toe yoga").
  public var name: String
  /// What it is for.
  public var aim: String
  /// What is needed; empty for nothing.
  public var equipment: [String]
  /// The steps, in order, one action each.
  public var steps: [String]
  /// The dose in one line ("2 sets of 10 …").
  public var dose: String
  /// Holds, in seconds; nil where there is none.
  public var holdSeconds: ClosedRange<Int>?
  /// Repetitions per set; nil where the corpus gives none.
  public var repetitions: Int?
  /// Sets; nil where the corpus gives none.
  public var sets: ClosedRange<Int>?
  /// Which sides ("each foot").
  public var sides: String?
  /// What the corpus leaves open, said when asked.
  public var notStated: [String]
  /// When to stop.
  public var stopRule: String
  /// Whether it is an exercise; false for rest, waiting and shoe changes.
  public var isExercise: Bool
  /// Where it comes from.
  public var sources: [ID<Source>]
}

/// A case in which a fix is held back.
public struct Suppression: Sendable, Equatable {
  /// Findings, red flags or modifiers, any of which holds the fix back.
  public var when: [ID<Concept>]
  /// The reason that is given.
  public var reason: String
  /// How urgent it makes it; nil where it only holds the fix back.
  public var level: Level?
  /// Where the rule comes from.
  public var sources: [ID<Source>]
}

/// A situation within an injury that has its own answer.
public struct Branch: Sendable, Equatable {
  /// Its id within the injury.
  public var id: String
  /// Findings, any of which selects it; the first branch that applies is taken.
  public var when: [ID<Concept>]
  /// What to do then, one action a line; replaces the fix's steps.
  public var steps: [String]
  /// What it is called.
  public var name: String
  /// The least urgent level it allows; nil for no change.
  public var level: Level?
  /// Where it comes from.
  public var sources: [ID<Source>]
}

/// A condition an injury is mistaken for.
public struct NeighbourNote: Sendable, Equatable {
  /// Its id, if it is one of the 15.
  public var injury: ID<Injury>?
  /// Its name, in a sentence.
  public var name: String
  /// What would point to it ("if squeezing the heel from both sides hurts").
  public var pointer: String
  /// Where that comes from.
  public var sources: [ID<Source>]
}

/// A complaint outside the 15 that must be recognised so that it is not forced into them.
public struct Neighbour: Sendable, Equatable {
  /// Its id.
  public var id: ID<Neighbour>
  /// Its name, in a sentence ("a groin strain").
  public var name: String
  /// What tells it from the others.
  public var profile: Profile
  /// What is said: honest, with who can help.
  public var say: String
  /// The least urgent level it calls for by itself; nil leaves it to the general rule.
  public var level: Level?
  /// Where that comes from.
  public var sources: [ID<Source>]
  /// First messages that must lead here.
  @Deferred public var examples: [String]
}
