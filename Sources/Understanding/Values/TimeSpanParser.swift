// What a number and a unit of time come to in days: "two and a half weeks", "going on a month".
//
// "Over" stretches upward and "about" only downward, because the rule of "more than two weeks" goes
// by the upper end: "about two weeks" and "a couple of weeks" are 12 to 14 days, never 15.

/// Parses stretches of time.
struct TimeSpanParser {
  let words: ClassifiedTokens
  let today: CalendarDay

  /// The stretch of time that begins at an index.
  ///
  /// - Parameters:
  ///   - index: Where it would begin.
  ///   - number: The number phrase that begins there, if one does.
  func span(at index: Int, number: NumberPhrase?) -> TimeSpan? {
    guard let (amount, unitIndex) = amount(at: index, number: number) else { return nil }
    let unitPiece = words[unitIndex]
    guard let unit = unit(at: unitIndex) else { return nil }
    if isRate(index, unitIndex) { return nil }
    var measure = measure(amount, unit, isPlural: unitPiece.traits.contains(.plural))
    var end = unitIndex + 1
    absorbTail(&measure, &end, unit: unit)
    let modifier = modifier(before: index)
    measure.apply(modifier.change)
    var span = TimeSpan(
      days: measure.days,
      tokens: modifier.start..<end,
      core: index,
      unit: unit,
      isVague: amount == .unnumbered
    )
    absorbShift(&span)
    span.isForeign = isForeign(span)
    return span
  }

  // MARK: Amounts

  /// How many units.
  enum Amount: Equatable {
    case number(low: Double, high: Double)
    case couple, few, several, unnumbered
  }

  private func amount(at index: Int, number: NumberPhrase?) -> (Amount, unit: Int)? {
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
        let isFraction = number.join == .slash && number.low == 1 && number.high == 2
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
  private func articleOrPlural(at index: Int) -> (Amount, unit: Int)? {
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
    case .it, .this: return words.word(index + 1) != .off
    case .edge: return !words[index + 1].isWordlike
    case .past, .last: return words.word(index - 2) == .the
    default: return words[index - 1].isWordlike == false && !words[index + 1].isWordlike
    }
  }

  /// "week and a half", "over week", "fortnight ago".
  private func isBareSingular(_ index: Int) -> Bool {
    if modifier(before: index).change != .none { return true }
    switch words.word(index + 1) {
    case .ago: return true
    case .and: return halfEnd(index + 2) != nil || words.word(index + 2) == .bit
      || words.word(index + 3) == .bit
    case .or: return true
    case .ish: return true
    default: break
    }
    switch words.word(index - 1) {
    case .past: return true
    case .last: return words.word(index - 2) == .the && isDuring(index - 3)
    case .for, .about: return words[index].value != TimeUnit.day.rawValue
    case .edge:
      return words.word(index + 1) == .tomorrow
        || words[index].value == TimeUnit.fortnight.rawValue && !words[index + 1].isWordlike
    default: return false
    }
  }

  private func isDuring(_ index: Int) -> Bool {
    let word = words.word(index)
    return word == .for || word == .over || word == .in || word == .edge || word == .all
  }

  private func halfEnd(_ index: Int) -> Int? {
    let half = words.word(index) == .a ? index + 1 : index
    return words.word(half) == .half ? half + 1 : nil
  }

