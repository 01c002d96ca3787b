// Finds the lexicon's phrases in a message: in each layer the longest match wins.

/// A word of a message as phrases see it.
struct MessageWord: Sendable {
  /// Its number in the ``Vocabulary``.
  var number: WordNumber
  /// Whether it is written in digits.
  var isNumeric: Bool
  /// The token it stands for.
  var token: Int
  /// Whether a mark parts it from the word before, so that no phrase reaches across.
  var isParted: Bool
}

/// A phrase found in a message.
struct PhraseMatch: Sendable {
  /// The concept, by its place in the lexicon.
  var concept: Int32
  /// The layer it is read in.
  var layer: Layer
  /// The words it spans, gaps included.
  var words: Range<Int>
  /// Which of those words the phrase names itself, from the first on.
  var literals: UInt64
}

/// Finds phrases.
struct ConceptMatcher: Sendable {
  let phrases: PhraseAutomaton

  /// The phrases in a message, in the order of their first words, decoys among them.
  func matches(in words: [MessageWord]) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    for start in words.indices {
      collect(from: start, in: words, into: &found)
    }
    return longest(of: found, wordCount: words.count)
  }

  /// A place in the walk.
  private struct Step {
    var state: PhraseAutomaton.State
    var word: Int
    var literals: UInt64
  }

  private func collect(from start: Int, in words: [MessageWord], into found: inout [PhraseMatch]) {
    var stack: [Step] = []
    follow(from: 0, start: start, at: start, literals: 0, in: words, stack: &stack)
    while let step = stack.popLast() {
      phrases.forEachMeaning(of: step.state) { layer, concept in
        found.append(
          PhraseMatch(
            concept: concept,
            layer: layer,
            words: start..<step.word,
            literals: step.literals
          )
        )
      }
      let position = step.word
      follow(
        from: step.state,
        start: start,
        at: position,
        literals: step.literals,
        in: words,
        stack: &stack
      )
      guard let afterGap = phrases.stateAfterGap(in: step.state) else { continue }
      for skipped in 0...PhraseAutomaton.longestGap {
        let resumed = position + skipped
        guard resumed < words.count, !words[position...resumed].contains(where: \.isParted) else {
          break
        }
        follow(
          from: afterGap,
          start: start,
          at: resumed,
          literals: step.literals,
          in: words,
          stack: &stack
        )
      }
    }
  }

  /// Pushes the states that one more word leads to.
  private func follow(
    from state: PhraseAutomaton.State,
    start: Int,
    at position: Int,
    literals: UInt64,
    in words: [MessageWord],
    stack: inout [Step]
  ) {
    guard position < words.count, position - start < UInt64.bitWidth else { return }
    let word = words[position]
    guard position == start || !word.isParted else { return }
    let mask = literals | (1 << UInt64(position - start))
    if word.number != Vocabulary.unknown, let next = phrases.state(after: state, by: word.number) {
      stack.append(Step(state: next, word: position + 1, literals: mask))
    }
    if word.isNumeric, let next = phrases.state(after: state, by: Vocabulary.anyNumber) {
      stack.append(Step(state: next, word: position + 1, literals: mask))
    }
  }

  /// Keeps, in each layer, the matches with the most words of their own; decoys hide all layers.
  private func longest(of found: [PhraseMatch], wordCount: Int) -> [PhraseMatch] {
    guard found.count > 1 else { return found }
    let order = found.indices.sorted { left, right in
      let (a, b) = (found[left], found[right])
      let (longA, longB) = (a.literals.nonzeroBitCount, b.literals.nonzeroBitCount)
      if longA != longB { return longA > longB }
      if a.words.count != b.words.count { return a.words.count < b.words.count }
      if (a.layer == .decoy) != (b.layer == .decoy) { return a.layer == .decoy }
      return left < right
    }
    var taken = [UInt8](repeating: 0, count: wordCount)
    var kept: [PhraseMatch] = []
    kept.reserveCapacity(found.count)
    for index in order {
      let match = found[index]
      if match.layer == .decoy {
        for layer in Layer.allCases where isFree(match, in: layer, taken) {
          take(match, in: layer, &taken)
        }
        kept.append(match)
      } else if isFree(match, in: match.layer, taken) {
        take(match, in: match.layer, &taken)
        kept.append(match)
      }
    }
    return kept.sorted {
      ($0.words.lowerBound, $0.layer.rawValue) < ($1.words.lowerBound, $1.layer.rawValue)
    }
  }

  private func isFree(_ match: PhraseMatch, in layer: Layer, _ taken: [UInt8]) -> Bool {
    let bit = UInt8(1) << UInt8(layer.rawValue)
    for word in match.words where match.names(word) && taken[word] & bit != 0 { return false }
    return true
  }

  private func take(_ match: PhraseMatch, in layer: Layer, _ taken: inout [UInt8]) {
    let bit = UInt8(1) << UInt8(layer.rawValue)
    for word in match.words where match.names(word) { taken[word] |= bit }
  }
}

extension PhraseMatch {
  /// Whether the phrase names this word of the message itself, rather than skipping it.
  func names(_ word: Int) -> Bool {
    words.contains(word) && literals & (1 << UInt64(word - words.lowerBound)) != 0
  }
}
