// Which findings the messages would have more or less typical than the content says.

import Corpus
import Dialogue
import Understanding

extension WeightFitter {
  /// A finding whose typicality the messages would have otherwise.
  public struct Suggestion: Sendable {
    /// The condition, one of the 15.
    public var injury: ID<Injury>
    /// The finding.
    public var finding: ID<Concept>
    /// What the content says; nil for not listed.
    public var present: Typicality?
    /// What would fit better; nil for not listed.
    public var better: Typicality?
    /// By how much the summed loss falls, in nats.
    public var gain: Double
    /// In how many messages the finding was heard.
    public var count: Int
  }

  /// The changes of typicality that would help most, for an author to weigh: nothing is changed.
  ///
  /// - Parameters:
  ///   - leastCount: In how many messages a finding must have been heard.
  ///   - leastGain: By how much the summed loss must fall, in nats.
  /// - Returns: The changes, the most helpful first.
  public func suggestions(leastCount: Int = 8, leastGain: Double = 1.5) -> [Suggestion] {
    let lexicon = assistant.reader.lexicon
    let present = Differential(corpus: corpus, lexicon: lexicon)
    var heard: [ConceptNumber: [FitCase]] = [:]
    for item in cases {
      for (concept, _) in item.complaint.findings { heard[concept, default: []].append(item) }
    }
    var suggestions: [Suggestion] = []
    for (concept, cases) in heard.sorted(by: { $0.key < $1.key })
    where cases.count >= leastCount && present.isFinding(concept) {
      let start = loss(by: present, on: cases) * Double(cases.count)
      for (profile, injury) in corpus.injuries.enumerated() {
        let listed = injury.profile.findings[lexicon.concept(concept).id]
        var best: (typicality: Typicality?, gain: Double) = (listed, 0)
        for typicality in Self.neighbours(of: listed) {
          let tried = present.with(concept, of: profile, as: typicality)
          let gain = start - loss(by: tried, on: cases) * Double(cases.count)
          if gain > best.gain { best = (typicality, gain) }
        }
        guard best.gain >= leastGain else { continue }
        suggestions.append(
          Suggestion(
            injury: injury.id,
            finding: lexicon.concept(concept).id,
            present: listed,
            better: best.typicality,
            gain: best.gain,
            count: cases.count
          )
        )
      }
    }
    return suggestions.sorted { $0.gain > $1.gain }
  }

  /// One notch up or down: more than that is for a clinician to say.
  private static func neighbours(of typicality: Typicality?) -> [Typicality?] {
    let order: [Typicality?] = [.hallmark, .common, .possible, nil, .against, .rulesOut]
    let place = order.firstIndex(of: typicality) ?? 3
    return [place - 1, place + 1].filter(order.indices.contains).map { order[$0] }
  }
}
