// Text in, reading out: the stages of understanding in their order.

import Corpus

/// Reads messages against a corpus.
///
/// The stages: tokens, spelling, phrases, scopes, sites, rules, values. The same text in the same
/// context always gives the same reading.
public struct Reader: Sendable {
  /// The concepts it reads for.
  public let lexicon: Lexicon

  private let tokenizer = Tokenizer()
  private let speller: Speller
  private let matcher: ConceptMatcher
  private let painScores = PainScoreReader()
  private let durations = DurationReader()
  private let sides = SideReader()
  private let leanings: WordLeanings

  /// Prepares to read against a corpus.
  public init(_ corpus: Corpus) {
    lexicon = Lexicon(corpus)
    speller = Speller(lexicon.tables, ordinary: corpus.ordinaryWords)
    leanings = WordLeanings(lexicon.tables, injuryCount: corpus.injuries.count)
    matcher = ConceptMatcher(phrases: lexicon.phrases)
  }

  /// Reads a message.
  public func read(_ text: String, in context: ReadingContext) -> Reading {
    var message = tokenizer.tokens(of: text)
    let corrections = speller.mend(&message, words: lexicon.words)
    let words = words(of: message.tokens)
    var phrases: [Mention] = []
    var decoys: [Range<Int>] = []
    for match in matcher.matches(in: words) {
      let tokens =
        words[match.words.lowerBound].token..<words[match.words.upperBound - 1].token + 1
      if match.layer == .decoy {
        decoys.append(tokens)
      } else {
        phrases.append(
          Mention(concept: match.concept, tokens: tokens, scope: [], isDerived: false)
        )
      }
    }
    let scoped = ScopeResolver(lexicon: lexicon, tokens: message.tokens).resolve(phrases)
    let placed = SiteComposer(lexicon: lexicon, tokens: message.tokens)
      .compose(scoped, context: context.site)
    let mentions = RuleEngine.mentions(from: placed, tokens: message.tokens, lexicon: lexicon)
    return reading(of: message, corrections, mentions, decoys, context)
  }

  /// The words phrases are matched against, without the marks between them.
  private func words(of tokens: [Token]) -> [MessageWord] {
    var words: [MessageWord] = []
    words.reserveCapacity(tokens.count)
    var isParted = false
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .punctuation:
        switch token.text {
        case "\"", "*", "_", "/", "~", "+", "&": break
        default: isParted = true
        }
      case .word, .number, .symbol:
        words.append(
          MessageWord(
            number: lexicon.words.number(of: token.text),
            isNumeric: token.kind == .number,
            token: index,
            isParted: isParted
          )
        )
        isParted = false
      }
    }
    return words
  }
}

extension Reader {
  /// Adds the values to what was read.
  private func reading(
    of message: TokenizedMessage,
    _ corrections: [Correction],
    _ mentions: [Mention],
    _ decoys: [Range<Int>],
    _ context: ReadingContext
  ) -> Reading {
    let tokens = ClassifiedTokens(message.tokens, marks: lexicon.marks(of: mentions))
    let expected: ExpectedValue =
      switch context.topic {
      case .severity: .painScore
      case .duration: .duration
      default: .none
      }
    let scores = painScores.read(tokens, expecting: expected)
    let spans = durations.read(tokens, on: context.today, expecting: expected)
    let sideMentions = sides.read(tokens)
    let leaning = leanings.leaning(of: message.tokens, mentions, decoys)
    return Reading(
      message: message,
      corrections: corrections,
      mentions: mentions,
      decoys: decoys,
      painScores: scores,
      durations: spans,
      sides: sideMentions,
      severity: scores.currentPain,
      durationDays: spans.complaintDuration,
      side: sideMentions.mainSide,
      answer: AnswerReader(lexicon).answer(in: message, mentions),
      leaning: leaning.dropLast(),
      alarm: leaning.last ?? 0
    )
  }
}
