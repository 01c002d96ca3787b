// What speaks for and against a condition, and what its owner is likely to say when asked.

import Corpus
import Understanding

extension Differential {
  /// The findings for and against a profile, strongest first.
  func reasons(
    for profile: Int,
    _ complaint: Complaint
  ) -> (supporting: [ConceptNumber], opposing: [ConceptNumber]) {
    var weights: [(ConceptNumber, Double)] = []
    for (site, weight) in currentSites(of: complaint) {
      let chance = bySite[Int(site)].first { $0.profile == profile }?.chance ?? 0
      weights.append((site, chance > 0.01 ? 2 + chance * weight : -0.1))
    }
    for concept in complaint.order {
      guard let known = complaint.findings[concept] else { continue }
      if diagnoses[concept] == profile {
        weights.append((concept, known.isPresent ? 1.5 : -2))
      }
      for effect in effects[Int(concept)] where effect.profile == profile {
        weights.append((concept, known.isPresent ? effect.present : effect.denied))
      }
    }
    let strongest = weights.sorted { abs($0.1) != abs($1.1) ? abs($0.1) > abs($1.1) : $0.0 < $1.0 }
    return (
      strongest.filter { $0.1 > 0.2 }.map(\.0), strongest.filter { $0.1 < -0.2 }.map(\.0)
    )
  }

  /// The chance that a finding is present given a profile that does not list it.
  static let unlistedLikelihood = 0.2

  /// The chance that a finding is present given each of the profiles that list it, for choosing
  /// questions; for all others it is ``unlistedLikelihood``.
  func likelihoods(of concept: ConceptNumber) -> some Sequence<(profile: Int, chance: Double)> {
    effects[Int(concept)].lazy.map { effect in
      let chance =
        switch effect.present {
        case 2...: 0.85
        case 1...: 0.65
        case 0...: 0.4
        case -3..<0: 0.1
        default: 0.03
        }
      return (effect.profile, chance)
    }
  }

  /// The chance of naming a site given each profile, for choosing questions.
  func chances(of site: ConceptNumber) -> [Double] {
    var chances = [Double](repeating: tuning.straySite, count: priors.count + 1)
    for entry in listed[Int(site)] { chances[entry.profile] = entry.chance }
    chances[priors.count] = tuning.otherSite
    return chances
  }
}
