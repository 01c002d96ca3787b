// What stands around a "left", "right" or "both", and whether that makes it a side of the body.

/// The questions `SideReader` asks of a word's neighbours; each looks a bounded number of words far.
struct SideFrame {
  let words: ClassifiedTokens

  /// The side named at an index, its tokens, and whether it is only implied.
  func side(at index: Int) -> (Side, Range<Int>, isImplied: Bool)? {
    switch words.word(index) {
    case .left: isLeft(index) ? (.left, index..<index + 1, false) : nil
    case .right: isRight(index) ? (.right, index..<index + 1, false) : nil
    case .lefty: (.left, index..<index + 1, false)
    case .righty: (.right, index..<index + 1, false)
    case .leftLetter: isLetter(index) ? (.left, index..<index + 1, false) : nil
    case .rightLetter: isLetter(index) ? (.right, index..<index + 1, false) : nil
    case .both: isBoth(index) ? (.both, index..<index + 1, false) : nil
    case .each, .either: isEach(index) ? (.both, index..<index + 2, false) : nil
    default: impliesBoth(index) ? (.both, index..<index + 1, true) : nil
    }
  }

  // MARK: Left and right

  /// A part of the body, "side" or "one" within three words, past "outer", "lower", "big".
  private func hasNoun(after index: Int) -> Bool {
    var at = index + 1
    for _ in 0..<3 {
      let piece = words[at]
      guard piece.sentence == words[index].sentence else { return false }
      if piece.word == .back { return words.has(.body, at: at + 1) || words.word(at + 1) == .of }
      if piece.traits.contains(.body) || piece.word == .side || piece.word == .one { return true }
      guard piece.traits.contains(.placing) || piece.word == .best || piece.word == .little else {
        return false
      }
      at += 1
    }
    return false
  }

  /// Whether the other side stands at an index, next to this one.
  private func isSideWord(_ index: Int) -> Bool {
    switch words.word(index) {
    case .left, .right, .both, .leftLetter, .rightLetter: true
    default: false
    }
  }

  /// "left and right", "left/right", "left or right".
  private func isPaired(_ index: Int) -> Bool {
    for step in [-2, 2] where isSideWord(index + step) {
      switch words.word(index + step / 2) {
      case .and, .or, .slash, .comma, .plus, .ampersand, .than, .to, .not, .mark, .dash: return true
      default: break
      }
    }
    return false
  }

  private func endsClause(_ index: Int) -> Bool {
    let next = words[index + 1]
    return !next.isWordlike || next.clause != words[index].clause
  }

  private func opensClause(_ index: Int) -> Bool {
    let before = words[index - 1]
    return !before.isWordlike || before.clause != words[index].clause
  }

  private func isLeft(_ index: Int) -> Bool {
    let before = words[index - 1]
    let next = words[index + 1]
    if hasNoun(after: index) {
      // "I left knee sleeves at home" is rarer than "left knee" after any word.
      return before.word != .to || next.traits.contains(.body) || next.word == .side
    }
    if isPaired(index) { return true }
    if before.traits.contains(.subject) || before.word == .been { return isTold(index) }
    // "two weeks left", "nothing left", "what's left of the nail".
    if before.traits.contains(.counted) || before.word == .unit || before.word == .nothing
      || before.word == .small || before.word == .digits || next.word == .of
    {
      return next.word == .of && (before.word == .the || before.word == .my)
    }
    if before.word == .my || before.word == .the || before.word == .on && !next.isWordlike {
      return true
    }
    if before.word == .on { return !next.traits.contains(.object) || next.word == .at }
    if endsClause(index) {
      return before.traits.contains(.body) || before.traits.contains(.beforeSide)
        || before.word == .in || words.has(.complaint, at: index - 1) || opensClause(index)
    }
    if opensClause(index) || before.traits.contains(.beforeSide) {
      return next.traits.contains(.predicate) && !next.traits.contains(.object)
    }
    return before.traits.contains(.body)
      && (next.traits.contains(.predicate) || next.traits.contains(.condition))
  }

  /// "left, been worse": a clause that ends with "left" after a subject is still the verb.
  private func isTold(_ index: Int) -> Bool {
    words.word(index - 1) == .been && endsClause(index)
      && words.has([.body, .hedge], at: index - 2)
  }

