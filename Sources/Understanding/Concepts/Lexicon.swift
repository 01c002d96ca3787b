// The corpus's concepts, laid out so that a message can be read against all of them at once.

import Corpus

/// The concepts of a corpus, indexed for reading.
public final class Lexicon: Sendable {
  /// The concepts; a ``ConceptNumber`` is a place in this list.
  public let concepts: [Concept]

  /// The number of each concept.
  private let numbers: HashedWords
  /// For each concept, the larger site it lies in, counted from 1; 0 for none.
  private let parents: NumberColumn
  /// For each site, the directions that make a smaller one of it.
  private let partDirections: NumberRows
  /// Those smaller sites, in the same order.
  private let partSites: NumberColumn

  let words: Vocabulary
  let phrases: PhraseAutomaton
  let rules: RuleBook
  let tables: Tables

  /// Lays out a corpus.
  public init(_ corpus: Corpus) {
    concepts = corpus.concepts
    tables = ReadingTables.tables(of: corpus)
    numbers = tables.words(.idText, starts: .idStarts, slots: .idSlots)
    parents = tables.numbers(.parents)
    partDirections = tables.rows(.partDirections, starts: .partStarts)
    partSites = tables.numbers(.partSites)
    words = Vocabulary(tables)
    phrases = PhraseAutomaton(tables)
    rules = RuleBook(tables)
  }

  /// A concept and, for a site, every larger site it lies in, nearest first.
  public func lineage(of concept: ConceptNumber) -> [ConceptNumber] {
    Array(sequence(first: concept) { self.parent(of: $0) })
  }

  /// The larger site that a site is a part of; nil where there is none.
  public func parent(of concept: ConceptNumber) -> ConceptNumber? {
    let parent = parents[Int(concept)]
    return parent == 0 ? nil : ConceptNumber(parent - 1)
  }

  /// Whether directions make smaller sites of a site.
  func hasParts(_ site: ConceptNumber) -> Bool { !partDirections[Int(site)].isEmpty }

  /// The smaller site that a direction makes of a site.
  func part(of site: ConceptNumber, _ direction: ConceptNumber) -> ConceptNumber? {
    let directions = partDirections[Int(site)]
    return directions.firstIndex(of: Int(direction)).map { ConceptNumber(partSites[$0]) }
  }

  /// The rules whose parts may be said in different turns of a conversation.
  public var conversationRules: [ConversationRule] { rules.conversation }

  /// Where the owner of a profile feels it, and how typical that is; profiles are numbered through,
  /// those of the injuries before those of the neighbours.
  public func sites(ofProfile profile: Int) -> [(concept: ConceptNumber, typicality: Typicality)] {
    typicalities(profile, .sites, starts: .siteStarts, .siteTypicalities)
  }

  /// What else the owner of a profile says, and how typical that is.
  public func findings(
    ofProfile profile: Int
  ) -> [(concept: ConceptNumber, typicality: Typicality)] {
    typicalities(profile, .findings, starts: .findingStarts, .findingTypicalities)
  }

  private func typicalities(
    _ profile: Int,
    _ section: TableSection,
    starts: TableSection,
    _ typicalities: TableSection
  ) -> [(concept: ConceptNumber, typicality: Typicality)] {
    let row = tables.rows(section, starts: starts)[profile]
    let places = tables.numbers(typicalities)
    return row.indices.map { place in
      (ConceptNumber(row[place]), Typicality.allCases[places[place]])
    }
  }

  /// The number of a concept; nil for an id the corpus does not know.
  public func number(of id: ID<Concept>) -> ConceptNumber? {
    numbers.number(of: id.text).map { ConceptNumber($0) }
  }

  /// The concept behind a number.
  @inlinable
  public func concept(_ number: ConceptNumber) -> Concept { concepts[Int(number)] }

  /// The kind of the concept behind a number.
  func kind(_ number: ConceptNumber) -> Concept.Kind { concepts[Int(number)].kind }

  /// Whether a concept is a site within another, or that site itself.
  public func lies(_ inner: ConceptNumber, within outer: ConceptNumber) -> Bool {
    var site = inner
    while site != outer {
      guard let larger = parent(of: site) else { return false }
      site = larger
    }
    return true
  }
}
