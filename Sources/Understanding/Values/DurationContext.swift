// Whose a stretch of time is: the complaint's or something else's. In doubt it is something else's.

/// Decides what kind of mention a stretch of time is.
struct DurationContext {
  let words: ClassifiedTokens
  let expected: ExpectedValue
  private let governors: GovernorFinder

  /// Whether the message tells of a complaint at all.
  private let hasComplaint: Bool

  /// Whether the whole message is little more than a duration.
  private let isTerse: Bool

  /// Where "since" stands without a time of its own ("... and it has hurt since"); -1 if nowhere.
  private let bareSince: Int

  init(words: ClassifiedTokens, expected: ExpectedValue) {
    self.words = words
    self.expected = expected
    governors = GovernorFinder(words: words)
    hasComplaint = !words.traits.isDisjoint(with: [.complaint, .onset, .body])
    isTerse = words.wordCount(upTo: 9) < 9
    bareSince = Self.bareSince(in: words)
  }

  private static func bareSince(in words: ClassifiedTokens) -> Int {
    for (index, piece) in words.pieces.enumerated() where piece.word == .since {
      let next = words[index + 1]
      guard !next.isWordlike || next.word == .than || next.word == .and else { continue }
      let isResting = (1...3).contains { words.has([.activity, .rest], at: index - $0) }
      if !isResting { return index }
    }
    return -1
  }

  // MARK: Stretches

  /// The mention a stretch of time makes.
  func mention(of span: TimeSpan) -> DurationMention {
    var isNarrated = false
    let kind = kind(of: span, isNarrated: &isNarrated)
    return DurationMention(
      days: span.days,
      kind: kind,
      tokens: span.tokens,
      isNarrated: isNarrated,
      isVague: span.isVague
    )
  }

  private func kind(of span: TimeSpan, isNarrated: inout Bool) -> DurationMention.Kind {
    if span.isForeign { return .other }
    let end = span.tokens.upperBound
    let next = words[end]
    if next.word == .old || next.word == .daysOld {
      return words.has([.complaint, .body], at: end + 1) ? .ongoing : .other
    }
    if next.word == .ago || next.word == .back && isBackInTime(end) {
      return kindAgo(span, isNarrated: &isNarrated)
    }
    let (preposition, prepositionIndex, isWindow) = preposition(before: span.tokens.lowerBound)
    if span.unit.rawValue <= TimeUnit.hour.rawValue {
      return kindOfBrief(span, isWindow: isWindow)
    }
    if let kind = kindByFollower(end, span: span, isWindow: isWindow) { return kind }
    switch preposition {
    case .in where !isWindow: return .other
    case .every, .per, .each, .before, .until, .from, .at, .next: return .other
    case .after: return isStill(after: end) ? .ongoing : .other
    case .since: return .ongoing
    default: break
    }
    if words.has(.takesTime, at: prepositionIndex), preposition != .for { return .other }
    if isPastEpisode(span) || isOver(after: end) { return .other }
    if hasSince(before: span.tokens.lowerBound) { return .since }
    return kindByGovernor(span, preposition: preposition, isWindow: isWindow)
  }

  private func kindByGovernor(
    _ span: TimeSpan,
    preposition: Word,
    isWindow: Bool
  ) -> DurationMention.Kind {
    let end = span.tokens.upperBound
    var governor = governors.before(span.tokens.lowerBound)
    if governor == .none || (governor == .pronoun || governor == .body) && startsSentence(span) {
      let following = governors.after(end)
      if following != .none { governor = following }
    }
    if words.word(end) == .question, asksOrPlans(before: span.tokens.lowerBound) { return .other }
    switch governor {
    case .complaint: return .ongoing
    case .pronoun where words.word(span.tokens.lowerBound - 1) == .been: return .ongoing
    case .onset, .body, .pronoun:
      return hasComplaint || expected == .duration || isTerse ? .ongoing : .other
    case .activity, .rest, .event, .future, .history: return .other
    case .none: break
    }
    if expected == .duration { return .ongoing }
    if asksOrPlans(before: span.tokens.lowerBound) { return .other }
    if hasComplaint {
      let isFramed = preposition == .for || isWindow || words.word(end) == .now || span.isUntilNow
      return isFramed || standsAlone(span) ? .ongoing : .other
    }
    return words.wordCount(upTo: 7) < 7 ? .ongoing : .other
  }

  /// "Hurts for an hour after", "15 minutes in" are no age of the complaint; "a few hours now" is.
  private func kindOfBrief(_ span: TimeSpan, isWindow: Bool) -> DurationMention.Kind {
    let isNow = words.word(span.tokens.upperBound) == .now
    if expected == .duration, words.wordCount(upTo: 6) < 6 { return .ongoing }
    guard isNow || isWindow, hasComplaint else { return .other }
    switch governors.before(span.tokens.lowerBound) {
    case .activity, .rest, .event, .history: return .other
    default: return .ongoing
    }
  }

