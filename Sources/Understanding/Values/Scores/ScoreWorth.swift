// What a pain score comes to: when it holds, what "over" and "from ... to" make of it.

/// Weighs the words that change a score; each question looks a bounded number of words far.
struct ScoreWorth {
  let words: ClassifiedTokens

  /// How a number bounds the score.
  enum Bound { case none, above, below }

  /// "7 downhill", "at rest 2", "5 when I stride".
  func isConditional(_ tokens: Range<Int>) -> Bool {
    let clause = words[tokens.lowerBound].clause
    for index in tokens.upperBound..<tokens.upperBound + 4 {
      let piece = words[index]
      guard piece.isWordlike, piece.clause == clause else { break }
      if piece.traits.contains(.condition) || piece.word == .dayPart || piece.word == .when
        || piece.word == .start || piece.word == .end
        || piece.word == .if
      {
        return true
      }
    }
    let before = words[tokens.lowerBound - 1]
    return before.clause == clause && before.traits.contains(.condition)
      && before.traits.isDisjoint(with: .hedge)
  }

  /// "over 6", "at least a 5", "under 4"; not "no more than 4".
  func bound(before start: Int) -> Bound {
    var index = start - 1
    if words.word(index) == .a { index -= 1 }
    switch words.word(index) {
    // "doesn't go over a 3"
    case .over:
      if words.has(.negator, at: index - 1) { return .below }
      return words.has(.negator, at: index - 2) ? .none : .above
    case .under: return .below
    case .least where words.word(index - 1) == .at: return .above
    case .than:
      let isNegated = words.has(.negator, at: index - 2)
      switch words.word(index - 1) {
      case .more: return isNegated ? .none : .above
      case .less: return isNegated ? .none : .below
      default: return .none
      }
    default: return .none
    }
  }

  /// "went from", "jumped from" before "3 to 6": only the last number holds.
  func isChange(before start: Int) -> Bool {
    var index = start - 1
    for _ in 0..<4 {
      let piece = words[index]
      if piece.traits.contains(.changes) { return true }
      guard piece.isWordlike,
        piece.word == .from || piece.word == .a || piece.word == .it
          || piece.traits.contains(.hedge)
      else { return false }
      index -= 1
    }
    return false
  }

  /// "11", "a 12", "100": said for "worse than your scale goes".
  func isExaggeration(_ phrase: NumberPhrase) -> Bool {
    phrase.low == phrase.high && (phrase.high <= 20 || phrase.high == 100 || phrase.high == 1000)
      && phrase.high.isWhole
  }
}
