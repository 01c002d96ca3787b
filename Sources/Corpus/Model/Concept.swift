// The unit of understanding: one thing a runner may say, in all its wordings.

/// One thing a runner may say: a body site, a sensation, a circumstance, a sign, a scope word.
///
/// A concept is mentioned when one of its ``phrases`` stands in the message (the longest
/// match wins over shorter ones) or when one of its ``rules`` is satisfied by other concepts.
public struct Concept: Sendable, Equatable {
  /// The id that injuries, rules and questions use.
  public var id: ID<Concept>

  /// What sort of thing it is; see ``Kind``.
  public var kind: Kind

  /// How the assistant says it back ("worst with the first steps"); nil where it never does.
  public var name: String?

  /// The topic it informs, for a concept that is a finding; nil for a mere building block.
  public var topic: Topic?

  /// Wordings, in the bracket notation of `intents/README.md`.
  public var phrases: [String] {
    get { patterns.phrases }
    set { patterns.phrases = newValue }
  }

  /// Combinations of other concepts that amount to this one.
  public var rules: [Rule] {
    get { patterns.rules }
    set { patterns.rules = newValue }
  }

  /// For a site, the larger site it is a part of.
  public var parent: ID<Concept>?

  /// For a site, the smaller site that a direction word makes of it (outer + knee = knee-outer).
  public var parts: [ID<Concept>: ID<Concept>] {
    get { patterns.parts }
    set { patterns.parts = newValue }
  }

  /// For a severity word, the pain it stands for, 0 to 10.
  public var severity: ClosedRange<Int>?

  /// For a scope word, what it does to the concepts around it.
  public var scope: Scope?

  /// Sentences that must mention this concept, checked by `niggle check`.
  public var examples: [String] {
    get { patterns.examples }
    set { patterns.examples = newValue }
  }

  /// By what it is found in a message.
  ///
  /// Content in the binary has this as tables too, so there it is read only when asked for.
  @Deferred var patterns: Patterns

  /// By what a concept is found in a message.
  struct Patterns: Sendable, Equatable {
    var phrases: [String] = []
    var rules: [Rule] = []
    var parts: [ID<Concept>: ID<Concept>] = [:]
    var examples: [String] = []
  }

  /// Makes a concept.
  public init(
    id: ID<Concept>,
    kind: Kind,
    name: String? = nil,
    topic: Topic? = nil,
    phrases: [String] = [],
    rules: [Rule] = [],
    parent: ID<Concept>? = nil,
    parts: [ID<Concept>: ID<Concept>] = [:],
    severity: ClosedRange<Int>? = nil,
    scope: Scope? = nil,
    examples: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.topic = topic
    self.parent = parent
    self.severity = severity
    self.scope = scope
    _patterns = Deferred(
      Patterns(phrases: phrases, rules: rules, parts: parts, examples: examples)
    )
  }

  /// Makes a concept whose patterns are read when they are asked for.
  init(id: ID<Concept>, kind: Kind, patterns: Deferred<Patterns>) {
    self.id = id
    self.kind = kind
    _patterns = patterns
  }

  /// What sort of thing a concept is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A place on the body.
    case site
    /// A direction that refines a site: outer, inner, front, back, under, top.
    case direction
    /// How it feels: burning, tingling, an ache.
    case sensation
    /// What makes it worse, what eases it, when it comes.
    case circumstance
    /// How it began: rolled, popped, mileage raised.
    case mechanism
    /// What can be seen or touched: swelling, a lump, a blister.
    case sign
    /// The name of a condition, as runners and clinicians say it.
    case diagnosis
    /// A changed way of walking or running.
    case gait
    /// Something in the day that can no longer be done.
    case dailyLife = "daily-life"
    /// A word for how bad it is.
    case severity
    /// Something about the person: age, pregnancy, diabetes, medicines, history.
    case person
    /// A building block of red flags, or a red flag itself.
    case flag
    /// A building block of what is for a doctor within days, though it is no danger.
    case caution
    /// What the message wants: a greeting, a question, a command.
    case intent
    /// Yes, no, not sure, and their softer forms.
    case answer
    /// A word that changes how its neighbours are to be read: not, used to, my dad's.
    case scope
    /// A wording that holds a body or pain word but means something else; it hides its words.
    case decoy
    /// Anything else that rules need: activities, gear, seasons.
    case other
  }
}