  /// Decides by the word that follows: "off", "plan", "to go", "of pain", "later", "into this".
  private func kindByFollower(
    _ end: Int,
    span: TimeSpan,
    isWindow: Bool
  ) -> DurationMention.Kind? {
    let next = words[end]
    guard next.isWordlike, next.sentence == words[span.core].sentence else { return nil }
    switch next.word {
    case .until, .to, .off, .left, .before, .out, .away: return .other
    case .of:
      let object = words.word(end + 1) == .the || words.word(end + 1) == .my ? end + 2 : end + 1
      if words.word(object) == .it || words.word(object) == .this { return .ongoing }
      if words.word(object) == .on, words.word(object + 1) == .and { return .ongoing }
      if words.has([.rest, .activity, .event], at: object) {
        return words.has(.complaint, at: object) || words.has(.complaint, at: object + 1)
          ? .ongoing : .other
      }
      return words.has([.complaint, .body], at: object) ? .ongoing : .other
    case .into: return isComplaintObject(end + 1) ? .ongoing : .other
    case .in:
      if words.has(.body, at: end + 2) || words.has(.body, at: end + 3) { return nil }
      return isStill(after: end) && words[end + 1].isWordlike ? .ongoing : .other
    case .on:
      if words.word(end + 1) == .and, words.word(end + 2) == .off { return .ongoing }
      return isStill(after: end + 1) ? .ongoing : .other
    case .after:
      if words.has([.history, .takesTime], at: end + 1) { return .other }
      if isStill(after: end) { return .ongoing }
      // "sore for a day after each run" is how long one bout lasts; after "the race" it is not.
      let isOnce =
        words.word(end + 1) == .the || words.word(end + 1) == .my || words.word(end + 1) == .weekday
        || words.word(end + 1) == .this
      let isSuffered = governors.before(span.tokens.lowerBound) == .complaint
      return isOnce && isSuffered && !words.has(.plural, at: end + 2) ? .ongoing : .other
    case .later: return isStill(after: end) ? .ongoing : .other
    case .since:
      return isOnset(from: end + 1) || isStill(after: end) ? .ongoing : .other
    case .now: return nil
    default: break
    }
    if next.traits.contains(.complaint) { return nil }
    if next.traits.contains(.takesTime), next.word != .plain || !next.traits.contains(.condition) {
      return .other
    }
    if next.traits.contains(.future), next.word == .plain { return .other }
    if !next.traits.isDisjoint(with: [.event, .rest]) { return .other }
    return nil
  }

  /// "since it started", "since the pain began"; not "since my last run".
  private func isOnset(from index: Int) -> Bool {
    for at in index..<index + 6 {
      if words.has([.activity, .event, .rest], at: at) { return false }
      if words.has([.complaint, .onset, .body], at: at) { return true }
    }
    return false
  }

  private func isComplaintObject(_ index: Int) -> Bool {
    let object = words.word(index) == .this || words.word(index) == .my ? index + 1 : index
    if words.has([.complaint, .body], at: object) || words.word(object) == .it { return true }
    return words.word(index) == .this && !words.has([.activity, .event], at: object)
      && !words[object].isWordlike
  }

  /// "2 weeks ago", "3 weeks back".
  private func kindAgo(_ span: TimeSpan, isNarrated: inout Bool) -> DurationMention.Kind {
    let end = span.tokens.upperBound + 1
    if expected == .duration, words.wordCount(upTo: 7) < 7 { return .since }
    var isOnlyActivity = false
    if hasSince(before: span.tokens.lowerBound) { return .since }
    var governor = governors.before(span.tokens.lowerBound)
    let isLong = span.unit.rawValue >= TimeUnit.year.rawValue
    if governor == .none || governor == .pronoun || governor == .body {
      let following = governors.after(end)
      if following != .none, following != .body || governor == .none { governor = following }
    }
    switch governor {
    case .onset, .complaint:
      return isLong && !words.has(.formerly, at: onsetIndex(near: span)) && !isStill(after: 0)
        ? .other : .since
    case .body, .pronoun: return isLong || !hasComplaint ? .other : .since
    case .activity, .event, .rest: isOnlyActivity = true
    case .none:
      return hasComplaint && standsAlone(span) && !isLong ? .since : .other
    case .future, .history: return .other
    }
    guard isOnlyActivity, governor != .rest, hasComplaint else { return .other }
    if bareSince > span.core { return .since }
    // "Ran a marathon two weeks ago and now my knee aches": told as the cause, so probably since.
    let isRecent = span.unit.rawValue <= TimeUnit.week.rawValue && span.days.upperBound <= 28
    guard isRecent, isTold(span) else { return .other }
    isNarrated = true
    return .since
  }

