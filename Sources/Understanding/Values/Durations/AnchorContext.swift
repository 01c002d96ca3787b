// What happened at a named time: the beginning of the complaint, or something else.

/// Decides what kind of mention a named time makes.
struct AnchorContext {
  let words: ClassifiedTokens
  let expected: ExpectedValue
  let governors: GovernorFinder
  let surroundings: TimeSurroundings

  /// Whether the message tells of a complaint at all.
  let hasComplaint: Bool

  /// Where "since" stands without a time of its own; -1 if nowhere.
  let bareSince: Int

  /// The mention a named time makes; nil if it says nothing of a duration.
  func mention(of anchor: TimeAnchor) -> DurationMention? {
    var isNarrated = false
    let kind = kind(of: anchor, isNarrated: &isNarrated)
    return DurationMention(
      days: anchor.days,
      kind: kind,
      tokens: anchor.tokens,
      isNarrated: isNarrated,
      isLoose: expected == .none
        && ComplaintClause(words: words).isAboutElse(around: anchor.tokens),
      isFromWeekday: isWeekday(anchor)
    )
  }

  private func isWeekday(_ anchor: TimeAnchor) -> Bool {
    anchor.tokens.contains { words.word($0) == .weekday || words.word($0) == .shortWeekday }
  }

  private func kind(of anchor: TimeAnchor, isNarrated: inout Bool) -> DurationMention.Kind {
    let start = anchor.tokens.lowerBound
    if anchor.tense == .future { return .other }
    let (preposition, _, _) = surroundings.preposition(before: start)
    if isAppointment(anchor) { return .other }
    // "it kept on all of last night"
    let isThroughout = words.word(start - 1) == .of && words.word(start - 2) == .all
    if isThroughout { return .other }
    let isToday = anchor.days.upperBound == 0 && words.word(start - 1) != .since
    if isToday, expected == .none, isOnlyFelt(anchor) { return .other }
    if surroundings.hasSince(before: start) {
      return isSinceOfOther(before: start) ? .other : .since
    }
    if hasComplaint, surroundings.isFineUntil(start) || surroundings.isThatWas(before: start) {
      return .since
    }
    if hasComplaint, surroundings.isThatsWhen(after: anchor.tokens.upperBound) { return .since }
    // "it is there from before Diwali"
    if hasComplaint, anchor.isDistant, preposition == .from || words.word(start - 2) == .from,
      !words.has(.onset, at: start - 3), words.word(start - 2) != .digits,
      governors.before(start) != .event
    {
      return .since
    }
    switch preposition {
    case .until, .every, .per: return .other
    case .before where !anchor.isDistant: return .other
    default: break
    }
    // "got worse Wednesday" is no beginning.
    let isTurn = (1...2).contains { words.has([.comparative, .improves], at: start - $0) }
    if expected == .duration, words.wordCount(upTo: 11) < 11, !isFuture(anchor) {
      isNarrated = isTurn
      return .since
    }
    guard hasComplaint, !isFuture(anchor), !isFine(anchor) else { return .other }
    let governor = nearest(anchor)
    if anchor.isDistant || anchor.needsSince {
      if isDiary(anchor) { return .since }
      // "sometime last month, can't say when"
      if anchor.tense == .past, anchor.days.upperBound <= 62, holdsOnly(anchor) { return .since }
      if bareSince > start, governor != .rest, governor != .history { return .since }
      let isPart = words.word(start - 1) == .of && words.word(start - 2) == .part
      if isPart, governor == .complaint || governor == .body { return .since }
      if preposition == .in, beganBefore(start), governor != .history, governor != .rest {
        return .since
      }
      let isThatWas =
        words.has(.past, at: start - 1) || words.has(.past, at: start - 2)
      if isThatWas, surroundings.isStill(after: anchor.tokens.upperBound) { return .since }
      return governor == .onset || governors.tellsOnset(before: start) ? .since : .other
    }
    if isMileage(anchor, governor) { return .other }
    let isReturn = anchor.days.upperBound == 0 && isReturn(anchor)
    switch governor {
    case .onset where !isTurn && !isReturn: return .since
    case .complaint, .body, .none, .pronoun:
      if !isTurn, tellsSudden(anchor) { return .since }
    case .rest, .history: return .other
    case .event:
      guard hasPast(near: anchor) else { return .other }
    default: break
    }
    isNarrated = true
    return .since
  }

