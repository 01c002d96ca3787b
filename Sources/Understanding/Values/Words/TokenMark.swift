// What the lexicon knows of words that are no grammar: "sit bone" is a place, "screams" a pain.

/// Words of a message and the groups that the lexicon puts them into.
struct TokenMark: Sendable, Equatable {
  /// The words.
  var tokens: Range<Int>

  /// The groups they belong to.
  var traits: WordTraits
}

extension Lexicon {
  /// What mentions tell of their words: whether they name a place or a trouble.
  func marks(of mentions: [Mention]) -> [TokenMark] {
    mentions.compactMap { mention in
      guard !mention.isDerived else { return nil }
      switch kind(mention.concept) {
      case .site: return TokenMark(tokens: mention.tokens, traits: .body)
      case .sensation, .sign, .gait, .diagnosis:
        return TokenMark(tokens: mention.tokens, traits: .complaint)
      default: return nil
      }
    }
  }
}
