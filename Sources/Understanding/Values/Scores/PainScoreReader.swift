// Reads pain scores of 0 to 10, and leaves distances, paces, sizes, weeks and counts alone.
//
// A number is a score for one of five reasons, tried from the surest down (`PainScore.Basis`).
// The two sure ones need no context; the others need a complaint, an open question or another
// score beside them, and nothing after the number that it could be counting. Why 0 to 10 and why
// a range is rounded outward: clinical notes, section C (R50, C2).

/// Reads pain scores.
public struct PainScoreReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads the pain scores of a message.
  ///
  /// - Parameters:
  ///   - tokens: The message's tokens, classified.
  ///   - expected: Which question is open.
  /// - Returns: The scores in order, superseded ones among them.
  public func read(
    _ tokens: ClassifiedTokens,
    expecting expected: ExpectedValue = .none
  ) -> [PainScore] {
    guard !tokens.numbers.isEmpty || expected == .painScore else { return [] }
    var scan = ScoreScan(words: tokens, expected: expected)
    return scan.run()
  }

  /// Reads the pain scores of a message.
  ///
  /// - Parameters:
  ///   - tokens: The message's tokens.
  ///   - expected: Which question is open.
  /// - Returns: The scores in order, superseded ones among them.
  public func read(_ tokens: [Token], expecting expected: ExpectedValue = .none) -> [PainScore] {
    read(ClassifiedTokens(tokens), expecting: expected)
  }
}

/// One pass over the numbers of a message, and a second for those that lean on the first.
struct ScoreScan {
  let words: ClassifiedTokens
  let expected: ExpectedValue
  private let frame: ScoreFrame
  private let evidence: ScoreEvidence
  private let worth: ScoreWorth

  /// What each number turned out to be, by its place in ``ClassifiedTokens/numbers``.
  private var scores: [PainScore?]

  /// The sentences that hold a sure score or a scale.
  private var sureSentences: Set<Int> = []
  private var scaleSentences: Set<Int> = []

  /// The numbers that only name the scale.
  private var scaleMarks: Set<Int> = []

  init(words: ClassifiedTokens, expected: ExpectedValue) {
    self.words = words
    self.expected = expected
    frame = ScoreFrame(words: words)
    evidence = ScoreEvidence(words: words)
    worth = ScoreWorth(words: words)
    scores = Array(repeating: nil, count: words.numbers.count)
  }

  mutating func run() -> [PainScore] {
    if let nothing = noneAtAll() { return [nothing] }
    for index in words.numbers.indices where isScaleMark(words.numbers[index]) {
      scaleMarks.insert(index)
      scaleSentences.insert(words[words.numbers[index].tokens.lowerBound].sentence)
    }
    for index in words.numbers.indices where !scaleMarks.contains(index) {
      guard let score = sure(words.numbers[index]) else { continue }
      scores[index] = score
      sureSentences.insert(words[score.tokens.lowerBound].sentence)
      // The ten of "six out of ten" is no number of its own.
      if index + 1 < words.numbers.count,
        words.numbers[index + 1].tokens.lowerBound < score.tokens.upperBound
      {
        scaleMarks.insert(index + 1)
      }
    }
    for index in words.numbers.indices where !scaleMarks.contains(index) && scores[index] == nil {
      scores[index] = likely(words.numbers[index])
    }
    addConditional()
    var result = scores.compactMap { $0 }
    ScoreRevision(words: words, worth: worth).apply(to: &result)
    return result
  }

  /// "0 when walking 8 when running", "was a 4, it's 6 now": the second leans on the first, which was only likely itself.
  private mutating func addConditional() {
    for index in words.numbers.indices.dropFirst()
    where scores[index] == nil && !scaleMarks.contains(index) {
      let phrase = words.numbers[index]
      guard let before = scores[index - 1], phrase.quantity == .exact,
        phrase.high <= 10, frame.isPlausible(phrase), evidence.isAnswer(phrase),
        before.isConditional && worth.isConditional(phrase.tokens)
          || words.has(.nowadays, at: phrase.tokens.lowerBound - 1),
        words[phrase.tokens.lowerBound].sentence == words[before.tokens.lowerBound].sentence
      else { continue }
      scores[index] = score(
        phrase,
        low: phrase.low,
        high: phrase.high,
        tokens: phrase.tokens,
        basis: .bare
      )
    }
  }

  /// "none" or "nothing" as the whole answer to the question.
  private func noneAtAll() -> PainScore? {
    guard expected == .painScore, words.numbers.isEmpty, words.wordCount(upTo: 4) < 4,
      let index = words.pieces.firstIndex(where: { $0.word == .nothing })
    else { return nil }
    return PainScore(
      range: 0...0,
      tokens: index..<index + 1,
      basis: .bare,
      isConditional: false,
      isSuperseded: false,
      isBeyondScale: false
    )
  }

  // MARK: The scale itself

  /// "1 to 10", "0-10", "out of ten, ..." without a number before it, "10 being the worst".
  private func isScaleMark(_ phrase: NumberPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    let end = phrase.tokens.upperBound
    if phrase.join == .to || phrase.join == .dash || phrase.join == .and {
      return phrase.low <= 1 && phrase.high == 10 && !words.has(.counted, at: end)
        && words.word(end) != .unit
    }
    guard phrase.low == phrase.high else { return false }
    if phrase.low == 10, words.word(start - 1) == .of, words.word(start - 2) == .out {
      return !frame.isNumberEnd(start - 2)
    }
    guard phrase.low == 10 || phrase.low <= 1 else { return false }
    if words.word(end) == .been { return true }
    let before = words.word(start - 1)
    return (before == .if || before == .when || before == .with)
      && words.has(.link, at: end) && words.has(.predicate, at: end)
  }

