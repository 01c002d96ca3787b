// A message sent from where it happened: "we're still on the trail", "at the aid station typing
// this". Nothing told in it is older than the day.

/// Finds the place a message is sent from.
struct PresentScene {
  let words: ClassifiedTokens

  /// The mention of today that such a place makes; nil if the message is not sent from one.
  func mention() -> DurationMention? {
    guard words.traits.contains(.scene) else { return nil }
    for index in 0..<words.count where words.has(.scene, at: index) && isHere(index) {
      return DurationMention(
        days: 0...0,
        kind: .since,
        tokens: index..<index + 1,
        isNarrated: true,
        isVague: true
      )
    }
    return nil
  }

  /// "i'm at the aid station", "were on the trail", "still at the finish"; not "ran on the trail".
  private func isHere(_ index: Int) -> Bool {
    let clause = words[index].clause
    var hasPlace = false
    for step in 1...6 {
      let piece = words[index - step]
      guard piece.clause == clause else { return false }
      switch piece.word {
      case .on, .at, .in, .from: hasPlace = true
      default:
        guard hasPlace else { continue }
        if piece.traits.contains(.presence) || piece.traits.contains(.still) { return true }
        if piece.isWordlike, piece.word == .plain { return false }
      }
    }
    return false
  }
}
