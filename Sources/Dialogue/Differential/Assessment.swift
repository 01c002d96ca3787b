// What the evidence on a complaint amounts to.

import Corpus
import Understanding

/// An injury with how likely it is and why.
public struct Candidate: Equatable, Sendable {
  /// The injury.
  public var injury: ID<Injury>
  /// Its share of belief among all conditions, 0 to 1.
  public var probability: Double
  /// The findings that speak for it, strongest first.
  public var supporting: [ConceptNumber]
  /// The findings that speak against it, strongest first.
  public var opposing: [ConceptNumber]
}

/// What the evidence amounts to.
public struct Assessment: Equatable, Sendable {
  /// The injuries worth naming, likeliest first; empty for none of these.
  public var candidates: [Candidate]
  /// The complaint outside the 15 that fits best, where one fits better than they do.
  public var neighbour: ID<Neighbour>?
  /// Belief over every profile, the 15 first, then the neighbours, last "something else".
  var beliefs: [Double]
}
