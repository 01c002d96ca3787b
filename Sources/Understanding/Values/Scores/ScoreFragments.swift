// Scores that stand in fragments: ", 5 ish,", "7 on concrete", "heel 8 first thing", "Five."

extension ScoreEvidence {
  /// Whether a number beside a sure score opens or ends its clause: "..., 3 at rest", "rest 3".
  func isShortAside(_ phrase: NumberPhrase) -> Bool {
    let start = opening(of: phrase.tokens.lowerBound)
    let isFirst = words[start - 1].clause != words[start].clause
    let end = words[phrase.tokens.upperBound]
    let isLast = !end.isWordlike || end.clause != words[phrase.tokens.lowerBound].clause
    return
      (isFirst || isLast || words.has(.condition, at: phrase.tokens.upperBound)
      || words.has(.condition, at: phrase.tokens.lowerBound - 1)) && !phrase.isOneAlone
  }

  /// A clause that is nothing but a number, after pain was told of: ", 5 ish.", "2-3.", "1 walking".
  func standsAlone(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    let opening = opening(of: start)
    guard
      words.tellsTrouble
        || words.traits.contains(.onset) && isSentence(phrase, opening: opening),
      phrase.high <= 10, !phrase.isOneAlone
    else { return false }
    let before = words[opening - 1]
    // "six weeks ago, maybe seven"
    if before.word == .comma, words.word(opening - 2) == .ago { return false }
    guard !before.isWordlike || before.clause != words[start].clause,
      hasComplaint(before: opening) || isSentence(phrase, opening: opening)
        || words.has(.condition, at: phrase.tokens.upperBound)
        || words.word(phrase.tokens.upperBound) == .if
        || isPlaced(phrase.tokens.upperBound) || isClause(phrase, opening: opening)
        || words.has(.scored, at: phrase.tokens.upperBound)
        || opening < start && words.has(.condition, at: opening)
    else { return false }
    if isSentence(phrase, opening: opening) { return true }
    let after = words[phrase.tokens.upperBound]
    let next = words[phrase.tokens.upperBound + 1]
    if !after.isWordlike { return after.word != .colon }
    // "2-3 pain."
    if after.traits.contains(.scored), !next.isWordlike { return true }
    // "3 maybe."
    if after.word == .plain, after.traits.contains(.hedge), !next.isWordlike { return true }
    // "6 stairs, 2 flat"; not "its 9 stairs to my flat"
    if after.traits.contains(.condition) {
      return !after.traits.contains(.plural) || !next.isWordlike
    }
    switch after.word {
    case .at, .in, .on: return !isClockTime(phrase) || opening == start
    case .when, .if, .most, .tops: return true
    default: return after.clause != words[start].clause
    }
  }

  /// "on grass", "at the start", "in the end".
  private func isPlaced(_ index: Int) -> Bool {
    let place = words.word(index + 1) == .the ? index + 2 : index + 1
    if words.has(.condition, at: place) { return true }
    switch words.word(place) {
    case .start, .end, .dayPart: return words.has(.preposition, at: index)
    default: return false
    }
  }

  /// "11 weeks, 5 ish, sit bone": a clause of its own; not "weeks ago, maybe seven,", "5, 6, 7 miles".
  private func isClause(_ phrase: NumberPhrase, opening: Int) -> Bool {
    guard words.word(opening - 1) == .comma, words.word(phrase.tokens.upperBound) == .comma else {
      return false
    }
    switch words.word(opening - 2) {
    case .digits, .small, .one, .ago: return false
    default: return !isOfActivity(phrase.tokens.lowerBound)
    }
  }

  /// "Two weeks. Five. Hip.": a sentence of its own inside a message; not the "1." of a list.
  private func isSentence(_ phrase: NumberPhrase, opening: Int) -> Bool {
    let before = words[opening - 1]
    // "2.5 I'd say."
    var end = phrase.tokens.upperBound
    while end < phrase.tokens.upperBound + 3,
      words.has(.speaker, at: end) || words.has(.rates, at: end)
    {
      end += 1
    }
    let after = words[end]
    return opening > 0 && before.word != .newline && before.sentence != words[opening].sentence
      && !after.isWordlike && !(phrase.isDigits && words[opening - 2].word == .digits)
  }

  /// "left heel 8 first thing", "knee 3 at rest": a part, a number, and when it is that bad.
  func isOfPart(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    var part = start - 1
    while part > start - 4, words.has([.still, .hedge, .link], at: part) { part -= 1 }
    guard phrase.high <= 10, words.has(.body, at: part) else { return false }
    let end = phrase.tokens.upperBound
    return words.has(.condition, at: end)
      || words.word(end) == .with && words.word(end + 1) != .digits
      || (words.word(end) == .at || words.word(end) == .in || words.word(end) == .on)
        && (words.has(.condition, at: end + 1) || words.word(end + 1) == .dayPart
          || words.has(.body, at: end + 1)
          || words.has(.condition, at: end + 2) || words.word(end + 2) == .dayPart)
  }

  /// The first of the hedges before a number, in its clause.
  private func opening(of start: Int) -> Int {
    var index = start
    for _ in 0..<5 {
      let before = words[index - 1]
      guard before.isWordlike, before.clause == words[start].clause else { break }
      // "morning 5, evening 8"
      if !words[index - 2].isWordlike || words[index - 2].clause != before.clause,
        before.traits.contains(.condition)
      {
        index -= 1
        break
      }
      guard
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
      if words.has([.complaint, .body], at: index) { return true }
      index -= 1
      steps += 1
    }
    return false
  }
}