  /// "so sore this morning", "most of today": how it is, not when it began.
  private func isOnlyFelt(_ anchor: TimeAnchor) -> Bool {
    let start = anchor.tokens.lowerBound
    if words.word(start - 1) == .of || words.word(start - 1) == .all { return true }
    // "today it is worse"
    let next = words[anchor.tokens.upperBound]
    let verb = words[anchor.tokens.upperBound + 1]
    if next.word == .it,
      next.traits.contains(.link)
        || verb.traits.contains([.link, .predicate]) && !verb.traits.contains(.past)
    {
      return true
    }
    let clause = words[start].clause
    var hasComplaint = false
    for index in max(0, start - 12)..<min(words.count, anchor.tokens.upperBound + 10)
    where words[index].clause == clause {
      let traits = words[index].traits
      if words.isNew(index) { return false }
      if !traits.isDisjoint(with: [.onset, .past, .sudden, .activity, .event]) { return false }
      if traits.contains(.complaint) { hasComplaint = true }
    }
    return hasComplaint
  }

  /// "today it came back", "hurt again this morning": it had been there before.
  private func isReturn(_ anchor: TimeAnchor) -> Bool {
    let clause = words[anchor.tokens.lowerBound].clause
    let reach =
      max(0, anchor.tokens.lowerBound - 8)..<min(words.count, anchor.tokens.upperBound + 8)
    return reach.contains {
      words[$0].clause == clause
        && (words.word($0) == .back && words.has([.onset, .changes], at: $0 - 1))
    }
  }

  /// "x-ray Friday", "physio's in March", "marathon Sunday": a day set for something.
  private func isAppointment(_ anchor: TimeAnchor) -> Bool {
    guard anchor.tense != .past else { return false }
    var at = anchor.tokens.lowerBound - 1
    while words.word(at) == .on || words.word(at) == .in || words.word(at) == .this
      || words.has(.link, at: at) && !words.has(.past, at: at)
    {
      at -= 1
    }
    let piece = words[at]
    guard piece.traits.contains(.event) || words.isCare(at), !piece.traits.contains(.past) else {
      return false
    }
    return !(1...5).contains {
      words[at - $0].clause == piece.clause
        && (words.has([.past, .onset], at: at - $0) || words.word(at - $0) == .since
          || words.word(at - $0) == .after || words.word(at - $0) == .before)
    }
  }

  /// "did 38 miles last week.": a week's running, told in a sentence of its own.
  private func isMileage(_ anchor: TimeAnchor, _ governor: Governor) -> Bool {
    guard anchor.days.count > 5, governor == .activity || governor == .event
    else { return false }
    let sentence = words[anchor.tokens.lowerBound].sentence
    let reach =
      max(0, anchor.tokens.lowerBound - 14)..<min(words.count, anchor.tokens.upperBound + 14)
    let near = reach.filter { words[$0].sentence == sentence }
    return near.contains { words.has(.counted, at: $0) }
      && !near.contains { words.has([.complaint, .body, .onset], at: $0) }
  }

  /// Whether a clause is nothing but a named time.
  private func holdsOnly(_ anchor: TimeAnchor) -> Bool {
    let clause = words[anchor.tokens.lowerBound].clause
    return !(-4...3).contains { step in
      let at = step < 0 ? anchor.tokens.lowerBound + step : anchor.tokens.upperBound + step
      return words[at].clause == clause && words[at].isWordlike
        && !words.has([.hedge, .proposes, .preposition], at: at)
    }
  }

  /// "October: niggle. November: worse."
  private func isDiary(_ anchor: TimeAnchor) -> Bool {
    let end = anchor.tokens.upperBound
    return words.word(end) == .colon
      && (1...6).contains {
        words[end + $0].sentence == words[end].sentence && words.has(.complaint, at: end + $0)
      }
  }

