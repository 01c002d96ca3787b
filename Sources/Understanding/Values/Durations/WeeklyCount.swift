// Runners count time in what comes once a week: "three weekends now", "the last 2 parkruns".

/// Reads counts of weekly things as weeks.
struct WeeklyCount {
  let words: ClassifiedTokens

  /// The stretch that a count of weekly things at an index spans.
  func span(at index: Int, number: NumberPhrase?) -> TimeSpan? {
    guard let number, number.low >= 2, number.high <= 20 else { return nil }
    var noun = number.tokens.upperBound
    if words.word(noun) == .long, words.has(.counted, at: noun + 1) { noun += 1 }
    guard words.has(.plural, at: noun) || words.word(noun - 1) == .long, isWeekly(noun) else {
      return nil
    }
    let end = noun + 1
    guard isLast(before: index) || goesOn(end), tellsTrouble(around: index) else { return nil }
    // The last of them was up to a week ago, the first so many weeks before that.
    let low = (number.low.wholeBelow - 1) * 7
    let high = number.high.wholeAbove * 7
    var span = TimeSpan(days: low...high, tokens: index..<end, core: index, unit: .week)
    span.isUntilNow = true
    return span
  }

  /// "sore the last three Sundays"; not "ran long the last three Sundays."
  private func tellsTrouble(around index: Int) -> Bool {
    let sentence = words[index].sentence
    let near = (max(0, index - 16)..<min(words.count, index + 18)).filter {
      words[$0].sentence == sentence
    }
    return near.contains { words.has([.complaint, .body, .onset], at: $0) }
      || !near.contains { words.has(.activity, at: $0) && words.has(.past, at: $0) }
  }

  private func isWeekly(_ index: Int) -> Bool {
    switch words.word(index) {
    case .weekend, .parkrun, .weekday: true
    default: words.word(index - 1) == .long && words.has([.activity, .counted], at: index)
    }
  }

  private func isLast(before index: Int) -> Bool {
    words.word(index - 1) == .last || words.word(index - 1) == .past
  }

  /// "now", "running", "in a row".
  private func goesOn(_ index: Int) -> Bool {
    switch words.word(index) {
    case .now: true
    case .in: words.word(index + 1) == .a && words.word(index + 2) == .row
    default: words.word(index) == .plain && words.has(.filler, at: index)
    }
  }
}
