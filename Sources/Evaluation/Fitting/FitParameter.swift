// The numbers of `weights.yaml` that the fitter may move, each with the bounds it must stay in.

import Corpus

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// One number of the differential.
public struct FitParameter: Sendable {
  /// Its name, as in `weights.yaml`: `hallmark.present`, `tuning.unlisted`.
  public let name: String
  /// The values it may take.
  public let bounds: ClosedRange<Double>
  /// How far it is moved at first: by this much, or, for a chance, by this power of e.
  private let step: Double
  /// Whether it is a chance or share, which is moved by a factor.
  private let isChance: Bool
  private let read: @Sendable (Corpus) -> Double
  private let write: @Sendable (inout Corpus, Double) -> Void

  /// Its value in a corpus.
  public func value(in corpus: Corpus) -> Double { read(corpus) }

  /// Sets its value in a corpus, within its bounds.
  func set(_ value: Double, in corpus: inout Corpus) {
    write(&corpus, min(max(value, bounds.lowerBound), bounds.upperBound))
  }

  /// The value that lies some steps away.
  func value(_ steps: Double, from value: Double) -> Double {
    isChance ? value * exp(steps * step) : value + steps * step
  }

  /// How far two values lie apart, in steps.
  func distance(_ one: Double, _ other: Double) -> Double {
    (isChance ? log(one / other) : one - other) / step
  }
}

extension FitParameter {
  /// All numbers that are fitted. The shares from which an injury is named at all are left to
  /// judgement.
  public static let all: [FitParameter] = Typicality.allCases.flatMap(weights) + tunings

  private static func weights(of typicality: Typicality) -> [FitParameter] {
    let name = typicality.rawValue
    let speaksFor = typicality != .against && typicality != .rulesOut
    return [
      FitParameter(
        name: "\(name).present",
        bounds: speaksFor ? 0.1...4 : -6 ... -0.3,
        step: 0.4,
        isChance: false,
        read: { $0.weights[typicality]?.present ?? 0 },
        write: { $0.weights[typicality]?.present = $1 }
      ),
      FitParameter(
        name: "\(name).denied",
        bounds: speaksFor ? -3 ... -0.05 : 0...1,
        step: 0.3,
        isChance: false,
        read: { $0.weights[typicality]?.denied ?? 0 },
        write: { $0.weights[typicality]?.denied = $1 }
      ),
      FitParameter(
        name: "\(name).site",
        bounds: 0.0001...0.9,
        step: 0.4,
        isChance: true,
        read: { $0.weights[typicality]?.siteChance ?? 0.0001 },
        write: { $0.weights[typicality]?.siteChance = $1 }
      ),
    ]
  }

  private static let tunings: [FitParameter] = [
    tuning("stray-site", 0.00005...0.01, \.straySite),
    tuning("other-site", 0.001...0.05, \.otherSite),
    tuning("other-prior", 0.002...0.2, \.otherPrior),
    tuning("inherited-share", 0.05...0.9, \.inheritedShare),
    tuning("loose-share", 0.05...0.9, \.looseShare),
    tuning("region-share", 0.05...1, \.regionShare),
    tuning("poor-fit", 0.0005...0.02, \.poorFit),
    tuning("good-fit", 0.03...0.4, \.goodFit),
    tuning("least-fit", 0.05...1, \.leastFit),
    tuning("neighbour-prior", 0.2...4, \.neighbourPrior),
    tuning("unlisted", -1.5...0, step: 0.1, \.unlisted),
    tuning("named", 1...6, step: 0.4, \.named),
    tuning("name-denied", -5 ... -0.5, step: 0.4, \.nameDenied),
  ]

  /// A number of the `tuning` part: a share, or, where a step is given, a number of nats.
  private static func tuning(
    _ name: String,
    _ bounds: ClosedRange<Double>,
    step: Double? = nil,
    _ path: WritableKeyPath<Corpus.Tuning, Double> & Sendable
  ) -> FitParameter {
    FitParameter(
      name: "tuning.\(name)",
      bounds: bounds,
      step: step ?? 0.3,
      isChance: step == nil,
      read: { $0.tuning[keyPath: path] },
      write: { $0.tuning[keyPath: path] = $1 }
    )
  }
}