  /// Whether an event in the past is told in the sentence of a complaint, not a habit taken up.
  private func isTold(_ span: TimeSpan) -> Bool {
    let sentence = words[span.core].sentence
    var index = max(0, span.tokens.lowerBound - 12)
    var hasPast = false
    var hasTrouble = false
    while index < words.count, index < span.tokens.upperBound + 14 {
      let piece = words[index]
      if piece.sentence == sentence {
        if piece.traits.contains(.onset), words.has(.activity, at: index + 1) { return false }
        if piece.traits.contains(.past) { hasPast = true }
        if piece.traits.contains(.complaint) { hasTrouble = true }
      }
      index += 1
    }
    return hasPast && hasTrouble
  }

  private func onsetIndex(near span: TimeSpan) -> Int {
    var index = span.tokens.lowerBound - 1
    while index >= 0, index > span.tokens.lowerBound - 10 {
      if words.has(.onset, at: index) { return index }
      index -= 1
    }
    for index in span.tokens.upperBound..<span.tokens.upperBound + 10
    where words.has(.onset, at: index) {
      return index
    }
    return -1
  }

  // MARK: Named times

  /// The mention a named time makes; nil if it says nothing of a duration.
  func mention(of anchor: TimeAnchor) -> DurationMention? {
    var isNarrated = false
    let kind = kind(of: anchor, isNarrated: &isNarrated)
    return DurationMention(
      days: anchor.days,
      kind: kind,
      tokens: anchor.tokens,
      isNarrated: isNarrated
    )
  }

  private func kind(of anchor: TimeAnchor, isNarrated: inout Bool) -> DurationMention.Kind {
    let start = anchor.tokens.lowerBound
    if anchor.tense == .future { return .other }
    let (preposition, _, _) = preposition(before: start)
    if hasSince(before: start) { return isSinceOfOther(before: start) ? .other : .since }
    switch preposition {
    case .until, .every, .per: return .other
    case .before where !anchor.isDistant: return .other
    default: break
    }
    if expected == .duration, words.wordCount(upTo: 11) < 11, !isFuture(anchor) { return .since }
    guard hasComplaint, !isFuture(anchor), !isFine(anchor) else { return .other }
    let governor = nearest(anchor)
    if anchor.isDistant || anchor.needsSince {
      return governor == .onset ? .since : .other
    }
    switch governor {
    case .onset: return .since
    case .rest, .history: return .other
    case .event:
      guard hasPast(near: anchor) else { return .other }
    default: break
    }
    isNarrated = true
    return .since
  }

  private func nearest(_ anchor: TimeAnchor) -> Governor {
    let before = governors.before(anchor.tokens.lowerBound)
    guard before == .none || before == .pronoun || before == .body else {
      // "came on" may stand a clause before the run that is nearer.
      return before
    }
    let after = governors.after(anchor.tokens.upperBound)
    return after == .none ? before : after
  }

  /// "not run since", "been off since", "running since": the time is the other thing's.
  private func isSinceOfOther(before index: Int) -> Bool {
    guard let since = sinceIndex(before: index) else { return false }
    var at = since - 1
    if words.word(at) == .ever { at -= 1 }
    if words.has(.rest, at: at) { return words.word(at) == .off || !words.has(.complaint, at: at) }
    if words.has(.resolved, at: at) { return true }
    switch governors.governor(at: at) {
    case .activity, .rest: return true
    default: break
    }
    // "no running since", "off running since", "not been able to run since"
    guard words.has(.activity, at: at) else { return false }
    return words.has(.rest, at: at - 1)
      || (1...5).contains { words.has(.negator, at: at - $0) }
  }

  /// Whether what happens at that time is still to come.
  private func isFuture(_ anchor: TimeAnchor) -> Bool {
    let clause = words[anchor.tokens.lowerBound].clause
    let reach = max(0, anchor.tokens.lowerBound - 8)..<min(words.count, anchor.tokens.upperBound + 6)
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
    let reach = max(0, anchor.tokens.lowerBound - 6)..<min(words.count, anchor.tokens.upperBound + 5)
    for index in reach where words[index].clause == clause {
      let isNegated = words.has(.negator, at: index - 1) || words.has(.negator, at: index - 2)
      let traits = words[index].traits
      if traits.contains(.resolved), !traits.contains(.hedge) || words.word(index) == .plain {
        if !isNegated, !traits.contains(.comparative), traits.isDisjoint(with: .filler) {
          return true
        }
      }
      if traits.contains(.complaint), words.word(index - 1) == .no { return true }
    }
    return false
  }

