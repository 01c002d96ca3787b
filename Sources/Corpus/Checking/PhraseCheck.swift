// No wording may mean two things, and none may be out of reach.

/// Expands all phrases and finds those that are wrong, stand twice or are never met.
struct PhraseCheck {
  let corpus: Corpus
  let notes: ContentNotes

  func run() {
    let expander = PhraseExpander()
    let bases = verbBases()
    var owners: [[PatternToken]: ContentNotes.Phrase] = [:]
    for phrase in notes.phrases {
      do {
        let patterns = try expander.patterns(of: phrase.text)
        if let word = misspelling(in: patterns) {
          notes.report(
            "'\(word.wrong)' is mended to '\(word.right)' before matching; write that",
            at: phrase.mark
          )
        }
        checkOwners(of: patterns, phrase, bases: bases, owners: &owners)
      } catch {
        notes.report("\(error.message)", at: phrase.mark.moved(by: error.column - 1))
      }
    }
  }

  private func checkOwners(
    of patterns: [[PatternToken]],
    _ phrase: ContentNotes.Phrase,
    bases: [String: String],
    owners: inout [[PatternToken]: ContentNotes.Phrase]
  ) {
    var repeated = 0
    for pattern in patterns {
      let pattern = pattern.map { (token) -> PatternToken in
        if case .word(let word) = token, let base = bases[word] { .word(base) } else { token }
      }
      guard let owner = owners[pattern] else {
        owners[pattern] = phrase
        continue
      }
      repeated += 1
      guard owner.concept != phrase.concept else { continue }
      notes.report(
        """
        the phrase '\(text(of: pattern))' of '\(phrase.concept)' already stands under \
        '\(owner.concept)' at \(owner.mark.text)
        """,
        at: phrase.mark
      )
      return
    }
    if repeated == patterns.count {
      notes.warn("the phrases before it already hold all of '\(phrase.text)'", at: phrase.mark)
    }
  }

  /// The base of each form of a verb.
  private func verbBases() -> [String: String] {
    var bases: [String: String] = [:]
    for (base, forms) in corpus.verbs {
      for form in forms { bases[form] = base }
    }
    return bases
  }

  private func misspelling(in patterns: [[PatternToken]]) -> (wrong: String, right: String)? {
    for case .word(let word) in patterns.joined() {
      if let right = corpus.misspellings[word] { return (word, right) }
    }
    return nil
  }

  private func text(of pattern: [PatternToken]) -> String {
    pattern.map { token in
      switch token {
      case .word(let word): word
      case .gap: "..."
      case .number: "#"
      }
    }
    .joined(separator: " ")
  }
}
