// Which of the sides named is not the complaint's: denied, well, only compared with, or past.

/// Judges sides; each question looks a bounded number of words far.
struct SideDenial {
  let words: ClassifiedTokens
  let frame: SideFrame

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
        return words.has([.comparative, .preposition], at: index - 1)
          || piece.traits.contains(.compares)
      }
      if piece.traits.contains(.compares) { return true }
      if piece.traits.contains(.negator) {
        // "don't trust my left"
        if words.has(.trusts, at: index + 1) { return false }
        // "not just the left", "isn't only my left"; "not quite a pain in my left"
        return words.word(index + 1) != .just
          && !(1...4).contains { words.word(index - $0) == .nearly }
      }
      guard
        piece.word == .the || piece.word == .my || piece.word == .in || piece.word == .on
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
      if index > range.lowerBound, frame.side(at: index) != nil { return false }
      if piece.traits.contains(.resolved), !piece.traits.contains(.placing),
        !piece.traits.contains(.filler) || frame.endsClause(index)
      {
        if words.has(.negator, at: index - 1) || words.has(.negator, at: index - 2) { return false }
        if piece.traits.contains(.comparative) || isPassing(index) { return false }
        return clausesSeen == 0 ? !hasTrouble || piece.traits.contains(.ended) : opens(index)
      }
      if piece.traits.contains(.complaint), words.has(.negator, at: index - 1), clausesSeen == 0 {
        return true
      }
      // "right was a tweak, no big deal"
      if piece.word == .no, words.has(.placing, at: index + 1), words[index + 2].isUntold {
        return true
      }
      if piece.traits.contains(.complaint) { hasTrouble = true }
      index += 1
    }
    return false
  }

  /// "ok once I stop", "gone by morning": well for the time being.
  private func isPassing(_ index: Int) -> Bool {
    let next = words[index + 1]
    return next.isWordlike
      && (next.word == .when || next.word == .if || next.word == .after
        || next.word == .plain && next.traits.contains(.preposition)
          && next.traits.contains(.follows) && words.has([.activity, .rest], at: index + 2)
        || words.word(index) == .gone && words.word(index + 2) == .dayPart)
  }

  /// Whether a word is the first or second of its clause and no new subject comes before it:
  /// ", sorted", ", now fine", ", it's healed".
  private func opens(_ index: Int) -> Bool {
    let clause = words[index].clause
    for step in 1...3 {
      let piece = words[index - step]
      if !piece.isWordlike || piece.clause != clause { return true }
      guard
        piece.word == .it || piece.word == .now || piece.traits.contains(.hedge)
          || piece.traits.contains(.link) || piece.word == .all || piece.word == .this
      else { return false }
    }
    return false
  }

  /// "tomorrow the left one": what is told so far is of the other.
  func isLater(_ range: Range<Int>) -> Bool {
    (1...3).contains {
      words.word(range.lowerBound - $0) == .tomorrow
        && words[range.lowerBound - $0].clause == words[range.lowerBound].clause
    } && words.word(range.upperBound) == .one
  }

  /// "no, the left", "sorry, right", "I mean my left".
  func isCorrection(_ start: Int) -> Bool {
    var index = start - 1
    for _ in 0..<5 {
      let piece = words[index]
      if piece.traits.contains(.correction) { return true }
      guard
        piece.word == .the || piece.word == .my || piece.word == .comma || piece.word == .it
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

  /// With two sides told of apart, one of them "worse", the other is denied.
  func denyLesser(_ mentions: inout [SideMention]) {
    let told = mentions.filter { !$0.isDenied && !$0.isImplied }
    guard told.allSatisfy({ $0.side != .both && !$0.isPaired && !$0.isCorrection }) else { return }
    let worse = Set(told.filter(isWorse).map(\.side))
    guard worse.count == 1, let side = worse.first else { return }
    for index in mentions.indices where !mentions[index].isImplied && mentions[index].side != side {
      mentions[index].isDenied = true
    }
  }

  private func isWorse(_ mention: SideMention) -> Bool {
    let sentence = words[mention.tokens.lowerBound].sentence
    for index in mention.tokens.upperBound..<mention.tokens.upperBound + 5 {
      guard words[index].sentence == sentence, frame.side(at: index) == nil else { return false }
      if words[index].traits.contains([.comparative, .complaint]) {
        return !words.has(.negator, at: index - 1)
      }
    }
    return false
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
