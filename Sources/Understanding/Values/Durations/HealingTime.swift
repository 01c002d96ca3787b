// How long such things take, asked or heard of: "how long does it take, 6 weeks?", "I read 3 months".

/// Tells healing times from the age of a complaint.
struct HealingTime {
  let words: ClassifiedTokens

  /// Whether a stretch is how long a complaint is going to last.
  func isOne(_ range: Range<Int>) -> Bool {
    guard !words.traits.isDisjoint(with: [.healing, .hearsay, .asks, .proposes, .lasts]) else {
      return false
    }
    let end = range.upperBound
    // "six weeks to heal", "3 months to get better"
    if words.word(end) == .to || words.word(end) == .until || words.word(end) == .before {
      if (1...4).contains(where: { words.has([.healing, .improves], at: end + $0) }) {
        return true
      }
    }
    if isPrescribed(range.lowerBound) || isOneBout(range.lowerBound) { return true }
    let sentence = words[range.lowerBound].sentence
    for index in stride(
      from: range.lowerBound - 1,
      through: max(0, range.lowerBound - 14),
      by: -1
    ) {
      // "how long does it take? a year?"
      let isFollowUp = words[index].sentence == sentence - 1 && words.word(end) == .question
      guard words[index].sentence == sentence || isFollowUp && words.has(.asks, at: index) else {
        if isFollowUp { continue }
        return false
      }
      let piece = words[index]
      if piece.word == .been || piece.word == .since || piece.word == .now { return false }
      if piece.word == .for, words.has([.complaint, .body], at: index - 1) { return false }
      if piece.traits.contains(.hearsay), !isOfRunner(index) { return true }
      if asksHowLong(index, isAsked: words.word(end) == .question) { return true }
      // "recovery time", "usually takes"
      if piece.traits.contains(.healing),
        words.word(index + 1) == .time || words.has(.rest, at: index + 1)
          || words.has(.takesTime, at: index)
      {
        return piece.traits.isDisjoint(with: [.past, .ended])
      }
    }
    return false
  }

  /// "it takes about 2 weeks to calm down", "each time it lasts three days"
  private func isOneBout(_ start: Int) -> Bool {
    var at = start - 1
    while words.word(at) == .about || words.has(.hedge, at: at), at > start - 4 { at -= 1 }
    return words.has(.lasts, at: at)
  }

  /// "consultant says six weeks"
  private func isPrescribed(_ start: Int) -> Bool {
    var at = start - 1
    while words.word(at) == .about || words.word(at) == .it || words.has(.hedge, at: at),
      at > start - 4
    {
      at -= 1
    }
    return words.has(.proposes, at: at) && words[at - 1].isWordlike
      && !words.has(.speaker, at: at - 1) && !words.has(.link, at: start - 1)
  }

  /// "how long does it take", "how long until", "how soon can I run? 4 weeks?"; not "how long I've had it".
  private func asksHowLong(_ index: Int, isAsked: Bool) -> Bool {
    guard words.has(.asks, at: index), words.word(index + 1) == .long || isAsked
    else { return false }
    return !(2...5).contains {
      let at = index + $0
      return words.word(at) == .been || words.has(.past, at: at)
    }
  }

  /// "I read it 3 weeks ago" is still hearsay; "the forum said it, mine has hurt 3 weeks" is not.
  private func isOfRunner(_ index: Int) -> Bool {
    (1...10).contains {
      words[index + $0].sentence == words[index].sentence
        && words.has(.speaker, at: index + $0)
    }
  }
}
