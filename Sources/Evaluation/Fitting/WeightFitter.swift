// Fits the numbers of `weights.yaml` to labelled messages, offline.
//
// Coordinate descent on the mean negative log belief in the right answer, held near the present
// numbers by a quadratic penalty. It is deterministic, needs no derivative, and its result is the
// same short table of readable numbers, to be reviewed by eye.

import Corpus
import Dialogue

/// Fits the weights of a corpus.
public struct WeightFitter: Sendable {
  let corpus: Corpus
  let assistant: Assistant
  let cases: [FitCase]

  /// What a fit came to.
  public struct Fit: Sendable {
    /// The corpus with the fitted numbers.
    public var corpus: Corpus
    /// The mean loss before, in nats.
    public var lossBefore: Double
    /// The mean loss after, in nats.
    public var lossAfter: Double
  }

  /// How much one step away from the present number costs, in nats of mean loss.
  private static let penalty = 0.0004
  /// How often all numbers are gone through at most.
  private static let mostRounds = 12
  /// Steps, in parts of a parameter's own, from coarse to fine.
  private static let coarseness: [Double] = [1, 0.5, 0.25]

  /// Reads the messages that are to be fitted to.
  ///
  /// - Parameters:
  ///   - corpus: The content to begin from.
  ///   - messages: The messages; those that have no right answer are left out.
  ///   - now: When they are read.
  public init(_ corpus: Corpus, messages: [LabelledMessage], at now: Moment) {
    self.corpus = corpus
    let assistant = Assistant(corpus)
    self.assistant = assistant
    // The content's own examples count too: fitting must not lead them astray.
    let injuries = corpus.injuries.enumerated().flatMap { place, injury in
      injury.examples.map { FitCase(example: $0, of: place, read: assistant, at: now) }
    }
    let neighbours = corpus.neighbours.flatMap { neighbour in
      neighbour.examples.map { FitCase(example: $0, of: nil, read: assistant, at: now) }
    }
    cases = messages.compactMap { FitCase($0, read: assistant, at: now) } + injuries + neighbours
  }

  /// How many messages can be fitted to.
  public var caseCount: Int { cases.count }

  /// Fits to all messages.
  public func fit() -> Fit { fit(to: cases) }

  /// The mean loss on messages that were not fitted to, with the present numbers and with those
  /// fitted to the rest.
  ///
  /// - Parameter foldCount: Into how many parts the messages are dealt, 2 or more.
  /// - Returns: The mean loss before and after, in nats.
  public func crossValidated(foldCount: Int) -> (before: Double, after: Double) {
    var (before, after) = (0.0, 0.0)
    for fold in 0..<foldCount {
      let held = cases.indices.filter { $0 % foldCount == fold }.map { cases[$0] }
      let rest = cases.indices.filter { $0 % foldCount != fold }.map { cases[$0] }
      before += loss(of: corpus, on: held) * Double(held.count)
      after += loss(of: fit(to: rest).corpus, on: held) * Double(held.count)
    }
    let count = Double(max(1, cases.count))
    return (before / count, after / count)
  }

  private func fit(to cases: [FitCase]) -> Fit {
    var fitted = corpus
    let start = loss(of: corpus, on: cases)
    var best = start
    for coarseness in Self.coarseness {
      for _ in 0..<Self.mostRounds {
        let before = best
        for parameter in FitParameter.all {
          improve(parameter, in: &fitted, coarseness, on: cases, &best)
        }
        if before - best < 0.0005 { break }
      }
    }
    return Fit(corpus: fitted, lossBefore: start, lossAfter: loss(of: fitted, on: cases))
  }

  /// Moves one number as long as that helps.
  private func improve(
    _ parameter: FitParameter,
    in corpus: inout Corpus,
    _ coarseness: Double,
    on cases: [FitCase],
    _ best: inout Double
  ) {
    for direction in [-coarseness, coarseness] {
      while true {
        var tried = corpus
        let value = parameter.value(in: corpus)
        parameter.set(parameter.value(direction, from: value), in: &tried)
        guard parameter.value(in: tried) != value else { break }
        let cost = cost(of: tried, on: cases)
        guard cost < best - 1e-6 else { break }
        best = cost
        corpus = tried
      }
    }
  }

  private func cost(of tried: Corpus, on cases: [FitCase]) -> Double {
    let moved = FitParameter.all.reduce(0.0) { total, parameter in
      let distance = parameter.distance(parameter.value(in: tried), parameter.value(in: corpus))
      return total + distance * distance
    }
    return loss(of: tried, on: cases) + Self.penalty * moved
  }

  private func loss(of tried: Corpus, on cases: [FitCase]) -> Double {
    let differential = Differential(corpus: tried, lexicon: assistant.reader.lexicon)
    return loss(by: differential, on: cases)
  }

  func loss(by differential: Differential, on cases: [FitCase]) -> Double {
    let count = corpus.injuries.count
    let total = cases.reduce(0.0) { total, item in
      guard let beliefs = differential.beliefs(in: item.complaint) else { return total }
      return total + item.weight * item.loss(of: beliefs, injuryCount: count)
    }
    return total / max(1, cases.reduce(0) { $0 + $1.weight })
  }
}
