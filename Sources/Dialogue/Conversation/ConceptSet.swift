// The concepts that something is about, with the larger sites that a site lies in.

import Corpus
import Understanding

/// A set of concepts in which a site counts for the larger sites it lies in, too.
struct ConceptSet {
  private let lexicon: Lexicon
  private var members: [Bool]

  /// An empty set.
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    members = [Bool](repeating: false, count: lexicon.concepts.count)
  }

  /// Adds a concept and the larger sites it lies in.
  mutating func insert(_ concept: ConceptNumber) {
    for member in lexicon.lineage(of: concept) { members[Int(member)] = true }
  }

  /// Whether a concept, or a site that lies in it, is in the set.
  func contains(_ concept: ConceptNumber) -> Bool { members[Int(concept)] }
}
