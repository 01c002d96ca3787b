// What stands around a "left", "right" or "both", and whether that makes it a side of the body.

/// The questions `SideReader` asks of a word's neighbours; each looks a bounded number of words far.
struct SideFrame {
  let words: ClassifiedTokens

  /// Whether a single part of the body is named: then a plural beside it says nothing of its side.
  let hasSinglePart: Bool

  init(words: ClassifiedTokens) {
    self.words = words
    hasSinglePart = words.pieces.indices.contains { index in
      words.has(.body, at: index) && !words.has(.plural, at: index)
        && !words.has(.plural, at: index + 1) && words[index].value != 0
        && words.word(index - 1) != .no
    }
  }

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
      if piece.word == .back {
        return words.has([.body, .complaint], at: at + 1) || words.word(at + 1) == .of
          || at > index + 1
      }
      if piece.traits.contains(.body) || piece.word == .side || piece.word == .one { return true }
      guard
        piece.traits.contains(.placing) || piece.word == .it && words.has(.body, at: at + 1)
          || piece.word == .best || piece.word == .little
      else {
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
      case .and, .or, .slash, .comma, .plus, .ampersand, .than, .to, .not, .mark, .dash, .greater,
        .lesser:
        return true
      default: break
      }
    }
    return false
  }

  func endsClause(_ index: Int) -> Bool {
    let next = words[index + 1]
    return !next.isWordlike || next.clause != words[index].clause
  }

  func opensClause(_ index: Int) -> Bool {
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
    // "lower left of my back"
    if before.traits.contains(.placing), next.word == .of {
      return words.has(.body, at: index + 2) || words.has(.body, at: index + 3)
    }
    // "two weeks left", "nothing left", "what's left of the nail".
    if before.traits.contains(.counted) || before.word == .unit || before.word == .nothing
      || before.word == .small || before.word == .digits || next.word == .of
    {
      // "on the left of the knee", "left of the spine"
      return next.word == .of
        && (before.word == .the || before.word == .my
          || opensClause(index) && words.has(.body, at: index + 3))
    }
    if before.word == .my || before.word == .the || before.word == .on && !next.isWordlike {
      return true
    }
    if before.word == .on { return !next.traits.contains(.object) || next.word == .at }
    if endsClause(index) {
      return before.traits.contains(.body) || before.traits.contains(.beforeSide)
        || before.traits.contains(.placing)
        || before.word == .in || words.has(.complaint, at: index - 1) || opensClause(index)
    }
    // "left dimple": whatever it is, it is one of two.
    if opensClause(index), next.isUntold, endsClause(index + 1), words.tellsTrouble { return true }
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
    // "right of the spine"
    if next.word == .of, words.has([.body, .midline], at: index + 3) { return true }
    if next.traits.contains(.preposition), before.word != .my, before.word != .the {
      return false
    }
    // "knee, right?", "all right", "doesn't feel right".
    if next.word == .question || before.word == .all { return false }
    switch before.word {
    case .my: return true
    case .the where words.word(index - 2) == .on && next.word == .this: return true
    // "the right's knotted"
    case .the where words[index].value == 1 && next.isWordlike && !hasNoun(after: index):
      return true
    case .the:
      return endsClause(index)
        || !next.traits.isDisjoint(with: [.predicate, .preposition, .negator])
        || next.word == .of
    case .on, .in: return endsClause(index) || next.traits.contains(.predicate)
    default: break
    }
    if before.traits.contains(.negator) || before.traits.contains(.past) { return false }
    if before.traits.contains(.correction) { return endsClause(index) }
    if endsClause(index) {
      if opensClause(index) {
        // "(right)" after the part of the body; "right, so" is none, "right" alone an answer.
        return words.word(index - 1) == .openParen || words.wordCount(upTo: 3) == 1
          || words.word(index - 1) == .comma && words.has(.body, at: index - 2)
          || isFragment(index)
      }
      return before.traits.contains(.body) || before.traits.contains([.placing, .beforeSide])
        || before.traits.contains(.placing) && !before.traits.contains(.resolved)
        || before.traits.contains(.beforeSide) && before.word != .it
          && !before.traits.contains(.subject)
          && (before.word != .just || words.wordCount(upTo: 4) < 4)
    }
    if next.word == .just, endsClause(index + 1) { return true }
    if before.traits.contains(.beforeSide), !opensClause(index) {
      return next.traits.contains(.predicate) && next.word == .plain && before.word != .just
    }
    return opensClause(index) && next.traits.contains(.predicate) && isSubject(index)
  }

  /// "hip crease, under the strap. Right. Since May": an aside of a message that named a part; not
  /// "right, so", nor the "right" that opens a story.
  private func isFragment(_ index: Int) -> Bool {
    guard words.tellsTrouble, index > 3 else { return false }
    let next = words[index + 2]
    return words.word(index + 1) != .comma
      || next.word != .so && next.word != .and && !next.traits.contains(.subject)
        && !next.traits.contains(.correction)
  }

  /// "right is worse", "right hurts more": the side is the subject of its clause.
  private func isSubject(_ index: Int) -> Bool {
    let next = words[index + 1]
    return next.word == .plain && !next.traits.isDisjoint(with: [.link, .complaint, .hedge])
      && !next.traits.contains(.rest) || next.word == .just && words.has(.body, at: index - 1)
  }

  /// "L knee", "knee (R)", "R/L".
  private func isLetter(_ index: Int) -> Bool {
    guard !words[index].isGlued || !words[index - 1].isWordlike else { return false }
    if words[index + 1].word == .digits, words[index + 1].isGlued { return false }
    if hasNoun(after: index) { return true }
    if words.word(index - 1) == .openParen { return words.word(index + 1) == .closeParen }
    if isPaired(index) { return true }
    if words.word(index - 1) == .the, words.word(index - 2) == .on { return true }
    return words.has([.body, .complaint], at: index - 1) && endsClause(index)
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
}
