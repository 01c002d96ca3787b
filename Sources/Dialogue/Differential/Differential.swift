// Ranks the injuries by the evidence for and against each, and can answer "none of these".
//
// Naive Bayes over findings: present, denied and unknown ones all count. Everything it knows of an
// injury stands in that injury's file; the weight of a typicality stands in `weights.yaml`.

import Corpus
import Understanding

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Ranks conditions by evidence.
package final class Differential: Sendable {
  /// What a finding does to one profile.
  struct Effect: Sendable {
    var profile: Int
    var present: Double
    var denied: Double
  }

  let lexicon: Lexicon
  let corpus: Corpus
  /// The natural logarithm of each profile's prior.
  let priors: [Double]
  /// For each finding, its effect on the profiles that list it.
  let effects: [[Effect]]
  /// For each site, the profiles that may be felt there, with the chance of naming it.
  let bySite: [[SiteChance]]
  /// For each site that profiles list, those profiles with their own chance of naming it.
  let listed: [[SiteChance]]
  let diagnoses: [ConceptNumber: Int]

  let tuning: Corpus.Tuning

  package init(corpus: Corpus, lexicon: Lexicon) {
    self.corpus = corpus
    self.lexicon = lexicon
    tuning = corpus.tuning
    let all = corpus.injuries.map(\.profile) + corpus.neighbours.map(\.profile)
    let total = all.reduce(0) { $0 + $1.prior }
    var effects = [[Effect]](repeating: [], count: lexicon.concepts.count)
    var listed = [[SiteChance]](repeating: [], count: lexicon.concepts.count)
    for place in all.indices {
      for (site, typicality) in lexicon.sites(ofProfile: place) {
        guard let weight = corpus.weights[typicality] else { continue }
        listed[Int(site)].append(SiteChance(profile: place, chance: weight.siteChance))
      }
      for (finding, typicality) in lexicon.findings(ofProfile: place) {
        guard let weight = corpus.weights[typicality] else { continue }
        effects[Int(finding)].append(
          Effect(profile: place, present: weight.present, denied: weight.denied)
        )
      }
    }
    let injuries = corpus.injuries.count
    priors = all.enumerated().map { place, profile in
      log(max(profile.prior, 0.01) / total * (place < injuries ? 1 : corpus.tuning.neighbourPrior))
    }
    self.effects = effects
    self.listed = listed
    bySite = SiteChance.spread(listed, over: lexicon, corpus.tuning)
    var diagnoses: [ConceptNumber: Int] = [:]
    let names = corpus.injuries.map(\.id.text) + corpus.neighbours.map(\.id.text)
    for (place, name) in names.enumerated() {
      if let number = lexicon.number(of: ID(name)) { diagnoses[number] = place }
    }
    self.diagnoses = diagnoses
  }

  init(_ other: Differential, effects: [[Effect]]) {
    lexicon = other.lexicon
    corpus = other.corpus
    tuning = other.tuning
    priors = other.priors
    self.effects = effects
    listed = other.listed
    bySite = other.bySite
    diagnoses = other.diagnoses
  }

  /// Whether a concept counts for any profile.
  func isInformative(_ concept: ConceptNumber) -> Bool {
    !effects[Int(concept)].isEmpty || diagnoses[concept] != nil
  }

  /// What a complaint's evidence amounts to.
  func assess(_ complaint: Complaint) -> Assessment {
    let scores = scores(for: complaint)
    let beliefs = Self.normalised(scores)
    return assessment(beliefs, complaint)
  }

  /// The unnormalised log beliefs: the profiles, then "something else".
  func scores(for complaint: Complaint) -> [Double] {
    var scores = priors
    scores.append(log(tuning.otherPrior))
    let fits = addSites(of: complaint, to: &scores)
    for concept in complaint.order {
      guard let known = complaint.findings[concept] else { continue }
      addFinding(concept, known, fits, to: &scores)
    }
    addLeaning(of: complaint, to: &scores)
    return scores
  }

  /// Adds which way the plain words lean; all that lies outside the 15 shares one leaning.
  private func addLeaning(of complaint: Complaint, to scores: inout [Double]) {
    let injuries = corpus.injuries.count
    guard complaint.leaning.count == injuries + 1, !namesNeighbour(complaint) else { return }
    for index in scores.indices {
      scores[index] += tuning.wordShare * complaint.leaning[min(index, injuries)]
    }
  }

  /// Whether something outside the 15 was called by its name: "high ankle sprain". The words of the
  /// name lean by themselves, and the wrong way.
  private func namesNeighbour(_ complaint: Complaint) -> Bool {
    let injuries = corpus.injuries.count
    return complaint.findings.contains { concept, known in
      known.isPresent && diagnoses[concept].map { $0 >= injuries } ?? false
    }
  }

  /// Adds what a finding says for and against each profile.
  ///
  /// Findings are listed with the place in mind: "aches all along it" speaks for shin splints at the
  /// shin, hardly at the back. So what speaks for a profile counts in so far as its place fits.
  private func addFinding(
    _ concept: ConceptNumber,
    _ known: Complaint.Known,
    _ fits: [Double],
    to scores: inout [Double]
  ) {
    if let profile = diagnoses[concept] {
      scores[profile] += known.isPresent ? tuning.named * known.weight : tuning.nameDenied
    }
    let effects = effects[Int(concept)]
    guard !effects.isEmpty else { return }
    if known.isPresent {
      for index in scores.indices { scores[index] += tuning.unlisted * known.weight }
    }
    for effect in effects {
      guard known.isPresent else {
        scores[effect.profile] += effect.denied
        continue
      }
      let weight = effect.present - tuning.unlisted
      scores[effect.profile] += (weight > 0 ? weight * fits[effect.profile] : weight) * known.weight
    }
  }

  /// Adds what the places say, and gives how well each profile fits them, 0 to 1.
  private func addSites(of complaint: Complaint, to scores: inout [Double]) -> [Double] {
    let sites = currentSites(of: complaint)
    let total = sites.reduce(0) { $0 + $1.weight }
    guard total > 0 else {
      let anywhere = log(0.05)
      for index in scores.indices { scores[index] += anywhere }
      return [Double](repeating: 1, count: scores.count)
    }
    var chances = [Double](repeating: tuning.straySite, count: scores.count)
    chances[chances.count - 1] = tuning.otherSite
    for (site, weight) in sites {
      for entry in bySite[Int(site)] {
        chances[entry.profile] += entry.chance * weight / total
      }
    }
    let stray = log(tuning.straySite)
    let logs = chances.map { $0 == tuning.straySite ? stray : log($0) }
    for index in scores.indices { scores[index] += logs[index] }
    for concept in complaint.denied where lexicon.concept(concept).kind == .site {
      let isRefined = sites.contains { lexicon.lies($0.site, within: concept) }
      guard !isRefined else { continue }
      for entry in bySite[Int(concept)] where entry.chance > 0.1 {
        scores[entry.profile] += log(1 - entry.chance)
      }
    }
    let (poor, good) = (log(tuning.poorFit), log(tuning.goodFit))
    return logs.map { chance in
      let share = (chance - poor) / (good - poor)
      return tuning.leastFit + (1 - tuning.leastFit) * min(max(share, 0), 1)
    }
  }

  /// The sites complained of, without those that a more exact one replaces. Beside others, a large
  /// region such as "my leg" counts for less.
  func currentSites(of complaint: Complaint) -> [(site: ConceptNumber, weight: Double)] {
    let sites = complaint.present.filter { lexicon.concept($0).kind == .site }
    let exact = sites.filter { site in
      !sites.contains { $0 != site && lexicon.lies($0, within: site) }
    }
    return exact.compactMap { site in
      guard let known = complaint.findings[site] else { return nil }
      let isRegion = exact.count > 1 && lexicon.lineage(of: site).count == 1
      return (site, isRegion ? known.weight * tuning.regionShare : known.weight)
    }
  }

  static func normalised(_ scores: [Double]) -> [Double] {
    let most = scores.max() ?? 0
    var beliefs = scores.map { exp($0 - most) }
    let total = beliefs.reduce(0, +)
    for index in beliefs.indices { beliefs[index] /= total }
    return beliefs
  }

  private func assessment(_ beliefs: [Double], _ complaint: Complaint) -> Assessment {
    let injuries = corpus.injuries.count
    guard hasGround(complaint) else {
      return Assessment(candidates: [], neighbour: nil, beliefs: beliefs)
    }
    let ranked = Self.likeliest(Self.mostCandidates, of: beliefs[..<injuries])
    let bestOther =
      (injuries..<beliefs.count).max { beliefs[$0] < beliefs[$1] } ?? beliefs.count - 1
    let isOutside = beliefs[injuries...].reduce(0, +) > tuning.outsideShare
    if isOutside || !namesInjury(complaint) {
      let neighbour = bestOther - injuries
      return Assessment(
        candidates: [],
        neighbour: neighbour < corpus.neighbours.count ? corpus.neighbours[neighbour].id : nil,
        beliefs: beliefs
      )
    }
    let candidates = ranked.filter { beliefs[$0] >= tuning.leastBelief }.map { place in
      let (supporting, opposing) = reasons(for: place, complaint)
      return Candidate(
        injury: corpus.injuries[place].id,
        probability: beliefs[place],
        supporting: supporting,
        opposing: opposing
      )
    }
    return Assessment(candidates: candidates, neighbour: nil, beliefs: beliefs)
  }

  /// How many injuries are worth naming at most.
  private static let mostCandidates = 5

  /// The places of the greatest beliefs, greatest first; of equals the first one.
  private static func likeliest(_ count: Int, of beliefs: ArraySlice<Double>) -> [Int] {
    var best: [Int] = []
    for place in beliefs.indices {
      if best.count == count, beliefs[best[count - 1]] >= beliefs[place] { continue }
      let rank = best.firstIndex { beliefs[$0] < beliefs[place] } ?? best.count
      best.insert(place, at: rank)
      if best.count > count { best.removeLast() }
    }
    return best
  }

  /// The share of belief outside the 15 from which the best of them may carry the day.
  private static let outsideShare = 0.3
}