  /// "started as a niggle in December"; not "started running in January".
  private func beganBefore(_ index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(0, index - 8), by: -1)
    where words[at].clause == words[index].clause {
      if words.word(at) == .and || words.word(at) == .clocks { return false }
      if words.has(.onset, at: at) {
        return governors.governor(at: at) == .onset && !words.has(.activity, at: at + 1)
      }
    }
    return false
  }

  private func nearest(_ anchor: TimeAnchor) -> Governor {
    let start = anchor.tokens.lowerBound
    let before = governors.before(start)
    switch before {
    case .none, .pronoun, .body: break
    case .rest, .history, .event:
      guard governors.isUntold(before: start) else { return before }
    default: return before
    }
    let after = governors.after(anchor.tokens.upperBound)
    return after == .none ? before : after
  }

  /// "not run since", "been off since", "running since": the time is the other thing's.
  private func isSinceOfOther(before index: Int) -> Bool {
    guard let since = surroundings.sinceIndex(before: index) else { return false }
    var at = since - 1
    if words.word(at) == .ever { at -= 1 }
    if words.isOnAndOff(at) || governors.isAmiss(at) { return false }
    if words.has(.negator, at: at - 1), words.has(.rest, at: at) { return false }  // "non stop"
    if words.has(.rest, at: at) { return words.word(at) == .off || !words.has(.complaint, at: at) }
    if words.has(.resolved, at: at) { return true }
    // "have done since Bonfire Night"
    if words.word(at) == .done, words.has(.subject, at: at - 1) { return false }
    if words.has(.presence, at: at) { return false }  // "sat down with it since"
    switch governors.governor(at: at) {
    case .activity, .rest: return true
    default: break
    }
    // "no running since", "off running since", "not been able to run since"
    guard words.has(.activity, at: at) else { return false }
    return words.has(.rest, at: at - 1)
      || (1...5).contains { words.has(.negator, at: at - $0) }
  }

  /// "on Monday I reached into the oven and my back seized up": it began all at once.
  private func tellsSudden(_ anchor: TimeAnchor) -> Bool {
    let clause = words[anchor.tokens.lowerBound].clause
    var hasBody = false
    for index in anchor.tokens.upperBound..<anchor.tokens.upperBound + 14
    where words[index].clause == clause {
      if words.has(.body, at: index) { hasBody = true }
      if hasBody, words.has(.sudden, at: index), words.has([.onset, .complaint], at: index) {
        return true
      }
    }
    return false
  }

  /// Whether what happens at that time is still to come.
  private func isFuture(_ anchor: TimeAnchor) -> Bool {
    let clause = words[anchor.tokens.lowerBound].clause
    let reach =
      max(0, anchor.tokens.lowerBound - 8)..<min(words.count, anchor.tokens.upperBound + 6)
    for index in reach where words[index].clause == clause && !anchor.tokens.contains(index) {
      let piece = words[index]
      if piece.traits.contains(.past) { return false }
      if piece.traits.contains(.future), piece.word != .next { return true }
    }
    return false
  }

  /// "Fine on Sunday", "no problems yesterday".
  private func isFine(_ anchor: TimeAnchor) -> Bool {
    let clause = words[anchor.tokens.lowerBound].clause
    let reach =
      max(0, anchor.tokens.lowerBound - 6)..<min(words.count, anchor.tokens.upperBound + 5)
    for index in reach where words[index].clause == clause {
      let isNegated = words.has(.negator, at: index - 1) || words.has(.negator, at: index - 2)
      let traits = words[index].traits
      // "My back has gone" is not well.
      if traits.contains(.resolved), words.word(index) != .gone, !isNegated,
        traits.isDisjoint(with: [.comparative, .filler])
      {
        return true
      }
      if traits.contains(.complaint), words.word(index - 1) == .no { return true }
    }
    // "gone by Tuesday"
    if words.word(anchor.tokens.lowerBound - 2) == .gone,
      words.has(.preposition, at: anchor.tokens.lowerBound - 1)
    {
      return true
    }
    return anchor.isDistant && surroundings.isOverNext(after: anchor.tokens.upperBound)
  }

  private func hasPast(near anchor: TimeAnchor) -> Bool {
    let sentence = words[anchor.tokens.lowerBound].sentence
    let reach =
      max(0, anchor.tokens.lowerBound - 16)..<min(words.count, anchor.tokens.upperBound + 8)
    return reach.contains {
      words[$0].sentence == sentence && words.has([.past, .onset], at: $0)
    }
  }
}
