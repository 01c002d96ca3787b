// A story that counts its own days: "that evening it ached, next day no better, the day after I ran".

/// Adds up the days a story goes through.
struct StoryDays {
  let words: ClassifiedTokens

  /// The least age of a complaint told day by day up to now; nil if the story is no such chain.
  func mention() -> DurationMention? {
    guard words.tellsTrouble else { return nil }
    var days = 0
    var last: Range<Int>?
    for index in 0..<words.count {
      guard let range = step(at: index) else { continue }
      days += 1
      last = range
    }
    // One "next day" may be every next day; it takes two, or an end in the present.
    guard let last, days > 1 || reachesNow(after: last.upperBound) else { return nil }
    return DurationMention(days: days...days + 1, kind: .ongoing, tokens: last, isFloor: true)
  }

  /// "next day", "the following morning", "day after did run 3"; not "the day after each run".
  private func step(at index: Int) -> Range<Int>? {
    switch words.word(index) {
    case .next, .after:
      // "following" is an `after` too.
      guard isDay(index + 1), words.word(index) == .next || words.word(index - 1) == .the,
        isTold(around: index)
      else { return nil }
      return index..<index + 2
    case .unit where words.word(index + 1) == .after && isDay(index):
      let next = words[index + 2]
      guard
        !next.isWordlike
          || !next.traits.isDisjoint(with: [.past, .subject, .comparative, .still])
      else { return nil }
      return index..<index + 2
    default: return nil
    }
  }

  private func isDay(_ index: Int) -> Bool {
    words.word(index) == .dayPart
      || words.word(index) == .unit && words[index].value == Int(TimeUnit.day.rawValue)
        && !words.has(.plural, at: index)
  }

  /// Whether something past is told beside it, not a habit.
  private func isTold(around index: Int) -> Bool {
    let sentence = words[index].sentence
    let reach = max(0, index - 10)..<min(words.count, index + 10)
    let near = reach.filter { words[$0].sentence == sentence }
    return !near.contains { words.word($0) == .every || words.word($0) == .each }
      && (near.contains { words.has([.past, .onset, .still, .improves], at: $0) })
  }

  private func reachesNow(after index: Int) -> Bool {
    (index..<min(words.count, index + 40)).contains {
      words.word($0) == .today || words.word($0) == .now
        || words.word($0) == .this && words.word($0 + 1) == .dayPart
    }
  }
}
