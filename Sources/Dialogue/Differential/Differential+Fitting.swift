// What the offline fitter needs: beliefs as numbers, and a differential that differs in one finding.

import Corpus
import Understanding

extension Differential {
  /// Belief over every condition: the 15, then the neighbours, last "something else"; nil where
  /// nothing is complained of.
  package func beliefs(in complaint: Complaint) -> [Double]? {
    hasGround(complaint) ? Self.normalised(scores(for: complaint)) : nil
  }

  /// Whether some condition lists a concept as a finding.
  package func isFinding(_ concept: ConceptNumber) -> Bool { !effects[Int(concept)].isEmpty }

  /// The same with another typicality of one finding for one condition.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - profile: The condition, counted from 0: the 15, then the neighbours.
  ///   - typicality: How typical the finding is taken to be; nil for not listed.
  /// - Returns: The differential.
  package func with(
    _ finding: ConceptNumber,
    of profile: Int,
    as typicality: Typicality?
  ) -> Differential {
    var changed = effects
    changed[Int(finding)].removeAll { $0.profile == profile }
    if let weight = typicality.flatMap({ corpus.weights[$0] }) {
      changed[Int(finding)].append(
        Effect(profile: profile, present: weight.present, denied: weight.denied)
      )
    }
    return Differential(self, effects: changed)
  }
}