  private func hasPast(near anchor: TimeAnchor) -> Bool {
    let sentence = words[anchor.tokens.lowerBound].sentence
    let reach = max(0, anchor.tokens.lowerBound - 10)..<min(words.count, anchor.tokens.upperBound + 8)
    return reach.contains {
      words[$0].sentence == sentence && words.has([.past, .onset], at: $0)
    }
  }

  // MARK: Around a time

  /// The preposition before a time, past "the last", "about", "a good"; and if it is a window.
  private func preposition(before index: Int) -> (Word, Int, isWindow: Bool) {
    var at = index - 1
    var isWindow = false
    for _ in 0..<5 {
      let piece = words[at]
      switch piece.word {
      case .last, .past: isWindow = true
      case .the, .a, .my, .this, .so, .bit, .way, .exactly, .about, .nearly, .just, .whole: break
      default:
        guard piece.isWordlike, piece.word == .plain,
          !piece.traits.isDisjoint(with: [.hedge, .filler])
        else { return (piece.word, at, isWindow) }
      }
      at -= 1
    }
    return (words.word(at), at, isWindow)
  }

  private func hasSince(before index: Int) -> Bool { sinceIndex(before: index) != nil }

  /// The "since" a time belongs to, in its sentence.
  private func sinceIndex(before index: Int) -> Int? {
    let sentence = words[index].sentence
    var at = index - 1
    while at >= 0, at >= index - 12, words[at].sentence == sentence {
      if words.word(at) == .since { return at }
      if words.word(at) == .comma, index - at > 1, words.word(index - 1) != .comma,
        !words.has(.subordinates, at: index - 1), at < index - 5
      {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "how long till it's better, 2 weeks?", "should I give it 2 weeks?"
  private func asksOrPlans(before index: Int) -> Bool {
    let sentence = words[index].sentence
    for at in max(0, index - 10)..<index where words[at].sentence == sentence {
      if words.word(at) == .until || words.has(.future, at: at) { return true }
    }
    return false
  }

  private func isBackInTime(_ index: Int) -> Bool {
    let next = words[index + 1]
    return !next.isWordlike || next.traits.contains(.subject) || next.word == .and
      || next.word == .when || next.word == .my || next.word == .the
  }

  private func isStill(after index: Int) -> Bool {
    let end = min(words.count, index + 16)
    guard index < end else { return false }
    let sentence = words[index].sentence
    return (index..<end).contains {
      guard words[$0].sentence == sentence else { return false }
      // "no better", "not improving" is as good as "still".
      return words.has(.still, at: $0)
        || words.has(.negator, at: $0) && words.has(.improves, at: $0 + 1)
    }
  }

  /// "for two weeks, then it went away".
  private func isOver(after index: Int) -> Bool {
    let sentence = words[index - 1].sentence
    for at in index..<index + 7 {
      guard words[at].sentence == sentence else { return false }
      if words.has(.ended, at: at) { return !words.has(.negator, at: at - 1) }
      if words.word(at) == .away, words.has(.past, at: at - 1) { return true }
    }
    return false
  }

  /// "had it for three months last year", "in 2021 it lasted six weeks".
  private func isPastEpisode(_ span: TimeSpan) -> Bool {
    let sentence = words[span.core].sentence
    let reach = max(0, span.tokens.lowerBound - 9)..<min(words.count, span.tokens.upperBound + 6)
    var isDated = false
    for index in reach where words[index].sentence == sentence && !span.tokens.contains(index) {
      let piece = words[index]
      let goesOn =
        piece.word == .been || piece.word == .since || piece.word == .now
        || piece.traits.contains(.still)
      if goesOn, piece.clause == words[span.core].clause { return false }
      if piece.word == .last, words.word(index + 1) == .unit,
        words[index + 1].value == Int(TimeUnit.year.rawValue), !words.has(.plural, at: index + 1)
      {
        isDated = true
      }
      if piece.word == .digits, piece.number > 1950, piece.number < 2200, words.word(index - 1) == .in {
        isDated = true
      }
    }
    return isDated
  }

  private func startsSentence(_ span: TimeSpan) -> Bool {
    let start = span.tokens.lowerBound
    return start < 3 || words[start - 3].sentence != words[start].sentence
  }

  /// Whether the clause holds little more than the duration: ", 3 weeks", "two months now".
  private func standsAlone(_ span: TimeSpan) -> Bool {
    let start = span.tokens.lowerBound
    let end = words[span.tokens.upperBound]
    let opens = words[start - 1].clause != words[start].clause || !words[start - 1].isWordlike
    let closes = !end.isWordlike || end.clause != words[start].clause || end.word == .now
      || end.word == .ago
    return opens && closes
  }
}
