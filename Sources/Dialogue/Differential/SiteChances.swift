// How likely the owner of each condition is to name a place.

import Corpus
import Understanding

/// How likely a profile's owner is to name a site.
struct SiteChance: Sendable {
  var profile: Int
  var chance: Double
}

extension SiteChance {
  /// The chance of each profile at every site: its own, that of the site it lies in, or, for a
  /// site named loosely, a share of its parts'.
  static func spread(
    _ listed: [[SiteChance]],
    over lexicon: Lexicon,
    _ tuning: Corpus.Tuning
  ) -> [[SiteChance]] {
    let lineages = lexicon.concepts.indices.map { place in
      lexicon.concepts[place].kind == .site ? lexicon.lineage(of: ConceptNumber(place)) : []
    }
    var parts = [[Int]](repeating: [], count: lineages.count)
    for (place, lineage) in lineages.enumerated() where !listed[place].isEmpty {
      for ancestor in lineage.dropFirst() { parts[Int(ancestor)].append(place) }
    }
    let most = listed.reduce(0) { $1.reduce($0) { max($0, $1.profile + 1) } }
    var spread: [[SiteChance]] = []
    spread.reserveCapacity(lineages.count)
    var chances = [Double](repeating: 0, count: most)
    for (place, lineage) in lineages.enumerated() {
      var share = 1.0
      for ancestor in lineage {
        for entry in listed[Int(ancestor)] where chances[entry.profile] == 0 {
          chances[entry.profile] = entry.chance * share
        }
        share *= tuning.inheritedShare
      }
      for part in parts[place] {
        for entry in listed[part] {
          chances[entry.profile] = max(chances[entry.profile], entry.chance * tuning.looseShare)
        }
      }
      var found: [SiteChance] = []
      if !lineage.isEmpty {
        for profile in chances.indices where chances[profile] > 0 {
          found.append(SiteChance(profile: profile, chance: chances[profile]))
          chances[profile] = 0
        }
      }
      spread.append(found)
    }
    return spread
  }
}
