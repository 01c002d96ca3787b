// The layers in which a message is read side by side.

import Corpus

/// The layers of a message that are read side by side, so that a place never hides a danger.
///
/// Within a layer the longest match wins and hides the shorter ones; across layers nothing is
/// hidden, except by decoys.
enum Layer: Int, Sendable, CaseIterable {
  /// Body sites and directions.
  case place
  /// What is said of them, scope words, diagnoses, severity.
  case fact
  /// What it does to walking and to the day, which is often said in the same words as what makes it
  /// worse.
  case effect
  /// Red flags and what they are built of.
  case danger
  /// What flags of a lower level are built of, which must take no word from a danger.
  case caution
  /// Intents and answers.
  case speech
  /// Decoys, which hide their words in every layer.
  case decoy

  /// The layer in which a kind of concept is read.
  init(of kind: Concept.Kind) {
    switch kind {
    case .site, .direction: self = .place
    case .gait, .dailyLife: self = .effect
    case .flag: self = .danger
    case .caution: self = .caution
    case .intent, .answer: self = .speech
    case .decoy: self = .decoy
    default: self = .fact
    }
  }
}
