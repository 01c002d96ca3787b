// The corpus's concepts, laid out so that a message can be read against all of them at once.

import Corpus

/// The concepts of a corpus, indexed for reading.
public struct Lexicon: Sendable {
  /// The concepts; a ``ConceptNumber`` is a place in this list.
  public let concepts: [Concept]

  /// The number of each concept.
  private let numbers: [ID<Concept>: ConceptNumber]

  let words: Vocabulary
  let phrases: PhraseAutomaton
  let rules: RuleBook

  /// For each concept, itself and, for a site, every larger site it lies in.
  let lineage: [[ConceptNumber]]

  /// A concept and, for a site, every larger site it lies in, nearest first.
  public func lineage(of concept: ConceptNumber) -> [ConceptNumber] { lineage[Int(concept)] }

  /// For each site, the smaller site that a direction makes of it.
  let parts: [ConceptNumber: [ConceptNumber: ConceptNumber]]

  /// Lays out a corpus.
  public init(_ corpus: Corpus) {
    concepts = corpus.concepts
    var numbers: [ID<Concept>: ConceptNumber] = [:]
    numbers.reserveCapacity(concepts.count)
    for (place, concept) in concepts.enumerated() { numbers[concept.id] = ConceptNumber(place) }
    self.numbers = numbers

    var words = Vocabulary(verbs: corpus.verbs)
    phrases = PhraseAutomaton(concepts, words: &words)
    self.words = words

    lineage = Self.lineages(of: corpus.concepts, numbers)
    parts = Self.parts(of: corpus.concepts, numbers)
    rules = RuleBook(concepts: concepts, numbers: numbers)
  }

  /// For each concept, itself and every larger site it lies in.
  private static func lineages(
    of concepts: [Concept],
    _ numbers: [ID<Concept>: ConceptNumber]
  ) -> [[ConceptNumber]] {
    concepts.indices.map { place in
      var line = [ConceptNumber(place)]
      while let parent = concepts[Int(line[line.count - 1])].parent, let number = numbers[parent],
        !line.contains(number)
      {
        line.append(number)
      }
      return line
    }
  }

  private static func parts(
    of concepts: [Concept],
    _ numbers: [ID<Concept>: ConceptNumber]
  ) -> [ConceptNumber: [ConceptNumber: ConceptNumber]] {
    var parts: [ConceptNumber: [ConceptNumber: ConceptNumber]] = [:]
    for (place, concept) in concepts.enumerated() {
      for (direction, part) in concept.parts {
        guard let direction = numbers[direction], let part = numbers[part] else { continue }
        parts[ConceptNumber(place), default: [:]][direction] = part
      }
    }
    return parts
  }

  /// The rules whose parts may be said in different turns of a conversation.
  public var conversationRules: [ConversationRule] { rules.conversation }

  /// The number of a concept; nil for an id the corpus does not know.
  public func number(of id: ID<Concept>) -> ConceptNumber? { numbers[id] }

  /// The concept behind a number.
  public func concept(_ number: ConceptNumber) -> Concept { concepts[Int(number)] }

  /// The kind of the concept behind a number.
  func kind(_ number: ConceptNumber) -> Concept.Kind { concepts[Int(number)].kind }

  /// Whether a concept is a site within another, or that site itself.
  public func lies(_ inner: ConceptNumber, within outer: ConceptNumber) -> Bool {
    lineage[Int(inner)].contains(outer)
  }
}
