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

/// Ranks conditions by evidence.
final class Differential: Sendable {
  /// What a finding does to one profile.
  private struct Effect: Sendable {
    var profile: Int
    var present: Double
    var denied: Double
  }

  /// How likely a profile's owner is to name a site.
  struct SiteChance: Sendable {
    var profile: Int
    var chance: Double
  }

  private let lexicon: Lexicon
  private let corpus: Corpus
  /// The natural logarithm of each profile's prior.
  private let priors: [Double]
  /// For each finding, its effect on the profiles that list it.
  private let effects: [[Effect]]
  /// For each site, the profiles that may be felt there, with the chance of naming it.
  private let bySite: [[SiteChance]]
  /// For each site that profiles list, those profiles with their own chance of naming it.
  private let listed: [[SiteChance]]
  private let diagnoses: [ConceptNumber: Int]

  private let tuning: Corpus.Tuning

  init(corpus: Corpus, lexicon: Lexicon) {
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
    priors = all.map { log(max($0.prior, 0.01) / total) }
    self.effects = effects
    self.listed = listed
    bySite = Self.spread(listed, over: lexicon, corpus.tuning)
    var diagnoses: [ConceptNumber: Int] = [:]
    let names = corpus.injuries.map(\.id.text) + corpus.neighbours.map(\.id.text)
    for (place, name) in names.enumerated() {
      if let number = lexicon.number(of: ID(name)) { diagnoses[number] = place }
    }
    self.diagnoses = diagnoses
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
    return scores
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

  /// The chance of each profile at every site: its own, that of the site it lies in, or, for a
  /// site named loosely, a share of its parts'.
  private static func spread(
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
    let best = beliefs[ranked[0]]
    let otherTotal = beliefs[injuries...].reduce(0, +)
    let isOutside = beliefs[bestOther] > best && otherTotal > Self.outsideShare
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

  /// Whether it is a complaint at all: the name of a condition, a telling sign, or a place
  /// together with something that is wrong there.
  func hasGround(_ complaint: Complaint) -> Bool {
    var hasSite = false
    var hasTrouble =
      complaint.severity != nil || complaint.days != nil || complaint.isTerse
      || complaint.gait == true
    for concept in complaint.present {
      switch lexicon.concept(concept).kind {
      case .diagnosis: return true
      case .site: hasSite = true
      case .sign:
        if isHallmark(concept) { return true }
        hasTrouble = true
      case .sensation, .other, .flag:
        if isHallmark(concept, outsideOnly: true) { return true }
        if lexicon.concept(concept).kind == .sensation { hasTrouble = true }
      case .severity, .gait, .dailyLife: hasTrouble = true
      case .mechanism where isHallmark(concept): return true
      case .circumstance, .mechanism: if !effects[Int(concept)].isEmpty { hasTrouble = true }
      default: break
      }
    }
    return hasSite && hasTrouble
  }

  /// The share of belief outside the 15 from which the best of them may carry the day.
  private static let outsideShare = 0.3

  /// Whether anything said can point to one of the 15: a place, one of their names, a telling sign.
  private func namesInjury(_ complaint: Complaint) -> Bool {
    complaint.present.contains { concept in
      switch lexicon.concept(concept).kind {
      case .site: true
      case .diagnosis: diagnoses[concept].map { $0 < corpus.injuries.count } ?? false
      case .sign, .mechanism: isHallmark(concept)
      default: false
      }
    }
  }

  /// Whether a finding alone names its place: a black nail, a blister, a rolled ankle.
  ///
  /// - Parameters:
  ///   - concept: The finding.
  ///   - outsideOnly: Whether it must be that of a complaint outside the 15, such as a stitch or a
  ///     headache, and of none of the 15.
  /// - Returns: Whether some profile lists it as a hallmark.
  private func isHallmark(_ concept: ConceptNumber, outsideOnly: Bool = false) -> Bool {
    let hallmark = corpus.weights[.hallmark]?.present ?? .infinity
    let strong = effects[Int(concept)].filter { $0.present >= hallmark }
    guard outsideOnly else { return !strong.isEmpty }
    return !strong.isEmpty && strong.allSatisfy { $0.profile >= corpus.injuries.count }
  }

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
