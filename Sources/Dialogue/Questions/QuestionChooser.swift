// Chooses the next question: the one expected to tell most about the injury or the urgency.

import Corpus
import Understanding

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Chooses what to ask next.
struct QuestionChooser: Sendable {
  private let corpus: Corpus
  private let lexicon: Lexicon
  private let differential: Differential
  private let screens: [ID<Injury>: [ID<Question>]]
  private let byID: [ID<Question>: Question]

  /// The most questions before an answer.
  static let most = 5
  /// The least gain, in bits, for which a question is worth a runner's patience.
  private static let leastGain = 0.3
  /// The same once it is settled that a doctor is needed.
  private static let leastGainWithDoctor = 0.55
  /// The belief in an injury from which its screens are asked.
  private static let screenBelief = 0.3

  init(corpus: Corpus, lexicon: Lexicon, differential: Differential) {
    self.corpus = corpus
    self.lexicon = lexicon
    self.differential = differential
    screens = Dictionary(corpus.injuries.map { ($0.id, $0.screens) }) { first, _ in first }
    byID = Dictionary(corpus.questions.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The next question; nil when the answer can be given.
  func next(
    for complaint: Complaint,
    _ assessment: Assessment,
    _ verdict: TriageVerdict
  ) -> Question? {
    guard verdict.level < .sameDay, Set(complaint.asked).count < Self.most else { return nil }
    let due = dueScreens(for: complaint, assessment)
    let left = Self.most - Set(complaint.asked).count
    if let screen = due.first, left <= due.count { return screen }
    let hasDoctor = verdict.level >= .doctor
    var best: (gain: Double, question: Question)?
    for question in corpus.questions where isOpen(question, complaint) {
      let isDue = due.contains { $0.id == question.id }
      guard isDue || question.topic != .redFlags else { continue }
      var gain = isDue ? 1.2 : gain(of: question, complaint, assessment)
      gain += isDue ? 0 : urgencyGain(of: question, complaint, hasDoctor: hasDoctor, left: left)
      let least = hasDoctor && !isDue ? Self.leastGainWithDoctor : Self.leastGain
      guard gain >= least else { continue }
      if best.map({ gain > $0.gain }) ?? true { best = (gain, question) }
    }
    return best?.question
  }

  /// Screening questions that must still be asked: those of the likely injuries, and those that
  /// belong to the place.
  private func dueScreens(for complaint: Complaint, _ assessment: Assessment) -> [Question] {
    var ids: [ID<Question>] = []
    for candidate in assessment.candidates where candidate.probability >= Self.screenBelief {
      ids.append(contentsOf: screens[candidate.injury] ?? [])
    }
    for question in corpus.questions where question.topic == .redFlags && !question.sites.isEmpty {
      if !ids.contains(question.id), fitsPlace(question, complaint), assessment.candidates.isEmpty {
        ids.append(question.id)
      }
    }
    return ids.compactMap { byID[$0] }.filter { isOpen($0, complaint) }
  }

  /// Whether a question is neither asked nor answered yet, and makes sense for the place.
  private func isOpen(_ question: Question, _ complaint: Complaint) -> Bool {
    guard !complaint.asked.contains(question.id), fitsPlace(question, complaint) else {
      return false
    }
    switch question.topic {
    case .severity: return complaint.severity == nil || !complaint.isSeverityStated
    case .duration: return complaint.days == nil
    case .gait: return complaint.gait == nil
    case .dailyLife: return complaint.dailyLife == nil
    case .side: return complaint.side == nil
    case .site: return true
    default:
      let key = question.yes.first ?? question.no.first
      guard let key, let number = lexicon.number(of: key) else { return true }
      return complaint.findings[number] == nil
    }
  }

  /// Whether a question makes sense for what is known of the place.
  private func fitsPlace(_ question: Question, _ complaint: Complaint) -> Bool {
    let sites = differential.currentSites(of: complaint).map(\.site)
    let wanted = question.sites.compactMap { lexicon.number(of: $0) }
    if question.topic == .site {
      // A question for the exact place: only where the place is named just so loosely.
      return wanted.isEmpty ? sites.isEmpty : sites.contains { wanted.contains($0) }
    }
    guard !wanted.isEmpty else { return true }
    return sites.contains { site in wanted.contains { lexicon.lies(site, within: $0) } }
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
    case .severity: return complaint.severity == nil ? 0.95 : 0.4
    case .duration: return 0.85
    case .gait: return 0.75
    case .dailyLife: return 0.65
    default: return 0
    }
  }

  /// What a question is expected to tell about the injury, in bits.
  private func gain(
    of question: Question,
    _ complaint: Complaint,
    _ assessment: Assessment
  ) -> Double {
    let outcomes = outcomes(of: question, complaint, assessment.beliefs)
    guard outcomes.count > 1 else { return 0 }
    let before = Self.entropy(assessment.beliefs)
    var after = 0.0
    for outcome in outcomes {
      let total = outcome.reduce(0, +)
      guard total > 1e-9 else { continue }
      after += total * Self.entropy(outcome.map { $0 / total })
    }
    return max(0, before - after)
  }

  /// For each answer, the belief in each profile together with that answer.
  private func outcomes(
    of question: Question,
    _ complaint: Complaint,
    _ beliefs: [Double]
  ) -> [[Double]] {
    let concepts = question.yes.compactMap { lexicon.number(of: $0) }
    if question.topic == .site {
      let answers = concepts.map { site in
        beliefs.indices.map { beliefs[$0] * differential.chance(of: site, given: $0) }
      }
      let sums = beliefs.indices.map { place in answers.reduce(0.02) { $0 + $1[place] } }
      return answers.map { answer in
        beliefs.indices.map { answer[$0] / sums[$0] * beliefs[$0] }
      }
    }
    guard let key = concepts.first ?? question.no.first.flatMap({ lexicon.number(of: $0) }) else {
      return []
    }
    let yes = beliefs.indices.map { place in
      beliefs[place]
        * (place < beliefs.count - 1 ? differential.likelihood(of: key, given: place) : 0.2)
    }
    return [yes, beliefs.indices.map { beliefs[$0] - yes[$0] }]
  }

  private static func entropy(_ beliefs: [Double]) -> Double {
    beliefs.reduce(0) { $1 > 1e-12 ? $0 - $1 * log2($1) : $0 }
  }
}
