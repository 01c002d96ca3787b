// A number as people write it: "6", "two and a half", "4-5", "seven or eight", "a couple of".

/// A number expression of a message.
struct NumberPhrase: Sendable, Equatable {
  /// What the number counts on being exact for.
  enum Quantity: Sendable {
    case exact, couple, few, several
  }

  /// What joins the two numbers of a range.
  enum Join: Sendable {
    case none, dash, to, or, and, slash, maybe, adjacent
  }

  /// The smaller number.
  var low: Double

  /// The greater number; equal to ``low`` unless it is a range.
  var high: Double

  /// The number written last, for "from nothing to a six".
  var final: Double

  /// How exact it is.
  var quantity: Quantity

  /// How a range is joined.
  var join: Join

  /// Its tokens, "ish" included.
  var tokens: Range<Int>

  /// The first token of the second number; the end if there is none.
  var secondStart: Int

  /// Whether it is marked as approximate: "5ish", "20 odd".
  var isApproximate: Bool

  /// Whether it is marked as a least value: "6+".
  var isAtLeast: Bool

  /// Whether it is the word "one", so often a pronoun.
  var isOne: Bool

  /// Whether it is written in digits.
  var isDigits: Bool
}

// Rounding without the C library's, and safe for any number a message can hold.
extension Double {
  /// The greatest whole number not above this one; both cut to a billion.
  var wholeBelow: Int {
    let bounded = Swift.min(Swift.max(self, -1e9), 1e9)
    let whole = Int(bounded)
    return Double(whole) > bounded ? whole - 1 : whole
  }

  /// The least whole number not below this one; both cut to a billion.
  var wholeAbove: Int {
    let below = wholeBelow
    return Double(below) < Swift.min(self, 1e9) ? below + 1 : below
  }

  /// Whether there is nothing behind the point.
  var isWhole: Bool { Double(wholeBelow) == self }
}
