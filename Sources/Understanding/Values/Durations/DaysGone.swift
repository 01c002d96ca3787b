// Days told by their distance: "the other day", "the day before yesterday", "the week before last".

extension TimeAnchorParser {
  func dayBeforeYesterday(at index: Int) -> TimeAnchor? {
    guard words.word(index + 1) == .before else { return nil }
    if words.word(index - 1) == .the, words.word(index + 2) == .last {
      switch TimeUnit(rawValue: Int16(words[index].value)) {
      case .week: return near(8...14, index..<index + 3, .past)
      case .month: return period(32...62, index..<index + 3)
      default: break
      }
    }
    guard words[index].value == Int(TimeUnit.day.rawValue) else { return nil }
    switch words.word(index + 2) {
    case .yesterday: return near(2...2, index..<index + 3, .past)
    case .last: return near(2...2, index..<index + 3, .past)  // "the night before last"
    default: return nil
    }
  }

  func otherDay(at index: Int) -> TimeAnchor? {
    guard words.word(index - 1) == .the, words.word(index + 1) == .unit,
      !words.has(.plural, at: index + 1)
    else {
      let isPart = words.word(index - 1) == .the && words.word(index + 1) == .dayPart
      return isPart ? near(2...5, index..<index + 2, .past) : nil
    }
    switch TimeUnit(rawValue: Int16(words[index + 1].value)) {
    case .day: return near(2...5, index..<index + 2, .past)
    case .week: return near(8...21, index..<index + 2, .past)
    case .month: return near(31...75, index..<index + 2, .past)
    default: return nil
    }
  }
}
