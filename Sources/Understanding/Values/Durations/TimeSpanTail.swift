// What may follow a duration and change it: "and a half", "or so", "tomorrow", "last Tuesday".

/// Reads the words after a duration.
struct TimeSpanTail {
  let words: ClassifiedTokens
  let today: CalendarDay

  /// "and a half", "and a bit", "or two", "or so", "and 3 days", "tops", "ish".
  func absorb(into measure: inout TimeMeasure, end: inout Int, unit: TimeUnit) {
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
          let second =
            words.word(end + 1) == .digits
            ? words[end + 1].number : Double(words[end + 1].value)
          guard second <= 100, words.word(end + 2) != .unit else { return }
          measure.high = Swift.max(measure.high, second * one.upperBound)
        case .tops: measure.apply(.upTo)
        case .plain where words.has(.hedge, at: end + 1): measure.apply(.about)
        default: return
        }
        end += 2
      case .comma where isMaybe(end + 1):
        let second =
          words.word(end + 2) == .digits
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
      // "to the day"
      case .to where words.word(end + 1) == .the && words.word(end + 2) == .unit:
        end += 3
      // "give or take"
      case .plain
      where words.has(.instructs, at: end) && words.word(end + 1) == .or
        && words.has(.instructs, at: end + 2):
        measure.apply(.about)
        end += 3
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
    let value =
      words.word(index + 1) == .digits
      ? words[index + 1].number : Double(words[index + 1].value)
    return value <= 20 && !words[index + 2].isWordlike
  }

  /// The "3 days" of "2 weeks and 3 days".
  private func smaller(than unit: TimeUnit, at index: Int) -> (TimeMeasure, Int)? {
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
    return (
      TimeMeasure(low: count * next.days.lowerBound, high: count * next.days.upperBound), index + 2
    )
  }

  /// "2 weeks tomorrow", "a week on Friday", "two weeks last Saturday".
  func shift(_ span: inout TimeSpan) {
    guard span.unit.rawValue >= TimeUnit.week.rawValue else { return }
    var index = span.tokens.upperBound
    var shift: Int
    switch words.word(index) {
    case .today: shift = 0
    case .tomorrow: shift = -1
    case .yesterday: shift = 1
    // "two years this month since ..."
    case .this where words.word(index + 1) == .unit && words.word(index + 2) == .since:
      shift = 0
      index += 1
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

  /// Where "a half" or "half" ends, if it stands at an index.
  func halfEnd(_ index: Int) -> Int? {
    let half = words.word(index) == .a ? index + 1 : index
    return words.word(half) == .half ? half + 1 : nil
  }
}
