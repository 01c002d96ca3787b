// Two histories in one message: years of a bad back, and the day it went. The fresh one is meant.

/// Marks the mentions of a fresh episode, and drops the background it stands out from.
struct EpisodeOrder {
  let words: ClassifiedTokens

  /// Marks fresh mentions.
  func apply(to mentions: inout [DurationMention]) {
    guard let oldest = mentions.filter({ $0.kind != .other }).map(\.days.lowerBound).max(),
      oldest >= 60
    else { return }
    var hasFresh = false
    for index in mentions.indices where mentions[index].kind != .other {
      let mention = mentions[index]
      guard mention.days.upperBound <= 42, !mention.isVague, mention.days.upperBound * 4 < oldest,
        isFresh(mention)
      else { continue }
      mentions[index].isFresh = true
      hasFresh = true
    }
    if !hasFresh { addSudden(to: &mentions) }
  }

  /// "then yesterday it went", "NOW the other one since last weekend", "monday my back WENT".
  private func isFresh(_ mention: DurationMention) -> Bool {
    let sentence = words[mention.tokens.lowerBound].sentence
    // "now it's worse since Friday" is the same story.
    let isTurn = (1...5).contains {
      words[mention.tokens.lowerBound - $0].traits.contains([.comparative, .complaint])
        && words.word(mention.tokens.lowerBound - $0 + 1) != .than
    }
    if isTurn { return false }
    for index in max(0, mention.tokens.lowerBound - 10)..<mention.tokens.lowerBound
    where words[index].sentence == sentence {
      if words.word(index) == .now, words.word(index - 1) != .unit { return true }
      if isThen(index) { return true }
      if words.has(.sudden, at: index) { return true }
    }
    let after = mention.tokens.upperBound
    // "fell off on Friday. NOW the new one hurts"
    if words.word(after + 1) == .now, !words[after].isWordlike { return true }
    return (after..<after + 12).contains {
      words[$0].sentence == sentence && words.has(.sudden, at: $0)
    }
  }

  private func isThen(_ index: Int) -> Bool {
    words.word(index) == .than && !words.has(.comparative, at: index - 1)
      && words.word(index - 1) != .since && words.word(index - 1) != .other
  }

  /// "on and off for years, then bent down and TWANG, now I can't move": today or nearly so.
  private func addSudden(to mentions: inout [DurationMention]) {
    guard mentions.allSatisfy({ $0.kind == .other || $0.days.lowerBound >= 60 }),
      let old = mentions.firstIndex(where: { $0.kind != .other })
    else { return }
    var then: Int?
    var isSudden = false
    let start = mentions[old].tokens.upperBound
    for index in start..<max(start, min(words.count, start + 50)) {
      if isThen(index) { then = index }
      if then != nil, words.has(.sudden, at: index) { isSudden = true }
      guard isSudden, words.word(index) == .now else { continue }
      mentions.append(
        DurationMention(
          days: 0...3,
          kind: .since,
          tokens: index..<index + 1,
          isVague: true,
          isFresh: true
        )
      )
      mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      return
    }
  }
}
