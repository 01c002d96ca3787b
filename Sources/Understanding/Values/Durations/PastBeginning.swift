// Whether "2 weeks ago" is when the complaint began or when something else happened.

extension DurationContext {
  /// "2 weeks ago", "3 weeks back".
  func kindAgo(_ span: TimeSpan, isNarrated: inout Bool) -> DurationMention.Kind {
    let end = span.tokens.upperBound + 1
    if expected == .duration, words.wordCount(upTo: 7) < 7 { return .since }
    var isOnlyActivity = false
    if surroundings.hasSince(before: span.tokens.lowerBound) { return .since }
    if hasComplaint, bareSince > span.core || surroundings.hasSinceThen(after: span.core) {
      return .since
    }
    let isLong = span.unit.rawValue >= TimeUnit.year.rawValue
    if hasComplaint, !isLong, surroundings.isThatWas(before: span.tokens.lowerBound) {
      return .since
    }
    if hasComplaint, !isLong, governors.tellsOnset(before: span.tokens.lowerBound) { return .since }
    if hasComplaint, span.unit == .hour || span.unit == .minute {
      isNarrated = true
      return .since
    }
    var governor = governors.before(span.tokens.lowerBound)
    // "swapped shoes a week ago and it's still there", "confirmed on the scan 3 weeks ago"
    if governor == .event, floors.isOfCare(span) { return .other }
    if governor == .event, surroundings.isStill(after: end) { return .other }
    if governor == .none || governor == .pronoun || governor == .body {
      let following = governors.after(end)
      if following != .none, following != .body || governor == .none { governor = following }
    }
    switch governor {
    case .onset, .complaint:
      return isLong && !words.has(.formerly, at: onsetIndex(near: span))
        && !surroundings.isStill(after: 0)
        ? .other : .since
    case .body, .pronoun: return isLong || !hasComplaint ? .other : .since
    case .activity, .event, .rest: isOnlyActivity = true
    case .none:
      return hasComplaint && !isLong ? .since : .other
    case .future, .history: return .other
    }
    if isOnlyActivity, hasComplaint, !isLong, isAcheFrom(span) { return .since }
    guard isOnlyActivity, governor != .rest, hasComplaint else { return .other }
    // "Ran a marathon two weeks ago and now my knee aches": told as the cause, so probably since.
    let isRecent = span.unit.rawValue <= TimeUnit.week.rawValue && span.days.upperBound <= 28
    guard isRecent, isTold(span) else { return .other }
    isNarrated = true
    return .since
  }

  /// "sore from the ultra 12 days ago".
  private func isAcheFrom(_ span: TimeSpan) -> Bool {
    let clause = words[span.core].clause
    var hasFrom = false
    for at in stride(from: span.tokens.lowerBound - 1, through: span.tokens.lowerBound - 9, by: -1)
    where words[at].clause == clause {
      if words.word(at) == .from || words.word(at) == .after { hasFrom = true }
      if hasFrom, words.has(.complaint, at: at) { return true }
    }
    return false
  }

  /// Whether an event in the past is told in the sentence of a complaint, not a habit taken up.
  private func isTold(_ span: TimeSpan) -> Bool {
    let sentence = words[span.core].sentence
    var index = max(0, span.tokens.lowerBound - 12)
    var hasPast = false
    var hasTrouble = false
    while index < words.count, index < span.tokens.upperBound + 14 {
      let piece = words[index]
      if piece.sentence == sentence || piece.sentence == sentence + 1 {
        if piece.traits.contains(.onset), words.has(.activity, at: index + 1) { return false }
        if piece.traits.contains(.past) { hasPast = true }
        if !piece.traits.isDisjoint(with: [.complaint, .body]) { hasTrouble = true }
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
}
