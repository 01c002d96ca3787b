// Whether a time is told of somebody beside the runner: "my mate had the same for three months".
//
// A message may well be about somebody else's ache; only beside an ache of the runner's own is
// another person's time set apart.

/// Tells other people's times from the runner's.
struct Bystander {
  let words: ClassifiedTokens

  private static let verbs: WordTraits = [
    .past, .link, .predicate, .onset, .subject, .complaint, .body, .history, .rest,
  ]

  /// Whether the runner tells of an ache of their own.
  let hasOwnTrouble: Bool

  init(words: ClassifiedTokens) {
    self.words = words
    hasOwnTrouble =
      words.traits.contains(.person)
      && words.pieces.indices.contains { Self.isOwn($0, in: words) }
  }

  /// Whether somebody beside the runner is the subject before a time.
  func owns(_ range: Range<Int>) -> Bool {
    guard hasOwnTrouble else { return false }
    let sentence = words[range.lowerBound].sentence
    let clause = words[range.lowerBound].clause
    for index in stride(
      from: range.lowerBound - 1,
      through: max(0, range.lowerBound - 18),
      by: -1
    ) where words[index].sentence == sentence {
      let piece = words[index]
      if piece.traits.contains(.speaker), !isPossessive(index) { return false }
      // "..., but mine is three weeks old"
      if piece.clause != clause, words.word(index + 1) != .comma, isTurn(index + 1) { return false }
      if piece.traits.contains(.person) { return isSubject(index) }
    }
    return false
  }

  /// "my knee", "my sore left heel", "mine's", "I've got".
  private static func isOwn(_ index: Int, in words: ClassifiedTokens) -> Bool {
    guard words.word(index) == .my || words.has(.speaker, at: index) else { return false }
    for at in index + 1...index + 5 {
      if words.has(.person, at: at) || words[at].sentence != words[index].sentence { return false }
      if words.has([.body, .complaint, .onset], at: at) { return true }
    }
    return false
  }

  /// "my" before a person: "my old mate".
  private func isPossessive(_ index: Int) -> Bool {
    words.word(index) == .my && (1...3).contains { words.has(.person, at: index + $0) }
  }

  private func isTurn(_ index: Int) -> Bool {
    words.word(index) == .plain && words.has(.follows, at: index) && words[index].value == 0
      && words[index].traits.isDisjoint(with: [.body, .complaint, .past])
  }

  /// Whether a person does or has something; not "said", and not "with my mate".
  private func isSubject(_ index: Int) -> Bool {
    let next = words[index + 1]
    if !next.traits.isDisjoint(with: [.proposes, .rates]) { return false }
    // "the school run mums" is nobody's subject.
    guard !next.traits.isDisjoint(with: Self.verbs) || next.word == .digits else { return false }
    var at = index - 1
    while words.word(at) == .my || words.word(at) == .the || words.word(at) == .a
      || words.word(at) == .other || words.word(at) == .old
    {
      at -= 1
    }
    switch words.word(at) {
    case .with, .for, .to, .from, .of, .at, .on: return false
    default: return true
    }
  }
}
