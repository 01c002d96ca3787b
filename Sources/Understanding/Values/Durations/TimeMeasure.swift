// How many days a number of units comes to, and how "over" and "about" stretch it.
//
// "Over" stretches upward and "about" only downward, because the rule of "more than two weeks" goes
// by the upper end: "about two weeks" and "a couple of weeks" are 12 to 14 days, never 15.

/// How many units of time.
enum TimeAmount: Equatable, Sendable {
  case number(low: Double, high: Double)
  case couple, few, several, unnumbered
}

/// How a word beside a duration changes it.
enum TimeChange: Sendable {
  case none, about, over, justOver, atLeast, nearly, under, upTo
}

/// A number of days still being worked out.
struct TimeMeasure: Sendable {
  /// The fewest days.
  var low: Double

  /// The most days.
  var high: Double

  /// Makes a measure of so many days.
  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Makes a measure of so many units.
  init(_ amount: TimeAmount, of unit: TimeUnit) {
    let one = unit.days
    switch (amount, unit) {
    case (.number(let least, let most), _):
      self.init(low: least * one.lowerBound, high: most * one.upperBound)
    case (.couple, .day): self.init(low: 2, high: 2)
    case (.couple, _): self.init(low: 1.75 * one.lowerBound, high: 2 * one.upperBound)
    case (.few, .week): self.init(low: 15, high: 28)
    case (.few, .month): self.init(low: 60, high: 150)
    case (.few, _): self.init(low: 2 * one.lowerBound, high: 5 * one.upperBound)
    case (.several, _): self.init(low: 3 * one.lowerBound, high: 8 * one.upperBound)
    case (.unnumbered, .day): self.init(low: 2, high: 6)
    case (.unnumbered, .week): self.init(low: 14, high: 56)
    case (.unnumbered, .month): self.init(low: 60, high: 300)
    case (.unnumbered, .year): self.init(low: 60, high: 730)
    case (.unnumbered, _): self.init(low: 2 * one.lowerBound, high: 10 * one.upperBound)
    }
  }

  /// The fewest and the most days, rounded outward.
  var days: ClosedRange<Int> {
    let least = max(0, low.wholeBelow)
    return least...max(least, high.wholeAbove)
  }

  /// Stretches or shrinks it.
  mutating func apply(_ change: TimeChange) {
    switch change {
    case .none: break
    case .about: low *= 0.875
    case .over: (low, high) = (low < 1 ? low : low + 1, high * 2)
    case .justOver: (low, high) = (low < 1 ? low : low + 1, high * 1.4)
    case .atLeast: high *= 1.5
    case .nearly: low *= 0.86
    case .under: (low, high) = (high <= 8 ? 1 : high / 2, max(1, high - 1))
    case .upTo: low *= 0.7
    }
  }
}