/// What a scope word does to the concepts around it, after ConText (Harkema 2009).
public struct Scope: Sendable, Equatable {
  /// The reading it gives: negated, past, hypothetical, …
  public var effect: Effect

  /// Which way it reaches.
  public var reach: Reach

  /// Makes a scope.
  public init(effect: Effect, reach: Reach) {
    self.effect = effect
    self.reach = reach
  }

  /// The reading a scope word gives to what it reaches.
  public enum Effect: String, Sendable, CaseIterable {
    /// "no", "isn't", "without".
    case negated
    /// "doesn't hurt": no pain, which takes nothing from what is seen or happened there.
    case painless
    /// "used to", "last year", "all healed": it is over.
    case past
    /// "fine now", "it passed": it was so of late and is over.
    case resolved
    /// "if", "worried it's", "could it be".
    case hypothetical
    /// "my wife's": the complaint of somebody else, to be taken as the complaint.
    case otherPerson = "other-person"
    /// "my dad had", "runs in the family": somebody else's history, no complaint at all.
    case family
    /// "the cat's": no complaint of a person.
    case animal
    /// "coach calls it": a diagnosis somebody else made.
    case quoted
    /// "like", "as if": a comparison.
    case simile
    /// "just", "nearer", "it's": ends a negation and asserts what follows.
    case asserted
    /// "not only", "no wonder": looks like a scope word and is none.
    case none
  }

  /// Which way a scope word reaches.
  public enum Reach: String, Sendable, CaseIterable {
    /// To what follows in the clause.
    case forward
    /// To what came before in the clause.
    case backward
    /// To the whole clause.
    case both
  }
}

/// A combination of concepts that amounts to another one.
public struct Rule: Sendable, Equatable {
  /// The concepts that must all be mentioned and affirmed; a site also counts by its parts.
  public var all: [ID<Concept>]

  /// Concepts that must be mentioned and negated ("!concept" in `intents/`).
  public var negated: [ID<Concept>]

  /// Concepts whose affirmed mention in the same stretch prevents the rule.
  public var none: [ID<Concept>]

  /// How far apart they may stand.
  public var within: Stretch

  /// Makes a rule.
  public init(
    all: [ID<Concept>],
    negated: [ID<Concept>] = [],
    none: [ID<Concept>] = [],
    within: Stretch = .sentence
  ) {
    self.all = all
    self.negated = negated
    self.none = none
    self.within = within
  }

  /// How far apart the concepts of a rule may stand.
  public enum Stretch: String, Sendable, CaseIterable {
    /// Within one clause, between punctuation and words such as "but".
    case clause
    /// Within one sentence.
    case sentence
    /// Anywhere in the message.
    case message
    /// Anywhere in the conversation about the current complaint.
    case conversation
  }
}

/// What a question or a finding is about; the `about` of the JSON Lines protocol.
public enum Topic: String, Sendable, Codable, CaseIterable {
  /// How bad it is, 0 to 10.
  case severity
  /// How long it has been going on.
  case duration
  /// Whether it gets in the way of the day.
  case dailyLife = "daily-life"
  /// Whether it changes walking or running.
  case gait
  /// Where it is.
  case site
  /// Which side.
  case side
  /// How it began: at once or bit by bit.
  case onset
  /// What happened.
  case mechanism
  /// What makes it worse.
  case worseWith = "worse-with"
  /// What eases it.
  case easesWith = "eases-with"
  /// How it is in the morning.
  case morning
  /// What it feels like.
  case sensation
  /// Swelling, bruising, what can be seen.
  case swelling
  /// Signs of danger.
  case redFlags = "red-flags"
  /// Earlier injuries and conditions.
  case history
  /// Anything else.
  case other
}
