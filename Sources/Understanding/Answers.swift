// Reads yes, no and "not sure" where a message answers a question.

import Corpus

/// Finds the answer to a yes-or-no question.
struct AnswerReader {
  private let lexicon: Lexicon

  /// An answer word counts in the first words of a message; later it belongs to something else.
  private static let opening = 4

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The answer a message opens with, or consists of.
  func answer(in message: TokenizedMessage, _ mentions: [Mention]) -> Reading.Answer? {
    var words = 0
    var openingEnd = message.tokens.count
    for (index, token) in message.tokens.enumerated() where token.kind == .word {
      words += 1
      if words > Self.opening {
        openingEnd = index
        break
      }
    }
    var best: (strength: Int, answer: Reading.Answer)?
    for mention in mentions where lexicon.kind(mention.concept) == .answer {
      guard let (strength, answer) = meaning(of: mention) else { continue }
      guard mention.tokens.lowerBound < openingEnd || answer == .unsure,
        stands(mention, in: message.tokens)
      else { continue }
      if best.map({ strength > $0.strength }) ?? true { best = (strength, answer) }
    }
    return best?.answer
  }

  /// Whether a mention is an answer by itself: the first word of the message, or followed by a mark
  /// or a new clause. "It was like a brick" is no "it was".
  private func stands(_ mention: Mention, in tokens: [Token]) -> Bool {
    if mention.tokens.count == 1, mention.tokens.lowerBound == 0 { return true }
    guard mention.tokens.upperBound < tokens.count else { return true }
    let next = tokens[mention.tokens.upperBound]
    return next.kind == .punctuation || next.clause != tokens[mention.tokens.lowerBound].clause
  }

  /// What an answer concept means; a plain yes or no goes before a softer word.
  private func meaning(of mention: Mention) -> (strength: Int, answer: Reading.Answer)? {
    switch lexicon.concept(mention.concept).id {
    case "yes": (3, .yes)
    case "no": (3, .no)
    case "unsure": (2, .unsure)
    case "soft-no": (1, .no)
    case "soft-yes": (1, .yes)
    default: nil
    }
  }
}
