// Whose a stretch of time is by the words that follow it: "off", "of pain", "since the run", "on".

extension DurationContext {
  /// "Hurts for an hour after", "15 minutes in" are no age of the complaint; "a few hours now" is.
  func kindOfBrief(_ span: TimeSpan, isWindow: Bool) -> DurationMention.Kind {
    let isNow = words.word(span.tokens.upperBound) == .now
    if expected == .duration, words.wordCount(upTo: 6) < 6 { return .ongoing }
    if isNow == false, span.unit == .hour, hasComplaint, isHoursOn(span.tokens.upperBound) {
      return .ongoing
    }
    // "Been about 3 hours."
    let (preposition, at, _) = surroundings.preposition(before: span.tokens.lowerBound)
    if preposition == .been, hasComplaint, !words[span.tokens.upperBound].isWordlike,
      words[at - 2].sentence != words[at].sentence
    {
      return .ongoing
    }
    guard isNow || isWindow, hasComplaint else { return .other }
    switch governors.before(span.tokens.lowerBound) {
    case .activity, .rest, .event, .history: return .other
    default: return .ongoing
    }
  }

  /// "couple hours on and it is swelling"; not "an hour on the bike".
  func isHoursOn(_ index: Int, opensSentence: Bool = false) -> Bool {
    guard words.word(index) == .on else { return false }
    let next = words[index + 1]
    return !next.isWordlike || next.word == .from || next.word == .after || next.word == .and
      || next.word == .it || next.traits.contains(.subject)
      || next.word == .my && words.has(.body, at: index + 2)
      || opensSentence && (next.word == .the || next.word == .my)
  }

  /// Decides by the word that follows: "off", "plan", "to go", "of pain", "later", "into this".
  func kindByFollower(
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
    // "seven weeks at this"
    case .at where words.word(end + 1) == .this || words.word(end + 1) == .it: return .ongoing
    // "our one year anniversary", "3 month history"
    case .plain where next.traits.contains(.chronicle) && hasComplaint: return .ongoing
    // "two months left heel pain"
    case .left where words.has([.body, .placing], at: end + 1): return nil
    // "3 more weeks with this back", "two days running with this back"
    case .with
    where isComplaintObject(end + 1) && governors.before(span.tokens.lowerBound) != .rest:
      return .ongoing
    case .plain
    where next.traits.contains(.activity) && words.word(end + 1) == .with
      && isComplaintObject(end + 2):
      return .ongoing
    case .until, .to, .off, .left, .before, .out, .away: return .other
    case .of:
      let object = words.word(end + 1) == .the || words.word(end + 1) == .my ? end + 2 : end + 1
      if words.word(object) == .it || words.word(object) == .this { return .ongoing }
      // "of on and off pain"
      if words.word(object) == .on, words.word(object + 1) == .and || words.word(object + 1) == .off
      {
        return .ongoing
      }
      if words.has([.rest, .activity, .event], at: object) {
        return words.has(.complaint, at: object) || words.has(.complaint, at: object + 1)
          ? .ongoing : .other
      }
      return surroundings.namesComplaint(from: object) ? .ongoing : .other
    case .into: return isComplaintObject(end + 1) ? .ongoing : .other
    case .in:
      // "three days in, walking normally"
      if !words[end + 1].isWordlike, hasComplaint, surroundings.opens(span), isOfTrouble(span) {
        return .ongoing
      }
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
      if isFragmentAfter(span) { return .ongoing }
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

  /// "Foot swollen. 3 days after a 20 miler", "wobbly two weeks after I rolled it"; not "sore for a
  /// day after each run".
  private func isFragmentAfter(_ span: TimeSpan) -> Bool {
    let end = span.tokens.upperBound
    guard hasComplaint, span.isExact, span.unit.rawValue >= TimeUnit.day.rawValue,
      words.word(end + 1) != .every, words.word(end + 1) != .each
    else { return false }
    let sentence = words[end].sentence
    let isRolled = (1...4).contains {
      words[end + $0].sentence == sentence && words.has(.onset, at: end + $0)
        && !words.has(.activity, at: end + $0 + 1)
    }
    return isRolled || surroundings.opens(span)
  }

  /// "nine days since I changed shoes", "24 hours since the run"; not "since my last race".
  func isSinceEvent(_ index: Int, span: TimeSpan) -> Bool {
    guard hasComplaint, span.unit.rawValue >= TimeUnit.hour.rawValue,
      span.unit.rawValue < TimeUnit.year.rawValue
    else { return false }
    return words[index].isWordlike && words.word(index) != .last && words.word(index + 1) != .last
      && !isOnset(from: index) && !surroundings.isStill(after: index)
  }

  /// "since it started", "since the pain began"; not "since my last run".
  func isOnset(from index: Int) -> Bool {
    for at in index..<index + 6 {
      if words.has([.activity, .event, .rest], at: at) { return false }
      if words.has([.complaint, .onset, .body], at: at) { return true }
    }
    return false
  }

  func isComplaintObject(_ index: Int) -> Bool {
    var object = words.word(index) == .this || words.word(index) == .my ? index + 1 : index
    if words.has(.placing, at: object) { object += 1 }
    if words.word(object) == .back { return words.word(index) == .this || words.word(index) == .my }
    if words.has([.complaint, .body], at: object) || words.word(object) == .it { return true }
    return words.word(index) == .this && !words.has([.activity, .event], at: object)
      && !words[object].isWordlike
  }
}
