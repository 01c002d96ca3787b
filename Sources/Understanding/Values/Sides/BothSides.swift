// When "both", "each" and a plural mean both sides of the body.

extension SideFrame {
  func isBoth(_ index: Int) -> Bool {
    let next = words[index + 1]
    if next.word == .side {
      // "Both sides of my knee" are of one knee.
      return !(words.word(index + 2) == .of && hasSingular(from: index + 3))
    }
    // "the front of it, both, on the stairs"
    if endsClause(index), opensClause(index), words.tellsTrouble { return true }
    if words.has(.correction, at: index + 1), words.tellsTrouble { return true }
    var at = index + 1
    for _ in 0..<4 {
      let piece = words[at]
      if piece.traits.contains(.body) { return true }
      if at > index + 1, piece.traits == .plural { return true }  // "both big ones"
      guard
        piece.word == .my || piece.word == .the || piece.word == .of
          || piece.traits.contains(.placing) || piece.word == .this
      else { break }
      at += 1
    }
    if hasPlural(before: index) { return true }
    if next.word == .of { return words.has(.object, at: index + 2) }
    return endsClause(index)
      && (words.word(index - 1) == .in || words.word(index - 1) == .on
        || words.word(index - 1) == .of)
      || next.traits.contains(.complaint) && !next.traits.contains(.activity)
      || words.wordCount(upTo: 3) == 1
      || opensClause(index) && words.wordCount(upTo: 5) < 5
        && !next.traits.isDisjoint(with: [.predicate, .body])
  }

  func hasSingular(from index: Int) -> Bool {
    for at in index..<index + 3 {
      if words.has(.midline, at: at) { return false }
      if words.has(.body, at: at) { return !words.has(.plural, at: at) }
    }
    return words.word(index) == .it
  }

  func hasPlural(before index: Int) -> Bool {
    let sentence = words[index].sentence
    for step in 1...7 {
      guard words[index - step].sentence == sentence else { return false }
      // "shin splints" are a plural too.
      if words.has(.body, at: index - step) {
        return words.has(.plural, at: index - step) || words.has(.plural, at: index - step + 1)
      }
    }
    return false
  }

  /// "each foot", "either leg"; not "either side of my knee", "each run".
  func isEach(_ index: Int) -> Bool {
    let next = words[index + 1]
    if next.word == .side {
      // "30 seconds each side" is an exercise.
      let before = words[index - 1]
      return words.word(index + 2) != .of && words.word(index) == .each && before.word != .unit
        && before.word != .digits && before.word != .small && !before.traits.contains(.counted)
    }
    return next.traits.contains(.body) && !next.traits.contains(.plural)
      && words.has(.complaint, at: index - 1) == false || next.traits.contains(.body)
  }

  /// "my shins", "my feet": both are likely meant.
  func impliesBoth(_ index: Int) -> Bool {
    let piece = words[index]
    guard piece.traits.contains(.plural), piece.traits.contains(.body), piece.word == .plain else {
      return false
    }
    // "on my feet all day" is no complaint.
    if words.word(index - 1) == .my, words.word(index - 2) == .on, words.word(index + 1) == .all {
      return false
    }
    guard words.word(index - 1) == .my else { return impliesBothUnowned(index) }
    // "one of my shins"
    return words.word(index - 2) != .of || words.word(index - 3) != .one
  }

  /// "hamstrings tight", "feet go numb", "his knees ache", when no single part is named.
  func impliesBothUnowned(_ index: Int) -> Bool {
    guard !hasSinglePart, words.traits.contains(.complaint) || words.wordCount(upTo: 5) < 5 else {
      return false
    }
    for step in 1...3 {
      switch words.word(index - step) {
      case .digits, .small, .one, .couple, .few, .several: return false
      default: break
      }
    }
    let clause = words[index].clause
    return !(1...4).contains {
      words[index + $0].clause == clause && words.has(.resolved, at: index + $0)
    }
  }
}
