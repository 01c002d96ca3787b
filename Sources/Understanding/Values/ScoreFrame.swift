// What stands around a number, and whether that lets it be a pain score.

/// The questions `ScoreScan` asks of a number's neighbours; each looks a bounded number of words far.
struct ScoreFrame {
  let words: ClassifiedTokens

  /// How a number is tied to the pain.
  enum Lead {
    /// "pain is 6".
    case pain
    /// "I'd call it a 6".
    case rating
  }

  /// How a number bounds the score.
  enum Bound { case none, above, below }

  // MARK: What may not be a score

  /// "w5", "L4", "c25k", "58:12", "£5".
  func isGluedToWord(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    return words[start].isGlued && words[start - 1].isWordlike
  }

  /// Whether the number could be a score, by its value and its neighbours.
  func isPlausible(_ phrase: NumberPhrase) -> Bool {
    guard phrase.high <= 1000, (phrase.low * 2).isWhole, (phrase.high * 2).isWhole,
      !isGluedToWord(phrase)
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
      case .colon, .dash, .stop: return !(words.word(index + 1) == .digits && words[index + 1].isGlued)
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
    default: break
    }
    if piece.traits.contains(.activity), piece.traits.contains(.condition) {
      // "3 running, 1 walking", but not "3 running shoes".
      let next = words[index + 1]
      return !next.isWordlike || next.clause != piece.clause
        || !next.traits.isDisjoint(with: [.follows, .hedge, .link]) || next.word == .digits
        || next.word == .small
    }
    return !piece.traits.isDisjoint(with: [.follows, .correction])
  }

  /// "in the day", "at night", "on stairs", "in bed", but not "in Hokas".
  private func isPlainPlace(_ index: Int) -> Bool {
    switch words.word(index) {
    case .a: !words.has(.counted, at: index + 1)  // "3 in a row"
    case .the, .my, .this, .dayPart, .edge, .unit, .most, .least, .all, .weekday: true
    default: words.has([.condition, .body, .activity, .filler], at: index)
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
    case .comma where words.word(index + 1) == .out && words.word(index + 2) == .of: number += 3
    default: return nil
    }
    if words.word(number) == .a { number += 1 }
    switch words.word(number) {
    case .digits: return (words[number].number, number + 1, isSlash)
    case .small, .hundred: return (Double(words[number].value), number + 1, isSlash)
    default: return nil
    }
  }

  /// Whether a number phrase ends just before an index; "ish" may stand between.
  func isNumberEnd(_ index: Int) -> Bool {
    switch words.word(index - 1) {
    case .digits, .small, .one, .tens, .hundred, .ish, .half, .plus: true
    case .comma: isNumberEnd(index - 1)
    default: false
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
    return piece.word == .unit || piece.traits.contains(.counted) && piece.word != .dayPart
      && !words.has(.body, at: index)
  }

  /// "effort was", "sleep about" before a number.
  func ratesSomethingElse(before start: Int) -> Bool {
    var index = start - 1
    let clause = words[start].clause
    for _ in 0..<5 {
      guard index >= 0, words[index].clause == clause else { return false }
      if words.has([.complaint, .scored], at: index) { return false }
      if words.has(.ratesOther, at: index) { return true }
      index -= 1
    }
    return false
  }

  func isPercentWord(_ index: Int) -> Bool { words.word(index) == .percentWord }

  // MARK: What makes a score

  /// Walks left from a number to the pain it is said of.
  func painLead(of start: Int) -> Lead? {
    let sentence = words[start].sentence
    var hasLink = false
    var hasPlace = false
    var hasAt = false
    var index = start - 1
    for _ in 0..<9 {
      let piece = words[index]
      guard index >= 0, piece.sentence == sentence else { return nil }
      if piece.traits.contains(.scored), piece.word != .at {
        if piece.traits.contains(.link) {
          hasLink = true  // "level", "score": the pain may stand before it
          if words.word(index - 1) != .at, !words.has([.scored, .body], at: index - 1) {
            return hasAt && !hasLink ? nil : .pain
          }
        } else {
          return (hasPlace || hasAt) && !hasLink ? nil : .pain
        }
      } else if piece.traits.contains(.rates), index != start - 1 || !piece.isGlued {
        return .rating
      } else if piece.word == .at {
        hasAt = true
      } else if piece.word == .a {
        hasAt = false
        hasLink = hasLink || words.word(index - 1) == .at
      } else if !piece.isWordlike {
        guard piece.word == .colon || piece.word == .dash || piece.word == .tilde
          || piece.word == .mark
        else { return nil }
        hasLink = true
      } else if piece.traits.contains(.link) {
        hasLink = true
      } else if piece.traits.contains(.body) || piece.word == .my || piece.word == .the
        || piece.word == .in || piece.word == .left || piece.word == .right || piece.word == .on
        || piece.word == .this || piece.word == .from
        || !piece.traits.isDisjoint(with: [.condition, .activity])
      {
        hasPlace = true
      } else {
        switch piece.word {
        case .about, .nearly, .over, .under, .more, .less, .than, .most, .least, .just, .it, .now,
          .today, .up, .down, .to, .so, .tonight, .exactly, .not, .close:
          break
        default:
          guard piece.traits.contains(.hedge) else { return nil }
        }
      }
      index -= 1
    }
    return nil
  }

  /// "it's a solid eight", "now a 6", "more like a four".
  func isCalledScore(_ phrase: NumberPhrase, expected: ExpectedValue) -> Bool {
    var index = phrase.tokens.lowerBound - 1
    var steps = 0
    while steps < 3, words.word(index) != .a, words[index].isWordlike,
      words.has([.hedge, .filler], at: index)
    {
      index -= 1
      steps += 1
    }
    if words.word(index) == .a {
      index -= 1
    } else {
      // Without an article only a correction will do: "actually 4", "no, four", "more like 4".
      guard isCorrection(before: phrase.tokens.lowerBound) else { return false }
      return expected == .painScore || words.wordCount(upTo: 9) < 9
    }
    let before = words[index]
    let isTied =
      !before.isWordlike || before.word == .not || before.word == .to || before.word == .than
      || !before.traits.isDisjoint(with: [.leads, .hedge, .link, .negator])
    guard isTied, before.word != .in, !(before.traits.contains(.activity)) else { return false }
    if expected == .painScore || words.traits.contains(.complaint) { return true }
    return words.wordCount(upTo: 11) < 11 && before.isWordlike
      && (isCorrection(before: index + 1) || before.traits.contains(.link)
        || before.traits.contains(.hedge) || before.word == .about || before.word == .not)
  }

  private func isCorrection(before start: Int) -> Bool {
    var index = start - 1
    for _ in 0..<4 {
      if words.has(.correction, at: index) { return true }
      let word = words.word(index)
      if word == .no || (word == .less || word == .more) && words.has(.leads, at: index + 1) {
        return true
      }
      guard word == .comma || word == .it || words.has([.leads, .hedge, .link], at: index) else {
        return false
      }
      index -= 1
    }
    return false
  }

  /// Whether a number can be (part of) the answer to "how bad is it?".
  func isAnswer(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    let before = words[start - 1]
    if before.traits.contains(.activity) {
      // "running 7, walking 2", but not "been running 8" or "I run 5".
      let subject = words[start - 2]
      guard before.traits.contains(.condition), subject.word != .been,
        !subject.traits.contains(.subject)
      else { return false }
    }
    if words.word(start - 1) == .at, isClockTime(phrase) { return false }
    if before.word == .at, words.word(phrase.tokens.upperBound) == .edge, words.count > 6,
      !words.has([.link], at: start - 2)
    {
      return false
    }
    // A number with an article is one only as `isCalledScore` has it: not in "ran a 10".
    if before.word == .a { return false }
    // "ummm 7": whatever it is, there is nothing else the number could be.
    if start == 1, before.word == .plain, words.count <= 3,
      before.traits.isDisjoint(with: [.label, .counted, .activity])
    {
      return true
    }
    return !before.isWordlike
      || !before.traits.isDisjoint(with: [.leads, .hedge, .link, .condition, .body, .scored])
      || before.word == .about || before.word == .dayPart || before.word == .over
      || before.word == .under || before.word == .side || before.word == .left
      || before.word == .right || before.word == .now || before.word == .today
      || before.word == .yesterday || before.word == .between || before.word == .not
  }

  /// "at 5 in the morning", "at 6 oclock".
  private func isClockTime(_ phrase: NumberPhrase) -> Bool {
    let end = phrase.tokens.upperBound
    return words.word(end) == .in && words.word(end + 2) == .dayPart || words.word(end) == .dayPart
  }

  /// Whether a number beside a sure score opens or ends its clause: "..., 3 at rest", "rest 3".
  func isShortAside(_ phrase: NumberPhrase) -> Bool {
    let start = opening(of: phrase.tokens.lowerBound)
    let isFirst = words[start - 1].clause != words[start].clause
    let end = words[phrase.tokens.upperBound]
    let isLast = !end.isWordlike || end.clause != words[phrase.tokens.lowerBound].clause
    return (isFirst || isLast || words.has(.condition, at: phrase.tokens.upperBound)
      || words.has(.condition, at: phrase.tokens.lowerBound - 1)) && !phrase.isOneAlone
  }

  /// A clause that is nothing but a number, after pain was told of: ", 5 ish.", "2-3.", "1 walking".
  func standsAlone(_ phrase: NumberPhrase) -> Bool {
    guard words.traits.contains(.complaint), phrase.high <= 10, !phrase.isOneAlone else {
      return false
    }
    let start = phrase.tokens.lowerBound
    let opening = opening(of: start)
    let before = words[opening - 1]
    guard !before.isWordlike || before.clause != words[start].clause,
      hasComplaint(before: opening)
    else { return false }
    let after = words[phrase.tokens.upperBound]
    if !after.isWordlike { return after.word != .colon }
    if after.traits.contains(.condition) { return true }
    switch after.word {
    case .at, .in, .on: return !isClockTime(phrase) || opening == start
    case .when, .if, .most, .tops: return true
    default: return after.clause != words[start].clause
    }
  }

  /// The first of the hedges before a number, in its clause.
  private func opening(of start: Int) -> Int {
    var index = start
    for _ in 0..<5 {
      let before = words[index - 1]
      guard before.isWordlike, before.clause == words[start].clause,
        before.traits.contains(.hedge) || before.word == .about || before.word == .a
          || before.word == .it
      else { break }
      index -= 1
    }
    return index
  }

  private func hasComplaint(before index: Int) -> Bool {
    var steps = 0
    var index = index - 1
    while index >= 0, steps < 40 {
      if words.has(.complaint, at: index) { return true }
      index -= 1
      steps += 1
    }
    return false
  }

  // MARK: What a score is worth

  /// "7 downhill", "at rest 2", "5 when I stride".
  func isConditional(_ tokens: Range<Int>) -> Bool {
    let clause = words[tokens.lowerBound].clause
    for index in tokens.upperBound..<tokens.upperBound + 4 {
      let piece = words[index]
      guard piece.isWordlike, piece.clause == clause else { break }
      if piece.traits.contains(.condition) || piece.word == .dayPart || piece.word == .when
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
    case .over: return .above
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
      guard piece.isWordlike, piece.word == .from || piece.word == .a || piece.word == .it
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

extension NumberPhrase {
  /// The word "one" without a range or "ish", more often a pronoun than a score.
  var isOneAlone: Bool { isOne && join == .none && !isApproximate }
}
