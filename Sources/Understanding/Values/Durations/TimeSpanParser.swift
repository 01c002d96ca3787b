// What a number and a unit of time come to in days: "two and a half weeks", "going on a month".

/// Parses stretches of time.
struct TimeSpanParser {
  let words: ClassifiedTokens
  private let tail: TimeSpanTail
  private let modifiers: TimeModifier

  init(words: ClassifiedTokens, today: CalendarDay) {
    self.words = words
    tail = TimeSpanTail(words: words, today: today)
    modifiers = TimeModifier(words: words)
  }

  /// The stretch of time that begins at an index.
  ///
  /// - Parameters:
  ///   - index: Where it would begin.
  ///   - number: The number phrase that begins there, if one does.
  /// - Returns: What it means; nil if none begins there.
  func span(at index: Int, number: NumberPhrase?) -> TimeSpan? {
    guard let (amount, unitIndex) = amount(at: index, number: number) else { return nil }
    guard let unit = unit(at: unitIndex) else { return nil }
    if isRate(index, unitIndex) { return nil }
    var measure = TimeMeasure(amount, of: unit)
    var end = unitIndex + 1
    tail.absorb(into: &measure, end: &end, unit: unit)
    let modifier = modifiers.modifier(before: index)
    measure.apply(modifier.change)
    var span = TimeSpan(
      days: measure.days,
      tokens: modifier.start..<end,
      core: index,
      unit: unit,
      isVague: amount == .unnumbered
    )
    if case .number = amount { span.isExact = true } else { span.isExact = amount == .couple }
    tail.shift(&span)
    span.isForeign = isForeign(span)
    return span
  }

  // MARK: Amounts

  private func amount(at index: Int, number: NumberPhrase?) -> (TimeAmount, unit: Int)? {
    if let number {
      guard number.high <= 10_000 else { return nil }
      var unit = number.tokens.upperBound
      // "2 years": glued to a word ("w5d2") it is a label.
      if words[index].isGlued, words[index - 1].isWordlike, words.word(index - 1) != .unit {
        return nil
      }
      if let past = skipFillers(from: unit) { unit = past }
      guard isUnit(unit, after: number), !isSomeDay(number, unit) else { return nil }
      switch number.quantity {
      case .couple: return (.couple, unit)
      case .few: return (.few, unit)
      case .several: return (.several, unit)
      case .exact:
        let isFraction =
          number.join == .slash && number.low == 1 && number.high == 2
          && !words.has(.plural, at: unit)
        if isFraction { return (.number(low: 0.5, high: 0.5), unit) }
        let least = number.isApproximate ? number.low * 0.875 : number.low
        let most = number.isAtLeast ? number.high * 1.5 : number.high
        return (.number(low: least, high: most), unit)
      }
    }
    return articleOrPlural(at: index)
  }

  /// "hurts one day and not the next".
  private func isSomeDay(_ number: NumberPhrase, _ unit: Int) -> Bool {
    guard number.isOne, number.join == .none, words[unit].value == Int(TimeUnit.day.rawValue) else {
      return false
    }
    switch words.word(unit + 1) {
    case .ago, .now, .old, .later: return false
    default: break
    }
    switch words.word(number.tokens.lowerBound - 1) {
    case .for, .about, .over, .than, .edge, .just, .since: return false
    default: return true
    }
  }

  /// "a week", "the whole week", "weeks".
  private func articleOrPlural(at index: Int) -> (TimeAmount, unit: Int)? {
    switch words.word(index) {
    case .a:
      let unit = skipFillers(from: index + 1) ?? index + 1
      guard words.word(unit) == .unit, !words.has(.plural, at: unit) else { return nil }
      return (.number(low: 1, high: 1), unit)
    case .unit:
      if words.has(.plural, at: index) {
        return isUnnumbered(index) ? (.unnumbered, index) : nil
      }
      return isBareSingular(index) ? (.number(low: 1, high: 1), index) : nil
    default:
      return nil
    }
  }

  /// Past "more", "whole", "full", "of" between a number and its unit.
  private func skipFillers(from index: Int) -> Int? {
    var index = index
    for _ in 0..<2 {
      switch words.word(index) {
      case .unit, .shortUnit: return index
      case .of, .whole, .long, .more: index += 1
      default:
        guard words.has(.filler, at: index) else { return nil }
        index += 1
      }
    }
    return words.word(index) == .unit ? index : nil
  }

  private func isUnit(_ index: Int, after number: NumberPhrase) -> Bool {
    switch words.word(index) {
    case .unit: true
    case .shortUnit:
      // "3d", "2w", but not "w5d2" and not "30s" as an age.
      words[index].isGlued && number.isDigits && !words[index + 1].isGlued
    case .ordinal:
      words[index].value == 2 && index == number.tokens.upperBound  // "30 second holds"
    default: false
    }
  }

