// Learns which way plain words lean, offline: multinomial logistic regression on bags of words.
//
// Gradient descent with Adam's step (Kingma & Ba 2015) from zero, a fixed number of steps, no chance
// anywhere: the same messages always give the same weights. What comes out is a table of words.

import Corpus
import Dialogue
import Understanding

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Learns how words lean from labelled messages.
public struct WordFitter: Sendable {
  /// How strongly weights are drawn to zero: the inverse variance of their Gaussian prior.
  public var restraint = 1 / 0.3
  /// In how many messages a word must stand to be learnt from.
  public var leastCount = 3
  /// In what share of the messages a word may stand, 0 to 1: "the" leans nowhere.
  public var mostShare = 0.12
  /// Weights nearer to zero than this are left out, in nats.
  public var leastWeight = 0.1

  private static let steps = 250
  private static let stepSize = 0.05

  /// Makes a fitter.
  public init() {}

  /// A message as a bag of words, with the place of its label: an injury, or behind them none.
  public struct Bag: Sendable {
    var words: [String]
    var label: Int
  }

  /// The weights of words: for each injury by id, and for ``Corpus/noInjury``.
  public typealias Leanings = [String: [String: Double]]

  /// What is learnt: the weights, and for each label how common it is, in nats.
  public struct Fit: Sendable {
    /// The weights that are not near zero, rounded to hundredths of a nat.
    public var leanings: Leanings
    /// How common each label is, in nats.
    public var bias: [String: Double]
  }

  /// Fits the weights.
  ///
  /// - Parameters:
  ///   - bags: The messages.
  ///   - names: The injuries by place, ``Corpus/noInjury`` last.
  /// - Returns: The weights and how common the labels are.
  public func fit(_ bags: [Bag], names: [String]) -> Fit {
    var counts: [String: Int] = [:]
    for bag in bags { for word in bag.words { counts[word, default: 0] += 1 } }
    let most = Int(mostShare * Double(bags.count))
    let words = counts.filter { (leastCount...max(leastCount, most)).contains($0.value) }.keys
      .sorted()
    let places = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    let rows = bags.map { bag in bag.words.compactMap { places[$0] } }
    let weights = descend(rows, bags.map(\.label), wordCount: words.count, labelCount: names.count)
    var leanings: Leanings = [:]
    for (label, name) in names.enumerated() {
      var kept: [String: Double] = [:]
      for (place, word) in words.enumerated() {
        let weight = weights[place * names.count + label]
        if abs(weight) >= leastWeight { kept[word] = (weight * 100).rounded() / 100 }
      }
      leanings[name] = kept
    }
    let bias = weights.suffix(names.count)
    return Fit(leanings: leanings, bias: Dictionary(uniqueKeysWithValues: zip(names, bias)))
  }

  /// The weights, a row of labels for each word; the last row is how common the labels are.
  private func descend(
    _ rows: [[Int]],
    _ labels: [Int],
    wordCount: Int,
    labelCount: Int
  ) -> [Double] {
    let size = (wordCount + 1) * labelCount
    var weights = [Double](repeating: 0, count: size)
    var (mean, square) = (weights, weights)
    for step in 1...Self.steps {
      var slope = weights.enumerated().map { place, weight in
        place < wordCount * labelCount ? weight * restraint : 0
      }
      for (row, label) in zip(rows, labels) {
        var scores = [Double](repeating: 0, count: labelCount)
        for word in row + [wordCount] {
          for place in 0..<labelCount { scores[place] += weights[word * labelCount + place] }
        }
        let most = scores.max() ?? 0
        let total = scores.reduce(0) { $0 + exp($1 - most) }
        for place in 0..<labelCount {
          scores[place] = exp(scores[place] - most) / total - (place == label ? 1 : 0)
        }
        for word in row + [wordCount] {
          for place in 0..<labelCount { slope[word * labelCount + place] += scores[place] }
        }
      }
      let (fade, slowFade) = (1 - pow(0.9, Double(step)), 1 - pow(0.999, Double(step)))
      for place in 0..<size {
        mean[place] = 0.9 * mean[place] + 0.1 * slope[place]
        square[place] = 0.999 * square[place] + 0.001 * slope[place] * slope[place]
        weights[place] -=
          Self.stepSize * (mean[place] / fade) / ((square[place] / slowFade).squareRoot() + 1e-8)
      }
    }
    return weights
  }
}
