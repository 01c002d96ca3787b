// Everything the assistant knows and says, as read from `intents/`.

/// The whole content of `intents/`, read and checked.
public struct Corpus: Sendable {
  /// The content's version, from `intents/corpus.yaml`.
  public var version: String
  /// Every concept, also those that stand behind red flags, intents and diagnoses.
  public var concepts: [Concept] { didSet { tables = nil } }
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
  @Deferred public var facts: [GeneralFact]
  /// The fixed wordings.
  public var wording: Wording
  /// Emergency numbers by region.
  public var regions: [Region]
  /// The sources.
  @Deferred public var sources: [Source]
  /// Spellings that are mended before anything is matched: wrong → right.
  @Deferred public var misspellings: [String: String] { didSet { tables = nil } }
  /// Verbs whose forms count as one word: base → other forms.
  @Deferred public var verbs: [String: [String]] { didSet { tables = nil } }
  /// Ordinary English words, which spelling repair leaves alone.
  public var ordinaryWords: WordList
  /// The weight in nats of each typicality, said and denied.
  public var weights: [Typicality: Weight]

  /// What reading messages needs to have worked out of the concepts and the spelling; nil where it
  /// is still to be worked out, as for content from a folder or content that was changed.
  ///
  /// `Understanding` writes these tables and reads them.
  package internal(set) var tables: PackedBytes?

  /// The weight of a finding in the differential, in nats.
  public struct Weight: Sendable, Equatable {
    /// Added when the finding is present.
    public var present: Double
    /// Added when it is denied.
    public var denied: Double
  }
}

extension Corpus: Equatable {
  /// Whether two corpora hold the same; tables follow from the rest.
  public static func == (left: Corpus, right: Corpus) -> Bool {
    left.version == right.version && left.concepts == right.concepts
      && left.injuries == right.injuries && left.neighbours == right.neighbours
      && left.redFlags == right.redFlags && left.modifiers == right.modifiers
      && left.triggers == right.triggers && left.questions == right.questions
      && left.intents == right.intents && left.facts == right.facts
      && left.wording == right.wording && left.regions == right.regions
      && left.sources == right.sources && left.misspellings == right.misspellings
      && left.verbs == right.verbs && left.ordinaryWords == right.ordinaryWords
      && left.weights == right.weights
  }
}
