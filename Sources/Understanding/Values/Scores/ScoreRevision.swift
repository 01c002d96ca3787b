// Which of a message's scores still hold: "not 7, more like 4", "was a 3 but now it's a 6".

/// Marks the scores that were denied, corrected, or are past while a present one is given.
struct ScoreRevision {
  let words: ClassifiedTokens
  let worth: ScoreWorth

  func apply(to scores: inout [PainScore]) {
    guard scores.count > 1 else { return }
    for index in scores.indices where isDenied(scores[index]) {
      scores[index].isSuperseded = true
    }
    supersedeChanged(&scores)
    supersedeCorrected(&scores)
    supersedePast(&scores)
    // Everything denied: the last one said is better than nothing.
    if scores.allSatisfy(\.isSuperseded) { scores[scores.count - 1].isSuperseded = false }
  }

  /// "not 7", "isn't a 7", "wouldn't say 7"; not "not even a 3", "not more than 4".
  private func isDenied(_ score: PainScore) -> Bool {
    var index = score.tokens.lowerBound - 1
    for _ in 0..<3 {
      let piece = words[index]
      if piece.traits.contains(.negator), piece.word != .no { return true }
      guard
        piece.word == .a || piece.traits.contains(.rates) || piece.word == .exactly
          || piece.traits.contains(.filler)
      else { return false }
      index -= 1
    }
    return false
  }

  /// "went from 3/10 to 6/10": what it went from is past.
  private func supersedeChanged(_ scores: inout [PainScore]) {
    for index in scores.indices.dropLast() {
      let start = scores[index].tokens.lowerBound
      let gap = words.gap(from: scores[index].tokens, to: scores[index + 1].tokens)
      if gap.count <= 2, words.word(gap.lowerBound) == .to, worth.isChange(before: start) {
        scores[index].isSuperseded = true
      }
    }
  }

  /// "five. no, four. five": after a correction the last word counts.
  private func supersedeCorrected(_ scores: inout [PainScore]) {
    var isCorrected = false
    // Every score is superseded at most once, so this start only moves on.
    var firstStanding = 0
    for index in scores.indices.dropFirst() {
      let gap = words.gap(from: scores[index - 1].tokens, to: scores[index].tokens)
      if isCorrecting(gap) {
        isCorrected = true
      } else if !isCorrected || gap.count > 4 || scores[index].isConditional || isLinked(gap) {
        continue
      }
      for earlier in firstStanding..<index { scores[earlier].isSuperseded = true }
      firstStanding = index
    }
  }

  private func isCorrecting(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 8 else { return false }
    for index in gap {
      if words.has(.correction, at: index), words.word(index) != .no { return true }
      if words.word(index) == .no, !words.has([.comparative, .complaint, .scored], at: index + 1) {
        return true
      }
      if words.word(index) == .more, words.word(index + 1) == .plain,
        words.has(.hedge, at: index + 1), index + 2 >= gap.upperBound - 2
      {
        return true  // "more like 4"
      }
    }
    return false
  }

  private func isLinked(_ gap: Range<Int>) -> Bool {
    gap.contains { words.word($0) == .and || words.word($0) == .or || words.word($0) == .comma }
  }

  /// A past score yields to a present one: "was a 3, now a 6", "7 yesterday, 4 today".
  private func supersedePast(_ scores: inout [PainScore]) {
    let present = scores.contains { !$0.isSuperseded && tense(of: $0) == .present }
    guard present else { return }
    for index in scores.indices where tense(of: scores[index]) == .past {
      scores[index].isSuperseded = true
    }
  }

  private enum Tense { case unknown, past, present }

  /// The nearest word of time before the score in its clause, or right after it.
  private func tense(of score: PainScore) -> Tense {
    let clause = words[score.tokens.lowerBound].clause
    for index in score.tokens.upperBound..<score.tokens.upperBound + 3 {
      let piece = words[index]
      guard piece.clause == clause else { break }
      if piece.traits.contains(.nowadays) { return .present }
      if piece.traits.contains(.formerly), piece.word != .before || index < words.count - 1 {
        return piece.word == .ordinal ? .unknown : .past
      }
    }
    var index = score.tokens.lowerBound - 1
    for _ in 0..<8 {
      let piece = words[index]
      guard piece.isWordlike, piece.clause == clause else { break }
      if piece.traits.contains(.nowadays) { return .present }
      if piece.traits.contains(.formerly) || piece.word == .from { return .past }
      if piece.word == .down || piece.word == .up { return .present }
      index -= 1
    }
    return .unknown
  }
}