  /// "three times a week", "20 miles a week", "twice a day", "hours per day".
  private func isRate(_ index: Int, _ unitIndex: Int) -> Bool {
    guard words.word(index) == .a || words.word(index) == .one || words.word(index) == .unit else {
      return false
    }
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

  // MARK: Days

  /// A number of days still being worked out.
  struct Measure {
    var low: Double
    var high: Double

    var days: ClosedRange<Int> {
      let least = Swift.max(0, low.wholeBelow)
      return least...Swift.max(least, high.wholeAbove)
    }

    mutating func apply(_ change: Change) {
      switch change {
      case .none: break
      case .about: low *= 0.875
      case .over: (low, high) = (low < 1 ? low : low + 1, high * 2)
      case .justOver: (low, high) = (low < 1 ? low : low + 1, high * 1.4)
      case .atLeast: high *= 1.5
      case .nearly: low *= 0.86
      case .under: (low, high) = (high <= 8 ? 1 : high / 2, Swift.max(1, high - 1))
      case .upTo: low *= 0.7
      }
    }
  }

  private func measure(_ amount: Amount, _ unit: TimeUnit, isPlural: Bool) -> Measure {
    let one = unit.days
    switch amount {
    case .number(let low, let high):
      return Measure(low: low * one.lowerBound, high: high * one.upperBound)
    case .couple:
      let least = unit == .day ? 2 : 1.75
      return Measure(low: least * one.lowerBound, high: 2 * one.upperBound)
    case .few:
      switch unit {
      case .day: return Measure(low: 2, high: 5)
      case .week: return Measure(low: 15, high: 28)
      case .month: return Measure(low: 60, high: 150)
      default: return Measure(low: 2 * one.lowerBound, high: 5 * one.upperBound)
      }
    case .several:
      return Measure(low: 3 * one.lowerBound, high: 8 * one.upperBound)
    case .unnumbered:
      switch unit {
      case .day: return Measure(low: 2, high: 6)
      case .week: return Measure(low: 14, high: 56)
      case .month: return Measure(low: 60, high: 300)
      default: return Measure(low: 2 * one.lowerBound, high: 10 * one.upperBound)
      }
    }
  }

  // MARK: What comes after

  /// "and a half", "and a bit", "or two", "or so", "and 3 days", "tops", "ish".
  private func absorbTail(_ measure: inout Measure, _ end: inout Int, unit: TimeUnit) {
    let one = unit.days
    for _ in 0..<3 {
      switch words.word(end) {
      case .and, .ampersand:
        if let half = halfEnd(end + 1) {
          measure.low += one.lowerBound / 2
          measure.high += one.upperBound / 2
          end = half
        } else if words.word(end + 1) == .bit || words.word(end + 2) == .bit {
          measure.apply(.justOver)
          end += words.word(end + 1) == .bit ? 2 : 3
        } else if words.word(end + 1) == .unit, words[end + 1].value == Int(unit.rawValue) {
          end += 2
        } else if let (added, after) = smaller(than: unit, at: end + 1) {
          measure.low += added.low
          measure.high += added.high
          end = after
        } else {
          return
        }
      case .or:
        switch words.word(end + 1) {
        case .so: measure.apply(.about)
        case .more: measure.high *= 2
        case .less: measure.low *= 0.7
        case .small, .one, .digits:
          let second = words.word(end + 1) == .digits
            ? words[end + 1].number : Double(words[end + 1].value)
          guard second <= 100, words.word(end + 2) != .unit else { return }
          measure.high = Swift.max(measure.high, second * one.upperBound)
        case .tops: measure.apply(.upTo)
        default: return
        }
        end += 2
      case .comma where isMaybe(end + 1):
        let second = words.word(end + 2) == .digits
          ? words[end + 2].number : Double(words[end + 2].value)
        measure.high = Swift.max(measure.high, second * one.upperBound)
        end += 3
      case .ish:
        measure.apply(.about)
        end += 1
      case .plus:
        measure.high *= 1.5
        end += 1
      case .tops:
        measure.apply(.upTo)
        end += 1
      case .at where words.word(end + 1) == .most || words.word(end + 1) == .tops:
        measure.apply(.upTo)
        end += 2
      case .digits, .small, .one:
        guard let (added, after) = smaller(than: unit, at: end) else { return }
        measure.low += added.low
        measure.high += added.high
        end = after
      default:
        return
      }
    }
  }

  /// "maybe two" after "a week,", with no unit of its own.
  private func isMaybe(_ index: Int) -> Bool {
    guard words.has(.hedge, at: index), words.word(index) == .plain else { return false }
    switch words.word(index + 1) {
    case .digits, .small: break
    default: return false
    }
    let value = words.word(index + 1) == .digits
      ? words[index + 1].number : Double(words[index + 1].value)
    return value <= 20 && !words[index + 2].isWordlike
  }

  /// The "3 days" of "2 weeks and 3 days".
  private func smaller(than unit: TimeUnit, at index: Int) -> (Measure, Int)? {
    let count: Double
    switch words.word(index) {
    case .digits: count = words[index].number
    case .one, .small, .a: count = Double(Swift.max(1, words[index].value))
    default: return nil
    }
    guard count <= 60, words.word(index + 1) == .unit,
      let next = TimeUnit(rawValue: Int16(words[index + 1].value)), next.rawValue < unit.rawValue,
      next.rawValue >= TimeUnit.day.rawValue
    else { return nil }
    return (Measure(low: count * next.days.lowerBound, high: count * next.days.upperBound), index + 2)
  }

  /// "2 weeks tomorrow", "a week on Friday", "two weeks last Saturday".
  private func absorbShift(_ span: inout TimeSpan) {
    guard span.unit.rawValue >= TimeUnit.week.rawValue else { return }
    var index = span.tokens.upperBound
    var shift: Int
    switch words.word(index) {
    case .today: shift = 0
    case .tomorrow: shift = -1
    case .yesterday: shift = 1
    case .ago, .on, .this, .next, .last, .coming, .weekday, .past:
      var isPast = false
      var hops = 0
      while hops < 3, words.word(index) != .weekday {
        switch words.word(index) {
        case .last, .ago, .past: isPast = true
        case .on, .this, .next, .coming: break
        default: return
        }
        index += 1
        hops += 1
      }
      guard words.word(index) == .weekday else { return }
      let weekday = words[index].value
      if words.word(index + 1) == .gone || words.word(index + 1) == .past { isPast = true }
      shift = isPast ? today.daysBack(toWeekday: weekday) : -today.daysAhead(toWeekday: weekday)
    default: return
    }
    let low = Swift.max(0, span.days.lowerBound + shift)
    span.days = low...Swift.max(low, span.days.upperBound + shift)
    span.tokens = span.tokens.lowerBound..<index + 1
    span.isUntilNow = true
  }

  // MARK: What comes before

  /// How a word before a duration changes it.
  enum Change { case none, about, over, justOver, atLeast, nearly, under, upTo }

  /// "just over", "more than", "nearly", "coming up to", "about" before a duration.
  private func modifier(before index: Int) -> (change: Change, start: Int) {
    var at = index - 1
    if words.word(at) == .the || words.word(at) == .a { at -= 1 }
    switch words.word(at) {
    case .about: return (.about, at)
    case .greater: return (.over, at)
    case .lesser: return (.under, at)
    case .nearly: return (.nearly, at)
    case .over:
      let before = words.word(at - 1)
      let isLittle = before == .just || before == .bit || before == .little
      return isLittle ? (.justOver, at - 1) : (.over, at)
    case .under: return words.word(at - 1) == .just ? (.nearly, at - 1) : (.under, at)
    case .than:
      switch words.word(at - 1) {
      case .more: return (.over, at - 1)
      case .less: return (.under, at - 1)
      default: return words.has(.comparative, at: at - 1) ? (.over, at - 1) : (.none, index)
      }
    case .least where words.word(at - 1) == .at: return (.atLeast, at - 1)
    case .most where words.word(at - 1) == .at: return (.upTo, at - 1)
    case .of where words.word(at - 1) == .upwards: return (.atLeast, at - 1)
    case .of where words.word(at - 1) == .part: return (.nearly, at - 2)
    case .to where words.word(at - 1) == .close: return (.nearly, at - 1)
    case .to where words.word(at - 1) == .up:
      return words.word(at - 2) == .coming ? (.nearly, at - 2) : (.upTo, at - 1)
    case .up where words.word(at - 1) == .coming: return (.nearly, at - 1)
    case .on where words.word(at - 1) == .going || words.word(at - 1) == .getting
      || words.word(at - 1) == .coming:
      return (.nearly, at - 1)
    case .for where words.word(at - 1) == .on && words.word(at - 2) == .getting:
      return (.nearly, at - 2)
    default:
      return (.none, index)
    }
  }

  /// Whether its own words make it something else's: "next two weeks", "first 10 minutes", "a 12 week".
  private func isForeign(_ span: TimeSpan) -> Bool {
    switch words.word(span.tokens.lowerBound - 1) {
    case .next, .ordinal, .every, .per, .each, .hash: true
    default: false
    }
  }
}
