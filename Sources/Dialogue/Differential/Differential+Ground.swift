// Whether there is a complaint to judge at all, and whether it can be one of the 15.

import Corpus
import Understanding

extension Differential {
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
    return hasSite && hasTrouble || leansClearly(complaint)
  }

  /// Whether the plain words alone lean far more to one of the 15 than to none of them.
  private func leansClearly(_ complaint: Complaint) -> Bool {
    guard complaint.leaning.count == corpus.injuries.count + 1, let none = complaint.leaning.last,
      let most = complaint.leaning.dropLast().max()
    else { return false }
    return most - none >= tuning.wordGround
  }

  /// Whether anything said can point to one of the 15: a place, one of their names, a telling sign.
  func namesInjury(_ complaint: Complaint) -> Bool {
    if leansClearly(complaint) { return true }
    return complaint.present.contains { concept in
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
}
