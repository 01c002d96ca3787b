// Whose a stretch of time is: the complaint's or something else's.
//
// In a message to an assistant for aches a stretch that is not clearly something else's is the
// complaint's.

/// Decides what kind of mention a stretch of time is.
struct DurationContext {
  let words: ClassifiedTokens
  let expected: ExpectedValue
  let governors: GovernorFinder
  let surroundings: TimeSurroundings
  private let anchors: AnchorContext
  let floors: DurationFloor
  private let clauses: ComplaintClause

  /// Whether the message tells of a complaint at all.
  let hasComplaint: Bool

  /// Whether the whole message is little more than a duration.
  private let isTerse: Bool

  /// Where "since" stands without a time of its own ("... and it has hurt since"); -1 if nowhere.
  let bareSince: Int

  init(words: ClassifiedTokens, expected: ExpectedValue) {
    self.words = words
    self.expected = expected
    governors = GovernorFinder(words: words)
    surroundings = TimeSurroundings(words: words)
    hasComplaint = !words.traits.isDisjoint(with: [.complaint, .onset, .body])
    isTerse = words.wordCount(upTo: 9) < 9
    bareSince = Self.bareSince(in: words)
    clauses = ComplaintClause(words: words)
    floors = DurationFloor(words: words, surroundings: surroundings, hasComplaint: hasComplaint)
    anchors = AnchorContext(
      words: words,
      expected: expected,
      governors: governors,
      surroundings: surroundings,
      hasComplaint: hasComplaint,
      bareSince: bareSince
    )
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

  /// The mention a named time makes; nil if it says nothing of a duration.
  func mention(of anchor: TimeAnchor) -> DurationMention? { anchors.mention(of: anchor) }

  /// The mention a stretch of time makes.
  func mention(of span: TimeSpan) -> DurationMention {
    var isNarrated = false
    let kind = kind(of: span, isNarrated: &isNarrated)
    if kind == .other, let days = startedAfter(span) {
      return DurationMention(days: days, kind: .since, tokens: span.tokens)
    }
    if kind == .other, !span.isForeign, let days = floors.days(of: span) {
      return DurationMention(days: days, kind: .ongoing, tokens: span.tokens, isFloor: true)
    }
    let isLoose = expected == .none && clauses.isAboutElse(around: span.tokens)
    // "for our anniversary (17 years)"
    let isElse = isLoose && span.unit.rawValue >= TimeUnit.year.rawValue && !span.isVague
    return DurationMention(
      days: span.days,
      kind: isElse ? .other : kind,
      tokens: span.tokens,
      isNarrated: isNarrated,
      isVague: span.isVague,
      isLoose: isLoose,
      isCounted: isCounted(span)
    )
  }

  private func kind(of span: TimeSpan, isNarrated: inout Bool) -> DurationMention.Kind {
    if span.isForeign { return .other }
    let end = span.tokens.upperBound
    let next = words[end]
    if span.isUntilNow, hasComplaint, isOfComplaint(span) { return .ongoing }
    let opening = words.word(span.tokens.lowerBound - 1)
    // "its two years now", "end of january so five weeks ish"
    if opening == .it && next.word == .now || opening == .so && hasComplaint { return .ongoing }
    if next.word == .old || next.word == .daysOld {
      return words.has([.complaint, .body], at: end + 1) ? .ongoing : .other
    }
    if next.word == .ago || next.word == .back && surroundings.isBackInTime(end) {
      return kindAgo(span, isNarrated: &isNarrated)
    }
    // "aches all day at work" is when it hurts; "been aching all day" is since when.
    if words.word(span.core) == .all, span.days.upperBound <= 1, expected != .duration,
      !(1...6).contains(where: { words.word(span.core - $0) == .been })
    {
      return .other
    }
    let (preposition, prepositionIndex, isWindow) = surroundings.preposition(
      before: span.tokens.lowerBound
    )
    if next.word == .since, isSinceEvent(end + 1, span: span) {
      isNarrated = true
      return .ongoing
    }
    if span.unit.rawValue <= TimeUnit.hour.rawValue {
      return kindOfBrief(span, isWindow: isWindow)
    }
    if let kind = kindByFollower(end, span: span, isWindow: isWindow) { return kind }
    switch preposition {
    case .in where !isWindow: return .other
    case .from where isWindow && hasComplaint: return .ongoing  // "from past 8 days"
    case .every, .per, .each, .before, .until, .from, .at, .next: return .other
    case .after:
      return surroundings.isStill(after: end) || surroundings.isStill(before: prepositionIndex)
        ? .ongoing : .other
    case .since: return .ongoing
    default: break
    }
    if words.has(.takesTime, at: prepositionIndex), preposition != .for { return .other }
    if surroundings.isPastEpisode(span) || surroundings.isOver(after: end) { return .other }
    if surroundings.hasSince(before: span.tokens.lowerBound) { return .since }
    return kindByGovernor(span, preposition: preposition, isWindow: isWindow)
  }

  /// "3 days on", "day 4", "two days now".
  private func isCounted(_ span: TimeSpan) -> Bool {
    let next = words.word(span.tokens.upperBound)
    return span.isUntilNow || next == .now
      || next == .on && !words.isOnAndOff(span.tokens.upperBound)
  }

  /// Whether the clause of a stretch that ends now tells of nothing else: "a week last Sunday".
  private func isOfComplaint(_ span: TimeSpan) -> Bool {
    switch governors.before(span.tokens.lowerBound, isOwnClause: true) {
    case .none, .pronoun, .body, .complaint, .onset: true
    case .activity, .rest, .event, .future, .history: false
    }
  }

  private func kindByGovernor(
    _ span: TimeSpan,
    preposition: Word,
    isWindow: Bool
  ) -> DurationMention.Kind {
    let end = span.tokens.upperBound
    var governor = governors.before(span.tokens.lowerBound)
    if governor == .none, expected == .duration, isTerse { return .ongoing }
    if governor == .none
      || (governor == .pronoun || governor == .body) && surroundings.startsSentence(span)
    {
      let following = governors.after(end)
      if following != .none { governor = following }
    }
    if surroundings.isAdvised(before: span.tokens.lowerBound) { return .other }
    if words.word(end) == .question, surroundings.asksOrPlans(before: span.tokens.lowerBound) {
      return .other
    }
    switch governor {
    case .complaint: return .ongoing
    case .pronoun where words.word(span.tokens.lowerBound - 1) == .been: return .ongoing
    case .activity, .event, .pronoun, .none,
      .rest where governors.isUntold(before: span.tokens.lowerBound),
      .history where governors.isUntold(before: span.tokens.lowerBound):
      // "had this for a few months"
      let (_, prepositionIndex, _) = surroundings.preposition(before: span.tokens.lowerBound)
      if preposition == .for,
        words.word(prepositionIndex - 1) == .this
          || words.word(prepositionIndex - 1) == .it,
        words.has([.subject, .past], at: prepositionIndex - 2)
      {
        return .ongoing
      }
      // "been 5 days, ran on it twice"
      if preposition == .been, !words.has([.subject, .past], at: span.tokens.lowerBound - 2),
        !words.has(.activity, at: end)
      {
        return .ongoing
      }
      if hasComplaint, isComplaintsAnyway(span, preposition: preposition, isWindow: isWindow) {
        return .ongoing
      }
    default: break
    }
    switch governor {
    case .body where surroundings.isWell(before: span.tokens.lowerBound): return .other
    case .onset, .body, .pronoun:
      return hasComplaint || expected == .duration || isTerse ? .ongoing : .other
    case .activity, .rest, .event, .future, .history, .complaint: return .other
    case .none: break
    }
    if expected == .duration { return .ongoing }
    if surroundings.isWell(before: span.tokens.lowerBound) { return .other }
    if surroundings.asksOrPlans(before: span.tokens.lowerBound) { return .other }
    if hasComplaint { return .ongoing }
    return words.wordCount(upTo: 7) < 7 ? .ongoing : .other
  }

  /// Whether it is the complaint's although an activity stands beside it: a fragment between marks,
  /// "3/10 for a week, running daily", "been 5 days", "past month I've run less and it hurts".
  private func isComplaintsAnyway(_ span: TimeSpan, preposition: Word, isWindow: Bool) -> Bool {
    let start = span.tokens.lowerBound
    let end = span.tokens.upperBound
    if surroundings.asksOrPlans(before: start) { return false }
    let isLong = span.unit.rawValue >= TimeUnit.year.rawValue
    let opensBy = words.word(start - 1)
    if surroundings.standsAlone(span), !isLong,
      !opensBy.isJoining || words.word(end) == .closeParen
    {
      return true
    }
    // "been happening forever but I never ran"
    if span.isVague, words.word(span.core) == .forever { return true }
    if preposition == .for, words.word(start - 2) == .digits, words.word(start - 3) == .slash {
      return true
    }
    return isWindow && !isLong && surroundings.tellsComplaint(after: end)
  }

  /// "a week of the plan done, shin sore from the second day": nearly as long as the plan.
  private func startedAfter(_ span: TimeSpan) -> ClosedRange<Int>? {
    let end = span.tokens.upperBound
    guard hasComplaint, span.unit == .week, words.word(end) == .of,
      words.has([.activity, .takesTime], at: end + 1), span.days.lowerBound > 2
    else { return nil }
    let reach = end..<min(words.count, end + 30)
    let isFirst = reach.contains {
      words.word($0) == .after
        && (($0 + 1)...($0 + 3)).contains { index in
          words.word(index) == .ordinal && words[index].value == 1
            || words.word(index) == .digits && words[index].number == 1
            || words.word(index) == .one
        }
    }
    guard isFirst, reach.contains(where: { words.has(.onset, at: $0) }) else { return nil }
    return span.days.lowerBound - 2...span.days.upperBound
  }

  /// "Hurts for an hour after", "15 minutes in" are no age of the complaint; "a few hours now" is.
  private func kindOfBrief(_ span: TimeSpan, isWindow: Bool) -> DurationMention.Kind {
    let isNow = words.word(span.tokens.upperBound) == .now
    if expected == .duration, words.wordCount(upTo: 6) < 6 { return .ongoing }
    if isNow == false, span.unit == .hour, hasComplaint, isHoursOn(span.tokens.upperBound) {
      return .ongoing
    }
    guard isNow || isWindow, hasComplaint else { return .other }
    switch governors.before(span.tokens.lowerBound) {
    case .activity, .rest, .event, .history: return .other
    default: return .ongoing
    }
  }

  /// "couple hours on and it is swelling"; not "an hour on the bike".
  private func isHoursOn(_ index: Int, opensSentence: Bool = false) -> Bool {
    guard words.word(index) == .on else { return false }
    let next = words[index + 1]
    return !next.isWordlike || next.word == .from || next.word == .after || next.word == .and
      || next.word == .it || next.traits.contains(.subject)
      || next.word == .my && words.has(.body, at: index + 2)
      || opensSentence && (next.word == .the || next.word == .my)
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
    case .off where words.isOnAndOff(end): return nil
    // "turned it two days before, then yesterday ..."
    case .before where hasComplaint && (words.word(end + 1) == .than || !words[end + 1].isWordlike):
      return .ongoing
    case .until, .to, .off, .left, .before, .out, .away: return .other
    case .of:
      let object = words.word(end + 1) == .the || words.word(end + 1) == .my ? end + 2 : end + 1
      if words.word(object) == .it || words.word(object) == .this { return .ongoing }
      if words.word(object) == .on, words.word(object + 1) == .and { return .ongoing }
      if words.has([.rest, .activity, .event], at: object) {
        return words.has(.complaint, at: object) || words.has(.complaint, at: object + 1)
          ? .ongoing : .other
      }
      return surroundings.namesComplaint(from: object) ? .ongoing : .other
    case .into: return isComplaintObject(end + 1) ? .ongoing : .other
    case .in:
      if words.has(.body, at: end + 2) || words.has(.body, at: end + 3) { return nil }
      return surroundings.isStill(after: end) && words[end + 1].isWordlike ? .ongoing : .other
    case .on:
      if words.isOnAndOff(end) { return nil }
      let opening = span.tokens.lowerBound
      let before = words[words[opening - 1].traits.contains(.hedge) ? opening - 2 : opening - 1]
      let isLong = span.unit.rawValue >= TimeUnit.week.rawValue
      if hasComplaint, isHoursOn(end, opensSentence: isLong && !before.isWordlike) {
        return .ongoing
      }
      return surroundings.isStill(after: end + 1)
        || surroundings.isStill(before: span.tokens.lowerBound) ? .ongoing : .other
    case .after:
      if words.has(.history, at: end + 1) { return .other }
      if surroundings.isStill(after: end) { return .ongoing }
      if words.has(.takesTime, at: end + 1) { return .other }
      // "sore for a day after each run" is how long one bout lasts; after "the race" it is not.
      let isOnce =
        words.word(end + 1) == .the || words.word(end + 1) == .my || words.word(end + 1) == .weekday
        || words.word(end + 1) == .this
      let isSuffered = governors.before(span.tokens.lowerBound) == .complaint
      return isOnce && isSuffered && !words.has(.plural, at: end + 2) ? .ongoing : .other
    case .later: return surroundings.isStill(after: end) ? .ongoing : .other
    case .since:
      return isOnset(from: end + 1) || surroundings.isStill(after: end) ? .ongoing : .other
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

  /// "nine days since I changed shoes", "24 hours since the run"; not "since my last race".
  private func isSinceEvent(_ index: Int, span: TimeSpan) -> Bool {
    guard hasComplaint, span.unit.rawValue >= TimeUnit.hour.rawValue,
      span.unit.rawValue < TimeUnit.year.rawValue
    else { return false }
    return words[index].isWordlike && words.word(index) != .last && words.word(index + 1) != .last
      && !isOnset(from: index) && !surroundings.isStill(after: index)
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
}
