// Learns which plain words lean to urgency, from messages whose urgency is known.

import Corpus
import Dialogue
import Understanding

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Messages with their urgency, for fitting how words lean to ``Corpus/alarm``.
public struct AlarmLesson: Sendable {
  /// The chance of urgency from which the danger without a name is raised.
  public static let alarmingChance = 0.6

  /// Alarm is a grave matter, so only rarer words may speak for it, and each by little.
  public static let fitter: WordFitter = {
    var fitter = WordFitter()
    fitter.restraint = 10
    fitter.leastCount = 4
    fitter.mostShare = 0.03
    fitter.leastWeight = 0.03
    return fitter
  }()

  private static let names = ["calm", Corpus.alarm]
  private let bags: [WordFitter.Bag]

  /// What was learnt.
  public struct Fit: Sendable {
    /// The weights of words, in nats.
    public var weights: [String: Double]
    /// The sum of weights from which alarm is raised, in nats.
    public var from: Double
  }

  /// Reads messages.
  ///
  /// - Parameters:
  ///   - corpus: The content.
  ///   - messages: The messages, and whether each is urgent.
  ///   - now: When they are read.
  public init(_ corpus: Corpus, messages: [(text: String, isUrgent: Bool)], at now: Moment) {
    let assistant = Assistant(corpus)
    bags = messages.map { message in
      let reading = assistant.read(message.text, in: Conversation(), at: now)
      return WordFitter.Bag(words: reading.leaningWords, label: message.isUrgent ? 1 : 0)
    }
  }

  /// Learns from them.
  public func fit() -> Fit {
    let fit = Self.fitter.fit(bags, names: Self.names)
    let (calm, alarm) = (fit.leanings["calm"] ?? [:], fit.leanings[Corpus.alarm] ?? [:])
    var weights = alarm
    for (word, weight) in calm { weights[word, default: 0] -= weight }
    let bias = (fit.bias[Corpus.alarm] ?? 0) - (fit.bias["calm"] ?? 0)
    let chance = Self.alarmingChance
    return Fit(
      weights: weights.mapValues { ($0 * 100).rounded() / 100 },
      from: ((log(chance / (1 - chance)) - bias) * 100).rounded() / 100
    )
  }
}
