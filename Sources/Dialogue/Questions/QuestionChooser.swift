// Chooses the next question: the one expected to tell most about the injury or the urgency.

import Corpus
import Understanding

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Chooses what to ask next.
final class QuestionChooser: Sendable {
  private let corpus: Corpus
  private let lexicon: Lexicon
  private let differential: Differential
  private let injuryScreens: Set<ID<Question>>
  private let screens: [ID<Injury>: [ID<Question>]]
  private let candidates: [Candidate]

  /// A question by concept numbers.
  private final class Candidate: Sendable {
    let question: Question
    /// The sites for which it makes sense; empty means any.
    let sites: [ConceptNumber]
    /// What a yes makes present.
    let yes: [ConceptNumber]
    /// What tells whether it is answered; nil where the corpus does not know it.
    let key: ConceptNumber?
    /// What its answer tells; nil for nothing.
    let finding: ConceptNumber?
    /// What makes it a must, once reported.
    let after: [ConceptNumber]

    init(_ question: Question, _ lexicon: Lexicon) {
      self.question = question
      sites = question.sites.compactMap { lexicon.number(of: $0) }
      yes = question.yes.compactMap { lexicon.number(of: $0) }
      key = (question.yes.first ?? question.no.first).flatMap { lexicon.number(of: $0) }
      after = question.after.compactMap { lexicon.number(of: $0) }
      finding = yes.first ?? question.no.first.flatMap { lexicon.number(of: $0) }
    }
  }

  /// Where a complaint is.
  private typealias Places = [ConceptNumber]

  /// The most questions before an answer.
  static let most = 5
  /// The least gain, in bits, for which a question is worth a runner's patience.
  private static let leastGain = 0.25
  /// The same once it is settled that a doctor is needed.
  private static let leastGainWithDoctor = 0.38
  /// The belief in an injury from which its screens are asked.
  private static let screenBelief = 0.3
  /// The same for screens of which even "not sure" counts as yes.
  private static let graveScreenBelief = 0.1

  init(corpus: Corpus, lexicon: Lexicon, differential: Differential) {
    self.corpus = corpus
    self.lexicon = lexicon
    self.differential = differential
    screens = Dictionary(corpus.injuries.map { ($0.id, $0.screens) }) { first, _ in first }
    injuryScreens = Set(corpus.injuries.flatMap(\.screens))
    candidates = corpus.questions.map { Candidate($0, lexicon) }
  }

  /// The next question; nil when the answer can be given.
  func next(
    for complaint: Complaint,
    _ assessment: Assessment,
    _ verdict: TriageVerdict
  ) -> Question? {
    guard verdict.level < .sameDay, Set(complaint.asked).count < Self.most else { return nil }
    let places = differential.currentSites(of: complaint).map(\.site)
    let open = candidates.filter { isOpen($0, complaint, places) }
    let due = dueScreens(among: open, complaint, assessment)
    let left = Self.most - Set(complaint.asked).count
    if let screen = due.first, left <= due.count { return screen }
    let hasDoctor = verdict.level >= .doctor
    let beliefs = Beliefs(assessment.beliefs)
    var best: (gain: Double, question: Question)?
    for candidate in open {
      let question = candidate.question
      let isDue = due.contains { $0.id == question.id }
      guard isDue || question.topic != .redFlags else { continue }
      // Of several that are due, the one that comes first in their order.
      let dueGain = question.id == due.first?.id ? 1.2 : 1.15
      var gain = isDue ? dueGain : gain(of: candidate, beliefs)
      gain += isDue ? 0 : urgencyGain(of: question, complaint, hasDoctor: hasDoctor, left: left)
      let least = hasDoctor && !isDue ? Self.leastGainWithDoctor : Self.leastGain
      guard gain >= least else { continue }
      if best.map({ gain > $0.gain }) ?? true { best = (gain, question) }
    }
    return best?.question
  }

  /// A screening question that must be asked even though the answer was given: something new was
  /// reported since.
  func late(for complaint: Complaint) -> Question? {
    let places = differential.currentSites(of: complaint).map(\.site)
    return candidates.first {
      !$0.after.isEmpty && isMust($0, complaint) && isOpen($0, complaint, places)
    }?.question
  }

  /// Whether a question makes sense for where the complaint is now.
  func fits(_ question: Question, _ complaint: Complaint) -> Bool {
    let places = differential.currentSites(of: complaint).map(\.site)
    return candidates.first { $0.question.id == question.id }
      .map { fitsPlace($0, places) } ?? true
  }

