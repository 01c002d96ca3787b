// What a stretch of time implies when it is not the complaint's own: after four weeks of rest the
// complaint is at least four weeks old; "two days later" it is at least two days old.

/// Finds the least age of a complaint that a stretch of something else implies.
struct DurationFloor {
  let words: ClassifiedTokens

  let surroundings: TimeSurroundings

  /// Whether the message tells of a complaint at all.
  let hasComplaint: Bool

  /// The days implied; nil if nothing is.
  func days(of span: TimeSpan) -> ClosedRange<Int>? {
    guard hasComplaint, span.unit.rawValue >= TimeUnit.day.rawValue, !span.isVague,
      span.days.lowerBound > 0, span.days.upperBound <= 200
    else { return nil }
    let high = span.days.upperBound
    if isLater(span) { return span.days.lowerBound...(high * 2) }
    let isAgo = words.word(span.tokens.upperBound) == .ago
    if isAgo, isOfCare(span) || surroundings.isStill(after: span.tokens.upperBound) {
      return span.days.lowerBound...(high + (high * 3 + 9) / 10 + 3)
    }
    guard isRest(span), !isProposed(span), span.isExact || goesOn(after: span) else { return nil }
    return span.days.lowerBound...(high + (high * 3 + 9) / 10 + 3)
  }

  /// "rolled it, two days later it's purple"; not "it hurts two days later".
  private func isLater(_ span: TimeSpan) -> Bool {
    guard words.word(span.tokens.upperBound) == .later, span.days.upperBound <= 60 else {
      return false
    }
    let reach = max(0, span.tokens.lowerBound - 20)..<span.tokens.lowerBound
    return reach.contains { words.has([.past, .onset], at: $0) }
  }

  /// "rested it 4 weeks", "took a whole week off", "4 days no running", "after 2 weeks off".
  private func isRest(_ span: TimeSpan) -> Bool {
    let end = span.tokens.upperBound
    if isIll(span) { return false }
    let next = words[end]
    let hasActivity = words.has(.activity, at: end + 1) || words.has(.activity, at: end + 2)
    if next.word == .no || next.word == .not || next.word == .without {
      return hasActivity
    }
    if next.word == .off { return words.word(end + 2) != .on && !isCountdown(span) }
    if next.word == .of, words.has(.rest, at: end + 1) || words.word(end + 1) == .nothing {
      return true
    }
    if next.traits.contains(.rest), next.traits.contains(.condition) { return isPast(span) }
    let clause = words[span.core].clause
    for step in 1...5 {
      let piece = words[span.tokens.lowerBound - step]
      guard piece.clause == clause else { return false }
      if piece.word == .off || piece.traits.contains(.rest) { return true }
      if !piece.traits.isDisjoint(with: [.activity, .event]) {
        let before = span.tokens.lowerBound - step - 1
        return words.word(before) == .off || words.has(.rest, at: before)
          || surroundings.isStill(after: end)
      }
    }
    return false
  }

  /// "in bed with flu ten days": the rest was for something else.
  private func isIll(_ span: TimeSpan) -> Bool {
    guard words.traits.contains(.illness) else { return false }
    let sentence = words[span.core].sentence
    let reach = max(0, span.tokens.lowerBound - 10)..<min(words.count, span.tokens.upperBound + 5)
    return reach.contains {
      words[$0].sentence == sentence && words.has(.illness, at: $0)
    }
  }

  /// "the marathon is eight weeks off".
  private func isCountdown(_ span: TimeSpan) -> Bool {
    let clause = words[span.core].clause
    return (1...8).contains {
      let at = span.tokens.lowerBound - $0
      return words[at].clause == clause && words.has(.event, at: at)
        && words.has(.link, at: at + 1)
    }
  }

  /// "confirmed on the scan 3 weeks ago", "the GP x-rayed it a month ago".
  func isOfCare(_ span: TimeSpan) -> Bool {
    let clause = words[span.core].clause
    return (1...8).contains {
      let at = span.tokens.lowerBound - $0
      return words[at].clause == clause && (words.isCare(at) || words.has(.examines, at: at))
    }
  }

  /// "took several days off, tried yesterday": the trouble goes on after the rest.
  private func goesOn(after span: TimeSpan) -> Bool {
    let end = span.tokens.upperBound
    return surroundings.isStill(after: end)
      || (end..<end + 16).contains {
        words.word($0) == .back || words.word($0) == .today || words.word($0) == .yesterday
          || words.word($0) == .now
      }
  }

  private func isPast(_ span: TimeSpan) -> Bool {
    (1...5).contains {
      words.has([.past, .rest], at: span.tokens.lowerBound - $0)
        || words.word(span.tokens.lowerBound - $0) == .after
    }
  }

  /// "should I rest it two weeks", "another two weeks off", "said 2 weeks off": nothing done yet.
  private func isProposed(_ span: TimeSpan) -> Bool {
    switch surroundings.preposition(before: span.tokens.lowerBound).0 {
    case .in, .every, .per, .until, .each, .before: return true
    default: break
    }
    let sentence = words[span.core].sentence
    let start = span.tokens.lowerBound
    for index in max(0, start - 9)..<min(words.count, span.tokens.upperBound + 4)
    where words[index].sentence == sentence {
      let piece = words[index]
      if piece.word == .question || piece.word == .if || piece.word == .next { return true }
      if index < start, piece.word == .other || piece.word == .more { return true }
      if index < span.tokens.upperBound, !piece.traits.isDisjoint(with: [.proposes, .future]),
        piece.word != .until
      {
        return true
      }
    }
    return false
  }
}
