// What may stand before a duration and change it: "nearly", "just over", "coming up to".

/// Reads the words before a duration.
struct TimeModifier {
  let words: ClassifiedTokens

  /// "just over", "more than", "nearly", "coming up to", "about" before a duration.
  func modifier(before index: Int) -> (change: TimeChange, start: Int) {
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
    case .on
    where words.word(at - 1) == .going || words.word(at - 1) == .getting
      || words.word(at - 1) == .coming:
      return (.nearly, at - 1)
    case .on where words.word(at - 1) == .up && words.word(at - 2) == .coming:
      return (.nearly, at - 2)
    case .for where words.word(at - 1) == .on && words.word(at - 2) == .getting:
      return (.nearly, at - 2)
    default:
      return (.none, index)
    }
  }
}
