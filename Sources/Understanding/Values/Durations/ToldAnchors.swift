// Named times that only their surroundings make times of a complaint: a diary's days, the night
// somebody woke in, the years of childhood.

extension TimeAnchorParser {
  /// "Fri: 10k, shin grumbled": a day of a diary that tells of the complaint, not of a plan.
  func isDiary(_ index: Int) -> Bool {
    for at in index + 2..<max(index + 2, min(words.count, index + 22)) {
      if words.word(at) == .colon,
        words.word(at - 1) == .weekday
          || words.word(at - 1) == .shortWeekday
      {
        return false
      }
      if words.has(.future, at: at) || words.word(at) == .today { return false }
      if words.has([.complaint, .onset], at: at) { return !words.has(.negator, at: at - 1) }
    }
    return false
  }

  /// "woke in the night with it".
  func inTheNight(at index: Int) -> TimeAnchor? {
    guard words.word(index + 2) == .unit || words.word(index + 2) == .dayPart,
      words[index + 2].value == Int(TimeUnit.day.rawValue) || words.word(index + 2) == .dayPart,
      !words.has(.plural, at: index + 2),
      (1...4).contains(where: {
        words.has(.onset, at: index - $0) && words.word(index - $0) != .ordinal
      })
    else { return nil }
    return near(0...1, index..<index + 3, .past)
  }

  /// "since I was a kid", "since I broke it as a teenager".
  func youth(at index: Int) -> TimeAnchor? {
    // "since Monday, on the way to school" is since Monday.
    let reach = words.has(.person, at: index) ? 8 : 6
    for at in stride(from: index - 1, through: index - reach, by: -1) {
      if words.word(at) == .since { break }
      switch words.word(at) {
      case .edge, .unit, .weekday, .shortWeekday, .month, .today, .yesterday, .weekend, .dayPart:
        return nil
      default: if !words[at].isWordlike || at == index - reach { return nil }
      }
    }
    var anchor = near(730...7300, index..<index + 1, .past)
    anchor.isDistant = true
    anchor.needsSince = true
    return anchor
  }
}
