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
  private let bystander: Bystander
  private let healing: HealingTime

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
    bystander = Bystander(words: words)
    healing = HealingTime(words: words)
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
  func mention(of anchor: TimeAnchor) -> DurationMention? {
    if bystander.owns(anchor.tokens) {
      return DurationMention(days: anchor.days, kind: .other, tokens: anchor.tokens)
    }
    return anchors.mention(of: anchor)
  }

  /// The mention a stretch of time makes.
  func mention(of span: TimeSpan) -> DurationMention {
    if expected == .none, bystander.owns(span.tokens) || healing.isOne(span.tokens) {
      return DurationMention(days: span.days, kind: .other, tokens: span.tokens)
    }
    var isNarrated = false
    let kind = kind(of: span, isNarrated: &isNarrated)
    if kind == .other, let days = startedAfter(span) {
      return DurationMention(days: days, kind: .since, tokens: span.tokens)
    }
    if kind == .other, !span.isForeign, !surroundings.isPastEpisode(span),
      let days = floors.days(of: span)
    {
      return DurationMention(days: days, kind: .ongoing, tokens: span.tokens, isFloor: true)
    }
    let isLoose = expected == .none && !isCounted(span) && clauses.isAboutElse(around: span.tokens)
    // "for our anniversary (17 years)", "type 1 diabetic, 31 years"
    let isElse =
      span.unit.rawValue >= TimeUnit.year.rawValue && !span.isVague
      && (isLoose || expected == .none && span.days.lowerBound > 3000 && !isOfTrouble(span))
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
    if span.isVague, words.isPosture(span.tokens.lowerBound - 1) { return .other }
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
    // "36 hours of neck pain" is more than a bout.
    if span.unit.rawValue <= TimeUnit.hour.rawValue, span.days.upperBound < 2 {
      return kindOfBrief(span, isWindow: isWindow)
    }
    if surroundings.isPastEpisode(span) { return .other }
    if let kind = kindByFollower(end, span: span, isWindow: isWindow) { return kind }
    switch preposition {
    case .in where !isWindow: return .other
    case .on where span.unit == .day && !isWindow: return .other  // "on a bad day"
    case .from where isWindow && hasComplaint: return .ongoing  // "from past 8 days"
    case .every, .per, .each, .before, .until, .from, .at, .next: return .other
    case .after:
      return surroundings.isStill(after: end) || surroundings.isStill(before: prepositionIndex)
        ? .ongoing : .other
    case .since: return .ongoing
    default: break
    }
    if preposition == .for, surroundings.isLacking(before: prepositionIndex) { return .other }
    if words.has(.takesTime, at: prepositionIndex), preposition != .for { return .other }
    if surroundings.isPastEpisode(span) || surroundings.isOver(after: end) { return .other }
    if surroundings.hasSince(before: span.tokens.lowerBound) { return .since }
    return kindByGovernor(span, preposition: preposition, isWindow: isWindow)
  }

  /// Whether the sentence of a stretch tells of the complaint.
  func isOfTrouble(_ span: TimeSpan) -> Bool {
    let sentence = words[span.core].sentence
    let reach = max(0, span.core - 16)..<min(words.count, span.core + 16)
    return reach.contains {
      words[$0].sentence == sentence && words.has([.complaint, .body], at: $0)
    }
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
    let isElsewhere = !words.traits.isDisjoint(with: [.activity, .event, .rest])
    let most = isElsewhere ? 7 : 12
    return words.wordCount(upTo: most) < most ? .ongoing : .other
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
    // "... then it goes um about ten days": the last words, hedged
    if !isLong, span.isExact, end >= words.count - 1, !surroundings.asksOrPlans(before: start),
      words.has(.hedge, at: start - 1), words.word(start - 1) == .plain
    {
      return true
    }
    // "been there for ever, but I never ran far"
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

}
