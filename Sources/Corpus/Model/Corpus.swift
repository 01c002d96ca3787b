// Everything the assistant knows and says, as read from `intents/`.

/// The whole content of `intents/`, read and checked.
public struct Corpus: Sendable {
  /// The content's version, from `intents/corpus.yaml`.
  public var version: String
  /// Every concept, also those that stand behind red flags, intents and diagnoses.
  public var concepts: [Concept] { didSet { tables = nil } }
  /// The 15 injuries, in the order of the corpus.
  public var injuries: [Injury] { didSet { tables = nil } }
  /// Complaints outside the 15.
  public var neighbours: [Neighbour] { didSet { tables = nil } }
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
  /// How the plain words of a message lean, in nats: for each injury, or `none` for none of the 15,
  /// the words that speak for it (above 0) or against it. Fitted to messages by `niggle fit`.
  @Deferred public var leanings: [String: [String: Double]] { didSet { tables = nil } }
  /// How far the words of a message must lean to ``alarm`` to raise the flag that is told by words, in
  /// nats.
  public var alarmFrom = Double.infinity
  /// What each typicality weighs in the differential.
  public var weights: [Typicality: Weight]
  /// The other numbers of the differential.
  public var tuning: Tuning

  /// What reading messages needs to have worked out of the concepts, the spelling and the profiles;
  /// nil where it is still to be worked out, as for content from a folder or that was changed.
  ///
  /// `Understanding` writes these tables and reads them.
  package internal(set) var tables: PackedBytes?

  /// The name under which words lean towards none of the 15.
  public static let noInjury = "none"
  /// The name under which words lean towards urgency.
  public static let alarm = "alarm"
  /// The furthest a single word may lean, in nats.
  public static let strongestLeaning = 9.99

  /// The weight of a finding in the differential, in nats.
  public struct Weight: Sendable, Equatable {
    /// Added when the finding is present.
    public var present: Double
    /// Added when it is denied.
    public var denied: Double
    /// The chance that a runner who has it names a site so typical, 0 to 1.
    public var siteChance: Double
  }

  /// The numbers of the differential that belong to no finding, from `weights.yaml`.
  public struct Tuning: Sendable, Equatable {
    /// The chance of naming a site that a profile does not list, 0 to 1.
    public var straySite = 0.0004
    /// The chance that "something else" is felt at any one site, 0 to 1.
    public var otherSite = 0.012
    /// The prior of "something else", 0 to 1.
    public var otherPrior = 0.02
    /// How much of a larger site's chance a part of it inherits, 0 to 1.
    public var inheritedShare = 0.3
    /// How much of a part's chance the larger site has when it is named alone, 0 to 1.
    public var looseShare = 0.4
    /// How much a large region counts beside an exact site, 0 to 1.
    public var regionShare = 0.4
    /// The chance of its sites up to which a profile fits them poorly, 0 to 1.
    public var poorFit = 0.004
    /// The chance of its sites from which a profile fits them well, 0 to 1.
    public var goodFit = 0.06
    /// How much a finding counts for a profile that fits poorly, 0 to 1.
    public var leastFit = 0.3
    /// What a finding that a profile does not list adds, in nats.
    public var unlisted = -0.35
    /// What the name of a condition adds, in nats.
    public var named = 3.2
    /// What its denial adds, in nats.
    public var nameDenied = -2.2
    /// By how much the priors of the complaints outside the 15 are multiplied.
    public var neighbourPrior = 1.0
    /// The share of belief outside the 15 from which none of them is named, 0 to 1.
    public var outsideShare = 0.5
    /// How much the leaning of plain words counts, 0 to 1.
    public var wordShare = 0.8
    /// By how much plain words must lean to an injury, against none of the 15, to make a complaint by
    /// themselves, in nats.
    public var wordGround = 5.0
    /// The least belief at which an injury is named to the runner, 0 to 1.
    public var leastBelief = 0.04

    /// Makes the numbers that stand until `weights.yaml` is read.
    public init() {}
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
      && left.leanings == right.leanings
      && left.alarmFrom == right.alarmFrom
      && left.weights == right.weights && left.tuning == right.tuning
  }
}