  private func isRight(_ index: Int) -> Bool {
    let before = words[index - 1]
    let next = words[index + 1]
    if hasNoun(after: index) { return before.word != .all }
    if isPaired(index) { return true }
    if next.traits.contains(.preposition), before.word != .my, before.word != .the {
      return false
    }
    // "knee, right?", "all right", "doesn't feel right".
    if next.word == .question || before.word == .all { return false }
    switch before.word {
    case .my: return true
    case .the:
      return endsClause(index) || !next.traits.isDisjoint(with: [.predicate, .preposition])
        || next.word == .of
    case .on, .in: return endsClause(index) || next.traits.contains(.predicate)
    default: break
    }
    if before.traits.contains(.negator) || before.traits.contains(.past) { return false }
    if endsClause(index) {
      if opensClause(index) {
        // "(right)" after the part of the body; "right, so" is none, "right" alone an answer.
        return words.word(index - 1) == .openParen || words.wordCount(upTo: 3) == 1
          || words.word(index - 1) == .comma && words.has(.body, at: index - 2)
      }
      return before.traits.contains(.body)
        || before.traits.contains(.beforeSide) && before.word != .just && before.word != .it
          && !before.traits.contains(.subject)
    }
    if before.traits.contains(.beforeSide), !opensClause(index) {
      return next.traits.contains(.predicate) && next.word == .plain && before.word != .just
    }
    return opensClause(index) && next.traits.contains(.predicate) && isSubject(index)
  }

  /// "right is worse", "right hurts more": the side is the subject of its clause.
  private func isSubject(_ index: Int) -> Bool {
    let next = words[index + 1]
    return next.word == .plain && !next.traits.isDisjoint(with: [.link, .complaint, .hedge])
      && !next.traits.contains(.rest) || next.word == .just && words.has(.body, at: index - 1)
  }

  /// "L knee", "knee (R)", "R/L".
  private func isLetter(_ index: Int) -> Bool {
    guard !words[index].isGlued || words.word(index - 1) == .openParen else { return false }
    if words[index + 1].word == .digits, words[index + 1].isGlued { return false }
    if hasNoun(after: index) { return true }
    if words.word(index - 1) == .openParen { return words.word(index + 1) == .closeParen }
    if isPaired(index) { return true }
    return words.has(.body, at: index - 1) && endsClause(index)
  }

  // MARK: Both

  private func isBoth(_ index: Int) -> Bool {
    let next = words[index + 1]
    if next.word == .side {
      // "Both sides of my knee" are of one knee.
      return !(words.word(index + 2) == .of && hasSingular(from: index + 3))
    }
    var at = index + 1
    for _ in 0..<4 {
      let piece = words[at]
      if piece.traits.contains(.body) { return true }
      guard piece.word == .my || piece.word == .the || piece.word == .of
        || piece.traits.contains(.placing) || piece.word == .this
      else { break }
      at += 1
    }
    if hasPlural(before: index) { return true }
    return endsClause(index) && (words.word(index - 1) == .in || words.word(index - 1) == .on)
      || next.traits.contains(.complaint) && !next.traits.contains(.activity)
      || words.wordCount(upTo: 3) == 1
      || opensClause(index) && words.wordCount(upTo: 5) < 5
        && !next.traits.isDisjoint(with: [.predicate, .body])
  }

  private func hasSingular(from index: Int) -> Bool {
    for at in index..<index + 3 {
      if words.has(.body, at: at) { return !words.has(.plural, at: at) }
    }
    return words.word(index) == .it
  }

  private func hasPlural(before index: Int) -> Bool {
    let sentence = words[index].sentence
    for step in 1...7 {
      guard words[index - step].sentence == sentence else { return false }
      if words.has(.body, at: index - step) { return words.has(.plural, at: index - step) }
    }
    return false
  }

  /// "each foot", "either leg"; not "either side of my knee", "each run".
  private func isEach(_ index: Int) -> Bool {
    let next = words[index + 1]
    if next.word == .side { return words.word(index + 2) != .of && words.word(index) == .each }
    return next.traits.contains(.body) && !next.traits.contains(.plural)
      && words.has(.complaint, at: index - 1) == false || next.traits.contains(.body)
  }

  /// "my shins", "my feet": both are likely meant.
  private func impliesBoth(_ index: Int) -> Bool {
    let piece = words[index]
    guard piece.traits.contains(.plural), piece.traits.contains(.body), piece.word == .plain,
      words.word(index - 1) == .my
    else { return false }
    return true
  }

  // MARK: Pairs

  /// Whether a side is joined to the one named before it: "left and right", "left foot, right foot".
  func isPaired(_ earlier: SideMention, with range: Range<Int>, side: Side) -> Bool {
    guard earlier.side != side, earlier.side != .both, side != .both else { return false }
    let gap = words.gap(from: earlier.tokens, to: range)
    guard gap.count <= 4, words[range.lowerBound].sentence == words[gap.lowerBound].sentence else {
      return false
    }
    guard let part = part(after: earlier.tokens.upperBound), part.at < range.lowerBound else {
      return gap.count <= 2
    }
    return self.part(after: range.upperBound)?.value == part.value
  }

  /// The part of the body a side is said of.
  private func part(after index: Int) -> (value: Int, at: Int)? {
    for at in index..<index + 3 where words.has(.body, at: at) {
      return (words[at].value, at)
    }
    return nil
  }

  // MARK: Denied sides

