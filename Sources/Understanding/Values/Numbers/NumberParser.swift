// Finds every number expression of a message in one pass, for all the value readers.

/// Parses number expressions.
struct NumberParser {
  private let pieces: [Piece]

  init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The number expressions, in order, none overlapping.
  mutating func run() -> [NumberPhrase] {
    var found: [NumberPhrase] = []
    var index = 0
    while index < pieces.count {
      if let phrase = phrase(at: index) {
        found.append(phrase)
        index = phrase.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: One number

  /// A single number and where it ends.
  private struct Atom {
    var value: Double
    var end: Int
    var quantity = NumberPhrase.Quantity.exact
    var isDigits = false
    var isOne = false
  }

  private func word(_ index: Int) -> Word {
    index >= 0 && index < pieces.count ? pieces[index].word : .edge
  }

  private func value(_ index: Int) -> Double { Double(pieces[index].value) }

  private func atom(at index: Int) -> Atom? {
    switch word(index) {
    case .digits: digits(at: index)
    case .one: isPronoun(index) ? nil : spelled(at: index)
    case .small, .tens: spelled(at: index)
    case .a: afterArticle(at: index)
    case .couple: Atom(value: 2, end: index + (word(index + 1) == .of ? 2 : 1), quantity: .couple)
    case .few: Atom(value: 3, end: index + 1, quantity: .few)
    case .several: Atom(value: 5, end: index + 1, quantity: .several)
    case .dozen: Atom(value: 12, end: index + 1)
    case .half: half(at: index)
    case .nothing: isNought(index) ? Atom(value: 0, end: index + 1) : nil
    default: nil
    }
  }

  /// "nothing to a six", "nil at rest".
  private func isNought(_ index: Int) -> Bool {
    switch word(index + 1) {
    case .to: true
    case .at, .on, .when: index + 2 < pieces.count && pieces[index + 2].traits.contains(.condition)
    default: false
    }
  }

  /// "6", "6.5", "2½", "2 1/2".
  private func digits(at index: Int) -> Atom {
    var atom = Atom(value: pieces[index].number, end: index + 1, isDigits: true)
    if word(index + 1) == .digits, pieces[index + 1].isGlued, pieces[index + 1].number == 0.5 {
      atom.value += 0.5
      atom.end += 1
    } else if word(index + 1) == .digits, word(index + 2) == .slash, word(index + 3) == .digits,
      pieces[index + 1].number == 1, pieces[index + 3].number == 2
    {
      atom.value += 0.5
      atom.end += 3
    }
    return atom
  }

  /// "seven", "twenty five", "two hundred", "six point five".
  private func spelled(at index: Int) -> Atom {
    var atom = Atom(value: value(index), end: index + 1, isOne: word(index) == .one)
    if word(index) == .tens, isUnitDigit(atom.end) {
      atom.value += value(atom.end)
      atom.end += 1
    } else if word(atom.end) == .hundred {
      atom.value *= 100
      atom.end += 1
      atom.isOne = false
    } else if word(atom.end) == .dozen {
      atom.value *= 12
      atom.end += 1
    } else if word(atom.end) == .point, isUnitDigit(atom.end + 1) {
      atom.value += value(atom.end + 1) / 10
      atom.end += 2
    }
    return atom
  }

  private func isUnitDigit(_ index: Int) -> Bool {
    switch word(index) {
    case .one: true
    case .small: pieces[index].value < 10
    default: false
    }
  }

  /// "a couple of", "a few", "a dozen", "a hundred", "a half a dozen".
  private func afterArticle(at index: Int) -> Atom? {
    switch word(index + 1) {
    case .couple, .dozen: return atom(at: index + 1)
    case .few: return atom(at: index + 1)
    case .hundred: return Atom(value: 100, end: index + 2)
    default:
      // "a good few weeks", "a good couple of months"
      guard index + 1 < pieces.count, pieces[index + 1].traits.contains(.filler) else { return nil }
      let next = word(index + 2)
      return next == .couple || next == .few ? atom(at: index + 2) : nil
    }
  }

  /// "half a year", "half an hour", "half a dozen"; never "half marathon".
  private func half(at index: Int) -> Atom? {
    let next = index + (word(index + 1) == .a ? 2 : 1)
    switch word(next) {
    case .dozen: return Atom(value: 6, end: next + 1)
    case .unit: return Atom(value: 0.5, end: next)
    default: return nil
    }
  }

  /// Whether "one" stands for a thing: "the left one", "no one", "one of them".
  private func isPronoun(_ index: Int) -> Bool {
    if word(index + 1) == .of { return true }
    guard index > 0 else { return false }
    let before = pieces[index - 1]
    switch before.word {
    case .my: return word(index + 1) != .unit  // "our one year anniversary"
    case .the, .this, .no, .every, .each, .other, .left, .right, .leftLetter, .rightLetter, .next:
      return true
    case .last:
      return word(index + 1) != .unit  // "since last one month"
    default:
      return before.traits.contains(.placing)
    }
  }

  // MARK: A phrase

  private func phrase(at index: Int) -> NumberPhrase? {
    guard var first = atom(at: index) else { return nil }
    addHalf(&first)
    var phrase = NumberPhrase(
      low: first.value,
      high: first.value,
      final: first.value,
      quantity: first.quantity,
      join: .none,
      tokens: index..<first.end,
      secondStart: first.end,
      isApproximate: false,
      isAtLeast: false,
      isOne: first.isOne,
      isDigits: first.isDigits
    )
    absorbIsh(&phrase)
    if !isDenominator(index, value: first.value),
      let (join, start) = join(after: phrase.tokens.upperBound, from: first, at: index),
      var second = atom(at: start), second.quantity == .exact || first.quantity != .exact
    {
      addHalf(&second)
      phrase.join = join
      phrase.low = min(first.value, second.value)
      phrase.high = max(first.value, second.value)
      phrase.final = second.value
      phrase.secondStart = start
      phrase.tokens = index..<second.end
      phrase.quantity = .exact
      phrase.isOne = false
      absorbIsh(&phrase)
    }
    return phrase
  }

  /// The ten of "3/10 to 6/10" belongs to the three.
  private func isDenominator(_ index: Int, value: Double) -> Bool {
    switch word(index - 1) {
    case .slash: word(index - 2) == .digits || word(index - 2) == .ish
    case .of: word(index - 2) == .out && value == 10
    case .outta: true
    default: false
    }
  }

  /// "and a half", "and half", "& a half" after a number.
  private func addHalf(_ atom: inout Atom) {
    guard word(atom.end) == .and || word(atom.end) == .ampersand else { return }
    let half = atom.end + (word(atom.end + 1) == .a ? 2 : 1)
    if word(half) == .half {
      atom.value += 0.5
      atom.end = half + 1
      atom.isOne = false
    }
  }

  private func absorbIsh(_ phrase: inout NumberPhrase) {
    let end = phrase.tokens.upperBound
    switch word(end) {
    case .ish, .odd:
      phrase.isApproximate = true
    case .plus where pieces[end].isGlued && word(end + 1) != .digits:
      phrase.isAtLeast = true
    // "four and a bit weeks"
    case .and where word(end + 1) == .a && word(end + 2) == .bit && word(end + 3) == .unit:
      phrase.isAtLeast = true
      phrase.tokens = phrase.tokens.lowerBound..<end + 3
      return
    default:
      return
    }
    phrase.tokens = phrase.tokens.lowerBound..<end + 1
  }

  /// What joins a number to the next one, and where that begins.
  private func join(
    after end: Int,
    from first: Atom,
    at start: Int
  ) -> (NumberPhrase.Join, Int)? {
    switch word(end) {
    case .dash: return number(at: end + 1).map { (.dash, $0) }
    case .to, .until: return number(at: end + 1).map { (.to, $0) }
    case .or: return number(at: end + 1).map { (.or, $0) }
    case .and, .ampersand:
      return isBetween(start) ? number(at: end + 1).map { (.and, $0) } : nil
    case .slash:
      guard first.isDigits, word(end + 1) == .digits, word(end + 2) != .slash,
        pieces[end + 1].number == first.value + 1, pieces[end + 1].number < 10
      else { return nil }
      return (.slash, end + 1)
    case .comma:
      return isMaybe(end + 1) ? number(at: end + 2).map { (.maybe, $0) } : nil
    case .digits, .small, .one:
      guard !pieces[end].isGlued, first.isDigits == (word(end) == .digits),
        let next = atom(at: end), next.value == first.value + 1, next.value <= 12,
        word(next.end) != .digits,
        word(next.end) != .slash || next.end + 1 >= pieces.count
          || word(next.end + 1) != .digits || pieces[next.end + 1].number == 10
      else { return nil }
      return (.adjacent, end)
    default:
      return isMaybe(end) ? number(at: end + 1).map { (.maybe, $0) } : nil
    }
  }

  /// Where the second number begins, past "even", "maybe" or an article.
  private func number(at index: Int) -> Int? {
    var index = index
    for _ in 0..<3 {
      switch word(index) {
      case .digits, .small, .one, .tens, .couple, .few, .several, .half: return index
      case .a:
        if word(index + 1) == .couple || word(index + 1) == .few { return index }
        index += 1
      default:
        guard index < pieces.count, pieces[index].traits.contains(.hedge) else { return nil }
        index += 1
      }
    }
    return nil
  }

  private func isMaybe(_ index: Int) -> Bool {
    // Of the hedges only "maybe", "perhaps", "possibly" and such stand between two numbers, and
    // those are the ones that are no other grammatical word and tie nothing together.
    guard index < pieces.count, word(index) == .plain else { return false }
    let traits = pieces[index].traits
    return traits.contains(.hedge) && traits.isDisjoint(with: [.link, .rates, .resolved, .filler])
  }

  private func isBetween(_ start: Int) -> Bool {
    var index = start - 1
    for _ in 0..<3 {
      if word(index) == .between { return true }
      guard index >= 0, word(index) == .a || pieces[index].traits.contains(.hedge) else {
        return false
      }
      index -= 1
    }
    return false
  }
}
