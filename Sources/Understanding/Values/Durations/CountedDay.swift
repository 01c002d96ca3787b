// Days and weeks of a complaint told by their number: "day 10 of this", "the fifth day", "3rd week".

/// Reads numbered days and weeks.
struct CountedDay {
  let words: ClassifiedTokens

  /// The stretch that a numbered day at an index ends.
  func span(at index: Int) -> TimeSpan? {
    switch words.word(index) {
    case .unit: numbered(at: index)
    case .ordinal: counted(words[index].value, unitAt: index + 1, from: index)
    case .digits where words.word(index + 1) == .ordinalEnding && words[index + 1].isGlued:
      counted(words[index].number.wholeBelow, unitAt: index + 2, from: index)
    default: nil
    }
  }

  /// "day 10", "day three", "week 3".
  private func numbered(at index: Int) -> TimeSpan? {
    // "day number ten"
    let isNamed =
      !words[index + 1].isUntold && words.word(index + 1) == .plain
      && words.has(.label, at: index + 1)
    let number = isNamed ? index + 2 : index + 1
    return switch words.word(number) {
    case .digits:
      counted(words[number].number.wholeBelow, unitAt: index, end: number + 1, from: index)
    case .one, .small:
      counted(words[number].value, unitAt: index, end: number + 1, from: index)
    default: nil
    }
  }

  private func counted(
    _ count: Int,
    unitAt: Int,
    end: Int? = nil,
    from start: Int
  ) -> TimeSpan? {
    let end = end ?? unitAt + 1
    // "third morning" is as good as the third day.
    let known =
      words.word(unitAt) == .dayPart ? .day : TimeUnit(rawValue: Int16(words[unitAt].value))
    guard count > 0, count <= 100, words.word(unitAt) == .unit || words.word(unitAt) == .dayPart,
      !words.has(.plural, at: unitAt), let unit = known,
      unit.rawValue >= TimeUnit.day.rawValue,
      isOfComplaint(start..<end) || isAlone(start..<end, isNumbered: unitAt == start, unit)
    else { return nil }
    let low = (Double(count - 1) * unit.days.lowerBound).wholeBelow
    let high = (Double(count) * unit.days.upperBound).wholeAbove
    var span = TimeSpan(days: low...high, tokens: start..<end, core: start, unit: unit)
    span.isUntilNow = true
    return span
  }

  /// "calf niggle, day 5", "the fourth week, still limping"; not "week 2 day 5", "day 5: 10k".
  private func isAlone(_ range: Range<Int>, isNumbered: Bool, _ unit: TimeUnit) -> Bool {
    // A week by number is a plan's; by its place it may be the complaint's.
    if isNumbered, unit != .day { return false }
    guard words.traits.contains(.complaint) || words.traits.contains(.body) else { return false }
    var at = range.lowerBound - 1
    if words.word(at) == .the { at -= 1 }
    let before = words[at]
    let after = words[range.upperBound]
    let opens =
      !before.isWordlike || before.word == .it || before.word == .now
      || !isNumbered && before.traits.contains(.link)
    let closes =
      !after.isWordlike && after.word != .colon || after.word == .since && isNumbered
      || after.traits.contains(.still)
    return opens && closes && words.word(range.lowerBound - 2) != .digits
  }

  /// "of this", "of the pain", "with a sore back", "now"; not "of the plan", "cant do week 6 now".
  private func isOfComplaint(_ range: Range<Int>) -> Bool {
    let index = range.upperBound
    switch words.word(index) {
    case .now:
      let before = words[range.lowerBound - 1]
      return !before.isWordlike || before.word != .plain || before.traits.contains(.complaint)
    case .of, .with:
      var next = index + 1
      let isThis = words.word(next) == .this
      if isThis || words.word(next) == .the || words.word(next) == .my || words.word(next) == .a {
        next += 1
      }
      if words.word(next) == .it || words.has([.complaint, .body], at: next) { return true }
      let isPlaced =
        words.has(.placing, at: next) || words.word(next) == .left || words.word(next) == .right
      if isPlaced, words.has([.complaint, .body], at: next + 1) { return true }
      // "week 6 of living with this heel"
      if let with = (1...3).first(where: { words.word(next + $0) == .with }),
        (1...4).contains(where: { words.has([.complaint, .body], at: next + with + $0) })
      {
        return true
      }
      return isThis && !words.has([.activity, .event, .rest, .takesTime], at: next)
    // "the 4th week I can't run"
    case .plain where words.has(.speaker, at: index):
      return words.tellsTrouble
        && (1...5).contains { words.has([.negator, .complaint], at: index + $0) }
    // "third week on the trot"
    case .on where words.word(index + 1) == .the:
      return words.tellsTrouble && (words.has(.event, at: index + 2) || words[index + 2].isUntold)
    case .in where words.word(index + 2) == .row: return words.tellsTrouble
    // "week 5 in the boot"
    case .in:
      let object = words.word(index + 1) == .the || words.word(index + 1) == .a ? 2 : 1
      return words.tellsTrouble && words.has(.rest, at: index + object)
    default: return false
    }
  }
}