  /// "not the left", "unlike the right", "left is fine".
  func isDenied(_ range: Range<Int>) -> Bool {
    isNegated(range.lowerBound) || isWell(range)
  }

  private func isNegated(_ start: Int) -> Bool {
    var index = start - 1
    for _ in 0..<4 {
      let piece = words[index]
      guard piece.isWordlike, piece.clause == words[start].clause else { return false }
      if piece.word == .than {
        // "worse than the left" says that the left hurts too, but this is the other one's story.
        return words.has([.comparative, .preposition], at: index - 1) || piece.traits.contains(.compares)
      }
      if piece.traits.contains(.compares) { return true }
      if piece.traits.contains(.negator) {
        // "not just the left", "isn't only my left"
        return words.word(index + 1) != .just
      }
      guard piece.word == .the || piece.word == .my || piece.word == .in || piece.word == .on
        || piece.word == .to || piece.word == .with || piece.word == .at || piece.word == .this
        || piece.traits.contains(.complaint) || piece.traits.contains(.predicate)
      else { return false }
      index -= 1
    }
    return false
  }

  /// "right leg is totally fine", "left was bad all winter, sorted": well, in this or the next clause.
  private func isWell(_ range: Range<Int>) -> Bool {
    let clause = words[range.lowerBound].clause
    let sentence = words[range.lowerBound].sentence
    var index = range.upperBound
    var clausesSeen = 0
    var current = clause
    var hasTrouble = false
    while index < range.upperBound + 14, index < words.count {
      let piece = words[index]
      guard piece.sentence == sentence else { return false }
      if piece.isWordlike, piece.clause != current {
        clausesSeen += 1
        current = piece.clause
        if clausesSeen > 1 { return false }
      }
      if index > range.lowerBound, isSideWord(index), side(at: index) != nil { return false }
      if piece.traits.contains(.resolved), !piece.traits.contains(.filler) || endsClause(index) {
        if words.has(.negator, at: index - 1) || words.has(.negator, at: index - 2) { return false }
        if piece.traits.contains(.comparative) { return false }
        return clausesSeen == 0 ? !hasTrouble || piece.traits.contains(.ended) : opens(index)
      }
      if piece.traits.contains(.complaint), words.has(.negator, at: index - 1) { return true }
      if piece.traits.contains(.complaint) { hasTrouble = true }
      index += 1
    }
    return false
  }

  /// Whether a word is the first or second of its clause and no new subject comes before it:
  /// ", sorted", ", now fine", ", it's healed".
  private func opens(_ index: Int) -> Bool {
    let clause = words[index].clause
    for step in 1...3 {
      let piece = words[index - step]
      if !piece.isWordlike || piece.clause != clause { return true }
      guard piece.word == .it || piece.word == .now || piece.traits.contains(.hedge)
        || piece.traits.contains(.link) || piece.word == .all || piece.word == .this
      else { return false }
    }
    return false
  }

  /// "no, the left", "sorry, right", "I mean my left".
  func isCorrection(_ start: Int) -> Bool {
    var index = start - 1
    for _ in 0..<5 {
      let piece = words[index]
      if piece.traits.contains(.correction) { return true }
      guard piece.word == .the || piece.word == .my || piece.word == .comma || piece.word == .it
        || piece.word == .stop || piece.traits.contains(.subject) || piece.word == .this
      else { return false }
      index -= 1
    }
    return false
  }

  /// With two sides told of, one past and one present, the past one is denied:
  /// "left was bad all winter, this is the right".
  func denyPast(_ mentions: inout [SideMention]) {
    guard mentions.contains(where: { !$0.isDenied && isPresent($0) }) else { return }
    for index in mentions.indices where !mentions[index].isImplied && isPast(mentions[index]) {
      mentions[index].isDenied = true
    }
  }

  private func isPast(_ mention: SideMention) -> Bool {
    let clause = words[mention.tokens.lowerBound].clause
    for index in mention.tokens.lowerBound - 6..<mention.tokens.upperBound + 6 {
      let piece = words[index]
      guard piece.clause == clause else { continue }
      if piece.traits.contains(.nowadays), piece.word != .it { return false }
      if piece.word == .last, words.word(index + 1) == .unit || words.word(index + 1) == .season {
        return true
      }
      if piece.word == .plain, piece.traits.contains(.formerly), piece.traits.contains(.past) {
        return true
      }
      if piece.word == .plain, piece.traits.contains(.history) { return true }
    }
    return false
  }

  private func isPresent(_ mention: SideMention) -> Bool {
    guard !mention.isImplied, !isPast(mention) else { return false }
    let clause = words[mention.tokens.lowerBound].clause
    for index in mention.tokens.lowerBound - 6..<mention.tokens.upperBound + 5 {
      let piece = words[index]
      guard piece.clause == clause else { continue }
      if piece.traits.contains(.nowadays) || piece.word == .time || piece.word == .this {
        return true
      }
    }
    return false
  }
}