  private func unit(at index: Int) -> TimeUnit? {
    words.word(index) == .ordinal ? .second : TimeUnit(rawValue: Int16(words[index].value))
  }

  /// "for weeks", "weeks now", "months of this", "been years".
  private func isUnnumbered(_ index: Int) -> Bool {
    if words.word(index + 1) == .ago || words.word(index + 1) == .now { return true }
    if words.word(index + 1) == .and, words[index + 2].value == words[index].value,
      words.word(index + 2) == .unit
    {
      return true
    }
    if words.word(index + 1) == .of, words.has(.complaint, at: index + 2) { return true }
    switch words.word(index - 1) {
    case .for, .been, .since, .ago: return true
    case .it: return words.word(index + 1) != .off
    // "these days" are now.
    case .this: return words[index].value >= Int(TimeUnit.week.rawValue)
    case .edge: return !words[index + 1].isWordlike
    case .past, .last: return words.word(index - 2) == .the
    default: return words[index - 1].isWordlike == false && !words[index + 1].isWordlike
    }
  }

  /// "week and a half", "over week", "fortnight ago".
  private func isBareSingular(_ index: Int) -> Bool {
    if modifiers.modifier(before: index).change != .none { return true }
    switch words.word(index + 1) {
    case .ago: return true
    case .and where isHead(index) && words.word(index + 2) == .it: return words.tellsTrouble
    case .and:
      return tail.halfEnd(index + 2) != nil || words.word(index + 2) == .bit
        || words.word(index + 3) == .bit
    case .or: return true
    case .ish: return true
    // "fortnight of pain", "week and it wakes me", "month now" at the head of a clause
    case .of where isHead(index):
      return words.word(index + 2) == .it
        || (2...4).contains { words.has([.complaint, .body], at: index + $0) }
    case .now where isHead(index): return words.tellsTrouble
    default: break
    }
    switch words.word(index - 1) {
    case .past: return true
    case .last: return words.word(index - 2) == .the && isDuring(index - 3)
    case .for, .about: return words[index].value != TimeUnit.day.rawValue
    case .edge, .stop, .comma, .newline:
      return words.word(index + 1) == .tomorrow || words.word(index + 1) == .today
        || words.word(index + 1) == .on && words.word(index + 2) == .weekday
        || words[index].value == TimeUnit.fortnight.rawValue && !words[index + 1].isWordlike
        || isFragment(index)
    default: return isFragment(index)
    }
  }

  private func isHead(_ index: Int) -> Bool {
    !words[index - 1].isWordlike && words[index].value >= Int(TimeUnit.week.rawValue)
  }

  /// "left heel. month": a whole fragment of a message that tells of a complaint.
  private func isFragment(_ index: Int) -> Bool {
    let isEdge = words.word(index - 1) == .edge
    return !words[index - 1].isWordlike && !words[index + 1].isWordlike && !isEdge
      && words.word(index - 1) != .slash && words.word(index + 1) != .colon
      && words.word(index - 1) != .dash && words[index].value >= Int(TimeUnit.week.rawValue)
      && !words.traits.isDisjoint(with: [.complaint, .body])
  }

  private func isDuring(_ index: Int) -> Bool {
    let word = words.word(index)
    return word == .for || word == .over || word == .in || word == .edge || word == .all
  }

  /// "three times a week", "20 miles a week", "twice a day", "hours per day".
  private func isRate(_ index: Int, _ unitIndex: Int) -> Bool {
    guard words.word(index) == .a || words.word(index) == .one || words.word(index) == .unit else {
      return false
    }
    if words.word(unitIndex + 1) == .ago || words.word(unitIndex + 1) == .back { return false }
    let before = words[index - 1]
    switch before.word {
    case .digits, .unit, .per, .every, .each, .time, .most: return true
    case .small, .tens: return words.word(index) == .a
    default:
      return before.traits.contains(.frequency)
        || before.traits.contains(.counted) && before.traits.contains(.plural)
        || before.traits.contains(.activity) && before.traits.contains(.counted)
        || before.isWordlike && before.traits.contains(.counted) && words.word(index) == .a
          && words.word(index - 2) == .digits
        || before.isGlued && before.traits.contains(.counted)
    }
  }

  /// Whether its own words make it something else's: "next two weeks", "first 10 minutes", "a 12 week".
  private func isForeign(_ span: TimeSpan) -> Bool {
    // "six days a week", "7 days/wk"
    let end = span.tokens.upperBound
    if words.word(end + 1) == .unit, words[end + 1].value > words[span.tokens.upperBound - 1].value,
      words[end - 1].word == .unit
    {
      switch words.word(end) {
      case .a, .per, .every, .each, .slash: return true
      default: break
      }
    }
    switch words.word(span.tokens.lowerBound - 1) {
    case .next, .ordinal, .every, .per, .each, .hash, .other: return true
    // "for two more weeks"
    default: return (span.core..<span.tokens.upperBound).contains { words.word($0) == .more }
    }
  }
}
