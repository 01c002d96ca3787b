// Whether the clause a time stands in tells of the complaint.

/// Looks at the clause around a time.
struct ComplaintClause {
  let words: ClassifiedTokens

  /// Whether the clause tells of something and none of it is the complaint: "amenorrhoeic 8 months",
  /// "lost the dog for a night". A clause of little more than the time is the complaint's.
  func isAboutElse(around range: Range<Int>) -> Bool {
    let clause = words[range.lowerBound].clause
    var hasContent = false
    for index in max(0, range.lowerBound - 14)..<min(words.count, range.upperBound + 12)
    where words[index].clause == clause && !range.contains(index) {
      let piece = words[index]
      switch piece.word {
      case .it, .this, .now: if index < range.lowerBound { return false }
      case .been: if index >= range.lowerBound - 2, index < range.lowerBound { return false }
      default: break
      }
      if !piece.traits.isDisjoint(with: [.complaint, .body, .onset, .still, .sudden]) {
        return false
      }
      let isTelling = !piece.traits.isDisjoint(with: [.activity, .event, .rest, .history])
      if piece.isUntold || isTelling && piece.word == .plain { hasContent = true }
    }
    return hasContent
  }
}