  /// Whether a screening question must be asked whatever the injury: after what it is asked after,
  /// or for its place alone where even "not sure" counts as yes.
  private func isMust(_ candidate: Candidate, _ complaint: Complaint) -> Bool {
    guard candidate.question.topic == .redFlags, !candidate.question.sites.isEmpty else {
      return false
    }
    return candidate.after.isEmpty
      ? candidate.question.unsureIsYes : candidate.after.contains(where: complaint.has)
  }

  /// Screening questions that must still be asked: those that the place or a report calls for, those
  /// of the likely injuries, and where no injury is likely those that belong to the place.
  private func dueScreens(
    among open: [Candidate],
    _ complaint: Complaint,
    _ assessment: Assessment
  ) -> [Question] {
    var ids = open.filter { isMust($0, complaint) }.map(\.question.id)
    for candidate in assessment.candidates {
      let isLikely = candidate.probability >= Self.screenBelief
      for id in screens[candidate.injury] ?? [] where !ids.contains(id) {
        guard let screen = open.first(where: { $0.question.id == id }) else { continue }
        // What is asked after a twist is asked where none was told only if the injury is still likely
        // when the place is clear and the pain known.
        guard
          screen.after.isEmpty || isMust(screen, complaint)
            || isLikely && complaint.severity != nil
        else { continue }
        let isGrave = screen.question.unsureIsYes
        if isLikely || isGrave && candidate.probability >= Self.graveScreenBelief { ids.append(id) }
      }
    }
    // What belongs to a place and to no injury of the 15 is asked for the place's sake.
    for screen in open
    where screen.question.topic == .redFlags && !screen.question.sites.isEmpty
      && !ids.contains(screen.question.id)
      && screen.after.isEmpty
      && (assessment.candidates.isEmpty || !injuryScreens.contains(screen.question.id))
    {
      ids.append(screen.question.id)
    }
    return ids.compactMap { id in open.first { $0.question.id == id }?.question }
  }

  /// Whether a question is neither asked nor answered yet, and makes sense for the place.
  private func isOpen(_ candidate: Candidate, _ complaint: Complaint, _ places: Places) -> Bool {
    guard fitsPlace(candidate, places), !complaint.asked.contains(candidate.question.id) else {
      return false
    }
    switch candidate.question.topic {
    case .severity: return complaint.severity == nil || !complaint.isSeverityStated
    case .duration: return complaint.days == nil
    case .gait: return complaint.gait == nil
    case .dailyLife: return complaint.dailyLife == nil
    case .side: return complaint.side == nil
    case .site: return true
    case .redFlags where isAnsweredByAnother(candidate.question, complaint): return false
    default: return candidate.key.map { complaint.findings[$0] == nil } ?? true
    }
  }

  /// Whether another screen, as grave, was put already that asks after the same dangers.
  private func isAnsweredByAnother(_ question: Question, _ complaint: Complaint) -> Bool {
    candidates.contains { other in
      other.question.id != question.id && other.question.topic == .redFlags
        && other.question.unsureIsYes && complaint.asked.contains(other.question.id)
        && Set(question.yes).isSubset(of: other.question.yes)
    }
  }

  /// Whether a question makes sense for what is known of the place.
  private func fitsPlace(_ candidate: Candidate, _ places: Places) -> Bool {
    let wanted = candidate.sites
    if candidate.question.topic == .site {
      // A question for the exact place: only where the place is named just so loosely.
      return wanted.isEmpty ? places.isEmpty : places.contains { wanted.contains($0) }
    }
    guard !wanted.isEmpty else { return true }
    return places.contains { site in wanted.contains { lexicon.lies(site, within: $0) } }
  }

  /// What a question is expected to tell about the urgency, in bits.
  private func urgencyGain(
    of question: Question,
    _ complaint: Complaint,
    hasDoctor: Bool,
    left: Int
  ) -> Double {
    guard !hasDoctor else { return 0 }
    switch question.topic {
    case .severity: return 0.95
    case .duration: return 0.85
    case .gait: return 0.75
    case .dailyLife: return 0.65
    default: return 0
    }
  }

  /// What a question is expected to tell about the injury, in bits.
  private func gain(of candidate: Candidate, _ beliefs: Beliefs) -> Double {
    if candidate.question.topic == .site {
      return beliefs.gain(ofSites: candidate.yes.map { differential.chances(of: $0) })
    }
    guard let finding = candidate.finding else { return 0 }
    return beliefs.gain(
      ofChances: differential.likelihoods(of: finding),
      others: Differential.unlistedLikelihood
    )
  }
}
