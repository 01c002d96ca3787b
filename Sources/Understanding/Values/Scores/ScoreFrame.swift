// What stands around a number, and whether that lets it be a pain score at all.
//
// What makes it one is `ScoreEvidence`'s matter, what it comes to `ScoreWorth`'s.

/// Tells numbers that cannot be scores: "w5", "58:12", "8 miles", "size 9", "9 out of 10 runs".
///
/// Every question looks a bounded number of words far.
struct ScoreFrame {
  let words: ClassifiedTokens

  /// "w5", "L4", "c25k", "58:12", "£5".
  func isGluedToWord(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    return words[start].isGlued && words[start - 1].isWordlike
  }

  /// "when I was 16", "since she was 8"; not "I was 7 yesterday".
  private func isAge(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    guard words.has(.past, at: start - 1), words.has(.subject, at: start - 2) else { return false }
    let before = words.word(start - 3)
    return phrase.high > 10 || before == .when || before == .since || before == .until
  }

  /// "how many days should I rest, 2? 3?"
  func isAsked(_ phrase: NumberPhrase) -> Bool {
    let end = phrase.tokens.upperBound
    guard words.traits.contains(.asks), words.word(end) == .question else { return false }
    return (1...20).contains { words.has(.asks, at: phrase.tokens.lowerBound - $0) }
  }

  /// Whether the number could be a score, by its value and its neighbours.
  func isPlausible(_ phrase: NumberPhrase) -> Bool {
    guard phrase.high <= 1000, (phrase.low * 2).isWhole, (phrase.high * 2).isWhole,
      !isGluedToWord(phrase), !isAge(phrase)
    else { return false }
    let start = phrase.tokens.lowerBound
    switch words.word(start - 1) {
    case .money, .hash, .atSign, .per, .every, .last, .next, .ordinal, .the, .my, .this, .in, .for,
      .since, .until, .after, .before, .all, .ampersand, .plus:
      return false
    case .colon, .slash, .stop:
      // "58:12", "w5/6", ".5"; but "pain: 6"
      if words.word(start - 2) == .digits || words[start].isGlued && words[start - 1].isGlued {
        if words.word(start - 2) == .digits || words.word(start - 1) != .colon { return false }
      }
    default:
      if words.has(.label, at: start - 1), !words.has(.scored, at: start - 1) { return false }
      if words.has(.past, at: start - 1), words.has(.activity, at: start - 1) { return false }
    }
    return mayFollow(phrase.tokens.upperBound)
  }

  /// Whether what stands at an index lets the number before it be a score.
  func mayFollow(_ index: Int) -> Bool {
    let piece = words[index]
    guard piece.isWordlike else {
      switch piece.word {
      case .slash, .percent, .money, .ampersand: return false
      case .colon, .dash, .stop:
        return !(words.word(index + 1) == .digits && words[index + 1].isGlued)
      default: return true
      }
    }
    guard !piece.isGlued, !piece.traits.contains(.counted) || piece.word == .time else {
      return false
    }
    switch piece.word {
    case .unit, .shortUnit, .half, .digits: return false
    case .in, .at, .on: return isPlainPlace(index + 1)
    case .out: return words.word(index + 1) != .of
    case .right: return words.word(index + 1) == .now
    default: break
    }
    if piece.traits.contains(.activity), piece.traits.contains(.condition) {
      // "3 running, 1 walking", but not "3 running shoes".
      let next = words[index + 1]
      return !next.isWordlike || next.clause != piece.clause
        || !next.traits.isDisjoint(with: [.follows, .hedge, .link]) || next.word == .digits
        || next.word == .small || next.word == .down
    }
    return !piece.traits.isDisjoint(with: [.follows, .correction])
  }

  /// "in the day", "at night", "on stairs", "in bed", but not "in Hokas".
  private func isPlainPlace(_ index: Int) -> Bool {
    switch words.word(index) {
    case .a: !words.has(.counted, at: index + 1)  // "3 in a row"
    case .the, .my, .this, .dayPart, .edge, .unit, .most, .least, .all, .weekday: true
    default: words.has([.condition, .body, .activity, .filler, .rest], at: index)
    }
  }

  /// "/10", "out of ten", "outta 10", "of 10." after a number: its value, its end, and if a slash.
  func denominator(at index: Int) -> (value: Double, end: Int, isSlash: Bool)? {
    var number = index
    var isSlash = false
    switch words.word(index) {
    case .slash:
      isSlash = true
      number += 1
      if words.word(number) == .slash { return nil }
    case .out where words.word(index + 1) == .of: number += 2
    case .out where words[index + 1].word == .a && words.word(index + 2) == .of: number += 3
    case .outta: number += 1
    case .of: number += 1
    case .from
    where words.word(index + 1) == .digits && words[index + 1].number == 10
      && !words[index + 2].isWordlike:
      number += 1
    case .comma where words.word(index + 1) == .out && words.word(index + 2) == .of: number += 3
    default: return nil
    }
    if words.word(number) == .a {
      number += 1
      if words[number].isUntold { number += 1 }  // "out of a possible ten"
    }
    switch words.word(number) {
    case .digits: return (words[number].number, number + 1, isSlash)
    case .small, .hundred: return (Double(words[number].value), number + 1, isSlash)
    default: return nil
    }
  }

  /// Whether a number phrase ends just before an index; "ish" may stand between.
  func isNumberEnd(_ index: Int) -> Bool {
    let end = words.word(index - 1) == .comma ? index - 2 : index - 1
    switch words.word(end) {
    case .digits, .small, .one, .tens, .hundred, .ish, .half, .plus: return true
    default: return false
    }
  }

  /// "since 5/10", "5/10/25".
  func isDate(_ phrase: NumberPhrase, end: Int) -> Bool {
    if words.word(end) == .slash { return true }
    switch words.word(phrase.tokens.lowerBound - 1) {
    case .since, .until, .on, .before, .weekday, .slash: return true
    default: return false
    }
  }

  /// "9 out of 10 runs", "7/10 effort".
  func isCount(after index: Int) -> Bool {
    let piece = words[index]
    guard piece.isWordlike else { return false }
    if piece.isGlued, words.word(index) != .ish { return piece.traits.contains(.counted) }
    if piece.traits.contains(.ratesOther) { return true }
    if piece.word == .of { return words.has([.label, .counted], at: index + 2) }
    if piece.word == .for { return words.has(.ratesOther, at: index + 1) }
    if piece.traits.contains(.resolved), piece.traits.contains(.comparative) { return true }
    if piece.word == .time { return !piece.traits.contains(.follows) }
    return piece.word == .unit
      || piece.traits.contains(.counted) && piece.word != .dayPart
        && !words.has(.body, at: index)
  }

  /// "effort was", "sleep about" before a number.
  func ratesSomethingElse(before start: Int) -> Bool {
    // "worry score: 10"
    let isTold = words.word(start - 1) == .colon
    var index = isTold ? start - 2 : start - 1
    let clause = words[isTold ? index : start].clause
    for _ in 0..<5 {
      guard index >= 0, words[index].clause == clause else { return false }
      if words.has(.ratesOther, at: index) { return true }
      // The score of "worry score" is the worry's.
      if words.has([.complaint, .scored], at: index), !words.has(.ratesOther, at: index - 1) {
        return false
      }
      index -= 1
    }
    return false
  }

  func isPercentWord(_ index: Int) -> Bool { words.word(index) == .percentWord }
}
