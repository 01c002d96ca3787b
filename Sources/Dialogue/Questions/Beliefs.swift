// How much an answer is expected to tell: the entropy of beliefs, now and after each answer.

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Beliefs over all profiles, prepared for weighing one question after the other.
///
/// With b the belief in a profile and c its chance of an answer, the answer's joint belief is b c,
/// and b c log(b c) = c (b log b) + b c log c. So profiles that share a chance can be summed
/// together, and a question costs only as much as there are profiles that list its finding.
struct Beliefs {
  private let beliefs: [Double]
  /// For each belief b, b log b.
  private let terms: [Double]
  /// The sum of the beliefs.
  private let total: Double
  /// The sum of the terms: the entropy's negative.
  private let term: Double

  /// Beliefs below this are too small to count for any question.
  private static let least = 1e-10

  init(_ beliefs: [Double]) {
    self.beliefs = beliefs
    terms = beliefs.map(Self.term)
    total = beliefs.reduce(0, +)
    term = terms.reduce(0, +)
  }

  /// What a yes or no is expected to tell, in bits.
  ///
  /// - Parameters:
  ///   - chances: The chance of a yes for some profiles, each once.
  ///   - others: The chance of a yes for all other profiles.
  /// - Returns: The expected gain.
  func gain(
    ofChances chances: some Sequence<(profile: Int, chance: Double)>,
    others: Double
  ) -> Double {
    var (yes, no) = (Answer(), Answer())
    var (restTotal, restTerm) = (total, term)
    for (profile, chance) in chances {
      restTotal -= beliefs[profile]
      restTerm -= terms[profile]
      yes.add(beliefs[profile], terms[profile], chance: chance)
      no.add(beliefs[profile], terms[profile], chance: 1 - chance)
    }
    yes.add(restTotal, restTerm, chance: others)
    no.add(restTotal, restTerm, chance: 1 - others)
    return max(0, yes.information + no.information - term)
  }

  /// What the choice among sites is expected to tell, in bits; none of them stays possible.
  func gain(ofSites chances: [[Double]]) -> Double {
    guard chances.count > 1 else { return 0 }
    var answers = [Answer](repeating: Answer(), count: chances.count)
    for (profile, belief) in beliefs.enumerated() where belief > Self.least {
      let sum = chances.reduce(0.02) { $0 + belief * $1[profile] }
      for (answer, chance) in chances.enumerated() {
        answers[answer].add(belief, terms[profile], chance: belief * chance[profile] / sum)
      }
    }
    return max(0, answers.reduce(0) { $0 + $1.information } - term)
  }

  private static func term(_ value: Double) -> Double { value > 0 ? value * log2(value) : 0 }

  /// One answer: its probability, and the sum of p log p over the joint beliefs.
  private struct Answer {
    var total = 0.0
    var terms = 0.0

    mutating func add(_ belief: Double, _ term: Double, chance: Double) {
      guard chance > 0 else { return }
      total += belief * chance
      terms += chance * term + belief * chance * log2(chance)
    }

    /// The answer's probability times the entropy that is left after it, as a negative.
    var information: Double { terms - Beliefs.term(total) }
  }
}
