// What the assistant asks and says.

/// A question the assistant may ask.
public struct Question: Sendable, Equatable {
  /// Its id, the `asking` of the protocol.
  public var id: ID<Question>
  /// What it is about, the `about` of the protocol.
  public var topic: Topic
  /// Its wordings: the first is asked first, the next when it must be asked again.
  public var ask: [String]
  /// The short form, after a digression.
  public var short: String
  /// Why it is asked, for "why do you ask?".
  public var because: String
  /// The concepts a yes makes present (and a no, absent).
  public var yes: [ID<Concept>]
  /// The concepts a no makes present.
  public var no: [ID<Concept>]
  /// Whether "not sure" counts as yes (screens for danger).
  public var unsureIsYes: Bool
  /// Sites for which it makes sense; empty means any.
  public var sites: [ID<Concept>]
  /// For a screen: it must be asked once one of these is reported ("four steps" after every twist);
  /// empty means that the place alone is reason enough where "not sure" counts as yes.
  public var after: [ID<Concept>]
  /// What amounts to a yes when an answer tells of it without saying yes.
  public var hints: [ID<Concept>]
  /// What amounts to a no when an answer tells of it and of none of the hints.
  public var denials: [ID<Concept>]
  /// The choices offered for completion in a terminal.
  public var choices: [String]
  /// Answers that must be understood, checked by `niggle check`.
  @Deferred public var examples: [String]
}

/// What a message wants of the assistant, apart from describing a complaint.
public struct Intent: Sendable, Equatable {
  /// Its id; the concept of the same id carries its phrases.
  public var id: ID<Concept>
  /// The reply, one wording after the other; empty where the engine answers from what it knows.
  public var replies: [String]
  /// Messages that must reach it.
  @Deferred public var examples: [String]
}

/// A fact of the general section of the corpus.
public struct GeneralFact: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// The fact, with its attribution.
  public var claim: Claim
}

/// Every fixed wording, by id; a wording has variants so that nothing is said twice in a row.
public struct Wording: Sendable, Equatable {
  /// The variants by id.
  public var texts: [String: [String]]

  /// Makes a wording.
  public init(texts: [String: [String]]) { self.texts = texts }
}
