// Everything the assistant knows and says, as read from `intents/`.

/// The whole content of `intents/`, read and checked.
public struct Corpus: Sendable, Equatable {
  /// The content's version, from `intents/corpus.yaml`.
  public var version: String
  /// Every concept, also those that stand behind red flags, intents and diagnoses.
  public var concepts: [Concept]
  /// The 15 injuries, in the order of the corpus.
  public var injuries: [Injury]
  /// Complaints outside the 15.
  public var neighbours: [Neighbour]
  /// The red flags, most dangerous first.
  public var redFlags: [RedFlag]
  /// What about a person changes the advice.
  public var modifiers: [Modifier]
  /// The see-a-doctor rule, in order.
  public var triggers: [Trigger]
  /// The questions.
  public var questions: [Question]
  /// The intents.
  public var intents: [Intent]
  /// The general facts.
  public var facts: [GeneralFact]
  /// The fixed wordings.
  public var wording: Wording
  /// Emergency numbers by region.
  public var regions: [Region]
  /// The sources.
  public var sources: [Source]
  /// Spellings that are mended before anything is matched: wrong → right.
  public var misspellings: [String: String]
  /// Verbs whose forms count as one word: base → other forms.
  public var verbs: [String: [String]]
  /// Ordinary English words, which spelling repair leaves alone.
  public var ordinaryWords: WordList
  /// The weight in nats of each typicality, said and denied.
  public var weights: [Typicality: Weight]

  /// The weight of a finding in the differential, in nats.
  public struct Weight: Sendable, Equatable {
    /// Added when the finding is present.
    public var present: Double
    /// Added when it is denied.
    public var denied: Double
  }
}
