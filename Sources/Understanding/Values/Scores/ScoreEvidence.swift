// What makes a number a pain score: the pain it is said of, an open question, a clause of its own.

/// Finds what speaks for a number being a score; each question looks a bounded number of words far.
struct ScoreEvidence {
  let words: ClassifiedTokens

  /// How a number is tied to the pain.
  enum Lead {
    /// "pain is 6".
    case pain
    /// "I'd call it a 6".
    case rating
  }

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
        guard piece.traits.contains(.link) else {
          return (hasPlace || hasAt) && !hasLink ? nil : .pain
        }
        hasLink = true  // "level", "score": the pain may stand before it
        if words.word(index - 1) != .at, !words.has([.scored, .body], at: index - 1) {
          return hasAt && !hasLink ? nil : .pain
        }
      } else if piece.traits.contains(.rates), index != start - 1 || !piece.isGlued {
        return .rating
      } else if piece.word == .at {
        hasAt = true
      } else if piece.word == .a {
        hasAt = false
        hasLink = hasLink || words.word(index - 1) == .at
      } else if !piece.isWordlike {
        guard
          piece.word == .colon || piece.word == .dash || piece.word == .tilde
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
          .today, .up, .down, .to, .so, .tonight, .exactly, .not, .close, .between:
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
    // "a solid eight", "a dull 3"
    while steps < 3, words.word(index) != .a, words[index].isWordlike,
      words.has([.hedge, .filler, .complaint], at: index)
    {
      index -= 1
      steps += 1
    }
    guard words.word(index) == .a else {
      // Without an article only a correction will do: "actually 4", "no, four", "more like 4".
      guard isCorrection(before: phrase.tokens.lowerBound) else { return false }
      return expected == .painScore || words.wordCount(upTo: 9) < 9
    }
    index -= 1
    let before = words[index]
    let isTied =
      !before.isWordlike || before.word == .not || before.word == .to || before.word == .than
      || !before.traits.isDisjoint(with: [.leads, .hedge, .link, .negator])
    guard isTied, before.word != .in, !(before.traits.contains(.activity)) else { return false }
    if expected == .painScore || words.tellsTrouble { return true }
    // "on the stairs it is a 7"
    if words.traits.contains(.onset) || before.word == .it
      || before.traits.contains(.link) && words.word(index - 1) == .it
    {
      return phrase.high <= 10
    }
    return words.wordCount(upTo: 11) < 11 && before.isWordlike
      && (isCorrection(before: index + 1) || before.traits.contains(.link)
        || before.traits.contains(.hedge) || before.word == .about || before.word == .not)
  }

  /// "it's more like 6 going downstairs", "it is 7 today": what "it" is can only be the pain.
  func isSaidOfIt(_ phrase: NumberPhrase) -> Bool {
    let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    guard phrase.high <= 10, !isClockTime(phrase), !words.has(.plural, at: end)
    else { return false }
    var index = start - 1
    var isPredicated = false
    for _ in 0..<6 {
      switch words.word(index) {
      case .it:
        guard isPredicated || words.has(.link, at: index) else { return false }
        let follows = words[end]
        let isNow =
          follows.word == .now || follows.word == .today || follows.traits.contains(.condition)
        return words.tellsTrouble || words.traits.contains(.body)
          || isNow && words.wordCount(upTo: 9) < 9
      case .about, .more, .nearly, .up, .to, .now, .today, .just, .close, .over, .under: break
      default:
        guard words.has([.hedge, .link, .leads], at: index) else { return false }
        isPredicated = isPredicated || words.has(.link, at: index)
      }
      index -= 1
    }
    return false
  }

  /// "spikes to 7 on hills", "peaks at an 8".
  func isReached(_ phrase: NumberPhrase) -> Bool {
    guard words.tellsTrouble, phrase.high <= 10 else { return false }
    var index = phrase.tokens.lowerBound - 1
    for _ in 0..<4 {
      switch words.word(index) {
      case .to, .a, .at, .up, .about, .past, .over, .under: index -= 1
      // "nothing over a 2"
      case .nothing: return words.word(index + 1) == .over || words.word(index + 1) == .past
      default: return words.has(.peaks, at: index)
      }
    }
    return false
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
    if before.word == .at {
      // "kicks in at 5" is a place or an hour; "it sits at 5" is a score.
      guard !isClockTime(phrase), words.has(.link, at: start - 2) || words.wordCount(upTo: 5) < 5
      else { return false }
    }
    if isOfActivity(start) { return false }
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
      || before.word == .yesterday || before.word == .between || before.word == .start
      || before.word == .not
  }

  /// "ran 12 on Sunday and 5 on Tuesday".
  func isOfActivity(_ start: Int) -> Bool {
    let sentence = words[start].sentence
    var index = start - 1
    for _ in 0..<8 {
      let piece = words[index]
      guard index >= 0, piece.sentence == sentence else { return false }
      if piece.traits.contains([.past, .activity]) { return true }
      if !piece.traits.isDisjoint(with: [.complaint, .scored, .body]) { return false }
      if piece.traits.contains(.link), piece.traits.contains(.predicate) { return false }
      index -= 1
    }
    return false
  }

  /// "at 5 in the morning", "at 6 oclock".
  func isClockTime(_ phrase: NumberPhrase) -> Bool {
    let end = phrase.tokens.upperBound
    return words.word(end) == .in && words.word(end + 2) == .dayPart || words.word(end) == .dayPart
  }
}

extension NumberPhrase {
  /// The word "one" without a range or "ish", more often a pronoun than a score.
  var isOneAlone: Bool { isOne && join == .none && !isApproximate }
}