  // MARK: Sure scores

  private func sure(_ phrase: NumberPhrase) -> PainScore? {
    guard phrase.quantity == .exact, !frame.isGluedToWord(phrase) else { return nil }
    if let score = outOfTen(phrase) ?? percentage(phrase) { return score }
    // "0 pain"
    if phrase.high == 0, words.has(.scored, at: phrase.tokens.upperBound) {
      return score(phrase, low: 0, high: 0, tokens: phrase.tokens, basis: .phrase)
    }
    return saidOfPain(phrase)
  }

  private func outOfTen(_ phrase: NumberPhrase) -> PainScore? {
    let end = phrase.tokens.upperBound
    guard let (denominator, after, isSlash) = frame.denominator(at: end) else { return nil }
    let start = phrase.tokens.lowerBound
    guard denominator == 10 || (denominator == 100 && words.traits.contains(.complaint)),
      phrase.high <= 100, !(isSlash && frame.isDate(phrase, end: after)),
      !frame.isCount(after: after), !frame.ratesSomethingElse(before: start)
    else { return nil }
    let scale = 10 / denominator
    return score(
      phrase,
      low: phrase.low * scale,
      high: phrase.high * scale,
      tokens: start..<after,
      basis: .outOfTen
    )
  }

  /// "60%" of pain; never "90% better", "80% sure".
  private func percentage(_ phrase: NumberPhrase) -> PainScore? {
    let end = phrase.tokens.upperBound
    guard words.word(end) == .percent || frame.isPercentWord(end), phrase.high <= 100,
      !words.has([.resolved, .ratesOther, .comparative], at: end + 1),
      words.word(end + 1) != .of, !frame.ratesSomethingElse(before: phrase.tokens.lowerBound)
    else { return nil }
    let isAnswer =
      expected == .painScore && words.wordCount(upTo: 8) < 8 && frame.mayFollow(end + 1)
      && words.word(phrase.tokens.lowerBound - 2) != .back
    guard
      isAnswer || words.has(.scored, at: end + 1)
        || evidence.painLead(of: phrase.tokens.lowerBound) != nil
    else { return nil }
    return score(
      phrase,
      low: phrase.low / 10,
      high: phrase.high / 10,
      tokens: phrase.tokens.lowerBound..<end + 1,
      basis: .percentage
    )
  }

  /// "pain is about a 6", "pain level 4", "I'd call it a four".
  private func saidOfPain(_ phrase: NumberPhrase) -> PainScore? {
    let start = phrase.tokens.lowerBound
    guard frame.isPlausible(phrase), let lead = evidence.painLead(of: start) else { return nil }
    if lead == .rating {
      let isAbout = expected == .painScore || words.tellsTrouble
      guard isAbout || words.wordCount(upTo: 12) < 12 else { return nil }
    }
    if frame.ratesSomethingElse(before: start) { return nil }
    if phrase.high > 10, !worth.isExaggeration(phrase) { return nil }
    return score(phrase, low: phrase.low, high: phrase.high, tokens: phrase.tokens, basis: .phrase)
  }

  // MARK: Likely scores

  private func likely(_ phrase: NumberPhrase) -> PainScore? {
    guard phrase.quantity == .exact, frame.isPlausible(phrase), !frame.isAsked(phrase),
      !frame.ratesSomethingElse(before: phrase.tokens.lowerBound)
    else {
      return nil
    }
    let start = phrase.tokens.lowerBound
    let sentence = words[start].sentence
    let isBesideSure = sureSentences.contains(sentence) || sureSentences.contains(sentence - 1)
    let isOnScale = scaleSentences.contains(sentence) || scaleSentences.contains(sentence - 1)
    let basis: PainScore.Basis
    if isOnScale, phrase.high <= 10 {
      basis = .scale
    } else if evidence.isReached(phrase) || evidence.isOfPart(phrase)
      || evidence.isSaidOfIt(phrase) || evidence.isCalledScore(phrase, expected: expected)
    {
      basis = .phrase
    } else if expected == .painScore ? evidence.isAnswer(phrase) : false {
      basis = .bare
    } else if isBesideSure, evidence.isAnswer(phrase), evidence.isShortAside(phrase) {
      basis = .bare
    } else if evidence.standsAlone(phrase) {
      basis = .bare
    } else {
      return nil
    }
    if phrase.high > 10 {
      let isAnswer = expected == .painScore && words.wordCount(upTo: 7) < 7
      guard isAnswer || (basis == .phrase && expected == .painScore), worth.isExaggeration(phrase)
      else { return nil }
    }
    return score(phrase, low: phrase.low, high: phrase.high, tokens: phrase.tokens, basis: basis)
  }

  private func score(
    _ phrase: NumberPhrase,
    low: Double,
    high: Double,
    tokens: Range<Int>,
    basis: PainScore.Basis
  ) -> PainScore? {
    // Bounded before it becomes an integer: a message may hold a number of a thousand digits.
    guard low >= 0, high <= 1000, high - low <= 10 else { return nil }
    var low = low.wholeBelow
    var high = high.wholeAbove
    let isBeyondScale = high > 10
    if phrase.join == .to, worth.isChange(before: tokens.lowerBound) {
      low = phrase.final.wholeBelow
      high = phrase.final.wholeAbove
    } else if phrase.low == phrase.high {
      switch worth.bound(before: tokens.lowerBound) {
      case .above: high += 1
      case .below: low = max(0, low - 2)
      case .none: if phrase.isAtLeast { high += 1 }
      }
    }
    return PainScore(
      range: min(low, 10)...min(high, 10),
      tokens: tokens,
      basis: basis,
      isConditional: worth.isConditional(tokens),
      isSuperseded: false,
      isBeyondScale: isBeyondScale
    )
  }
}
