// Nurses and doctors write durations as fractions: 3/7 are three days, 2/52 two weeks, 4/12 four
// months.

/// Reads clinicians' fractions.
struct ClinicalShorthand {
  let words: ClassifiedTokens

  /// The stretch a fraction at an index stands for; nil if it is a score, a date or a share.
  func span(at index: Int) -> TimeSpan? {
    guard words.word(index) == .digits, words.word(index + 1) == .slash,
      words[index + 1].isGlued, words.word(index + 2) == .digits, words[index + 2].isGlued,
      let unit = unit(of: words[index + 2].number), standsAlone(index..<index + 3)
    else { return nil }
    let count = words[index].number
    // Ten sevenths of a week are ten days.
    guard count >= 1, count.isWhole, count <= 3 * words[index + 2].number else { return nil }
    var span = TimeSpan(
      days: TimeMeasure(.number(low: count, high: count), of: unit).days,
      tokens: index..<index + 3,
      core: index,
      unit: unit
    )
    span.isUntilNow = true
    return span
  }

  private func unit(of denominator: Double) -> TimeUnit? {
    switch denominator {
    case 7: .day
    case 52: .week
    case 12: .month
    default: nil
    }
  }

  /// "4/7.", "for 2/52", "3/12 of pain"; not "since 3/12", "5/7 days", "3/7/25".
  private func standsAlone(_ range: Range<Int>) -> Bool {
    let before = words[range.lowerBound - 1]
    let next = words[range.upperBound]
    let opens =
      !before.isWordlike && before.word != .slash || before.word == .for
      || !before.traits.isDisjoint(with: [.complaint, .body])
    let closes =
      !next.isWordlike && next.word != .slash || next.word == .of || next.word == .after
      || next.word == .ago || !next.traits.isDisjoint(with: [.complaint, .body, .chronicle])
      || words.has(.body, at: range.upperBound + 1)
    return opens && closes
  }
}
