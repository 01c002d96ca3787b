// A message's tokens with their word classes and numbers: read once, used by every value reader.

/// One token, reduced to what the value readers compare.
struct Piece: Sendable {
  /// Which grammatical word it is.
  var word: Word
  /// Whether nothing stands between it and the piece before.
  var isGlued: Bool
  /// Whether it is letters or digits, not a mark.
  var isWordlike: Bool
  /// The number, unit, weekday and so on that it stands for.
  var value: Int
  /// The number written in digits; 0 for anything else.
  var number: Double
  /// The groups it belongs to.
  var traits: WordTraits
  /// The clause it belongs to.
  var clause: Int
  /// The sentence it belongs to.
  var sentence: Int

  /// Whether it is a word no reader knows.
  var isUntold: Bool { isWordlike && word == .plain && traits.isEmpty }

  /// What lies beyond the ends of a message.
  static let edge = Piece(
    word: .edge,
    isGlued: false,
    isWordlike: false,
    value: 0,
    number: 0,
    traits: [],
    clause: -1,
    sentence: -1
  )
}

/// A message's tokens as the value readers see them.
///
/// Make it once per message and hand it to ``PainScoreReader``, ``DurationReader`` and
/// ``SideReader``; each costs time linear in the number of tokens.
public struct ClassifiedTokens: Sendable {
  /// The tokens, one piece each.
  let pieces: [Piece]

  /// The number expressions, in order, none overlapping.
  let numbers: [NumberPhrase]

  /// The traits that occur anywhere in the message.
  let traits: WordTraits

  /// Classifies tokens.
  ///
  /// - Parameter tokens: The tokens of one message, spelling mended.
  public init(_ tokens: [Token]) { self.init(tokens, marks: []) }

  /// Classifies tokens of which more is known than their words tell.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of one message, spelling mended.
  ///   - marks: What the lexicon found in them, in any order.
  init(_ tokens: [Token], marks: [TokenMark]) {
    let table = WordTable.shared
    var pieces: [Piece] = []
    pieces.reserveCapacity(tokens.count)
    var traits: WordTraits = []
    for (index, token) in tokens.enumerated() {
      var known: WordClass
      switch token.kind {
      case .word: known = table[token.text]
      case .number: known = WordClass(word: .digits, value: 0, traits: [])
      case .punctuation, .symbol:
        known = WordClass(word: Self.mark(token.text), value: 0, traits: [])
      }
      if known.word == .back, let before = pieces.last,
        before.word == .my || before.word == .this || before.traits.contains(.placing)
          || !before.isWordlike && index + 1 < tokens.count && tokens[index + 1].text == ","
      {
        known.traits.insert(.body)  // "my back", "lower back"; not "back to running"
      }
      // "My shin's bad": an apostrophe was dropped, so it is one shin.
      if known.traits.contains(.plural), token.range.count > token.text.utf8.count,
        token.text.hasSuffix("s")
      {
        known.traits.remove(.plural)
      }
      traits.formUnion(known.traits)
      pieces.append(
        Piece(
          word: known.word,
          isGlued: token.isGlued,
          isWordlike: token.kind == .word || token.kind == .number,
          value: Int(known.value),
          number: token.number ?? 0,
          traits: known.traits,
          clause: token.clause,
          sentence: token.sentence
        )
      )
    }
    for mark in marks {
      for index in mark.tokens where pieces[index].isUntold {
        pieces[index].traits.formUnion(mark.traits)
        traits.formUnion(mark.traits)
      }
    }
    self.pieces = pieces
    self.traits = traits
    var parser = NumberParser(pieces: pieces)
    numbers = parser.run()
  }

  /// The piece at an index, or the edge beyond either end.
  @inline(__always)
  subscript(_ index: Int) -> Piece {
    index >= 0 && index < pieces.count ? pieces[index] : .edge
  }

  /// The word at an index.
  @inline(__always)
  func word(_ index: Int) -> Word {
    index >= 0 && index < pieces.count ? pieces[index].word : .edge
  }

  /// Whether the piece at an index has any of some traits.
  @inline(__always)
  func has(_ traits: WordTraits, at index: Int) -> Bool {
    index >= 0 && index < pieces.count && !pieces[index].traits.isDisjoint(with: traits)
  }

  /// "on and off", "off & on", "on/off": whether an index is its first or last word.
  func isOnAndOff(_ index: Int) -> Bool {
    isOnAndOff(from: index) || isOnAndOff(from: index - 2)
  }

  private func isOnAndOff(from index: Int) -> Bool {
    switch word(index + 1) {
    case .and, .ampersand, .slash: break
    default: return false
    }
    return word(index) == .on && word(index + 2) == .off
      || word(index) == .off && word(index + 2) == .on
  }

  /// "when I've been sat a while", "after walking for ages": how long one bout of it is.
  func isPosture(_ index: Int) -> Bool {
    let at = word(index) == .for ? index - 1 : index
    return has(.activity, at: at) && has(.condition, at: at)
      && (1...5).contains { has(.subordinates, at: at - $0) }
  }

  /// "new blister": the "new" of no new year.
  func isNew(_ index: Int) -> Bool {
    word(index) == .feastOpening && pieces[index].value == Feast.newYear.rawValue
      && has([.complaint, .body], at: index + 1)
  }

  /// Whether the message names a trouble or a part of the body.
  var tellsTrouble: Bool { !traits.isDisjoint(with: [.complaint, .body]) }

  /// Whether it is a place or person of care: "physio", "gp", "scan".
  func isCare(_ index: Int) -> Bool {
    has(.subject, at: index) && has(.rest, at: index)
  }

  /// The tokens between two ranges; empty if they touch.
  func gap(from first: Range<Int>, to second: Range<Int>) -> Range<Int> {
    first.upperBound..<max(first.upperBound, second.lowerBound)
  }

  /// How many tokens there are.
  var count: Int { pieces.count }

  /// How many words and numbers there are, counted up to a limit.
  func wordCount(upTo limit: Int) -> Int {
    var count = 0
    for piece in pieces where piece.isWordlike {
      count += 1
      if count >= limit { break }
    }
    return count
  }

  private static func mark(_ text: String) -> Word {
    switch text.utf8.first {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "("): .openParen
    case UInt8(ascii: ")"): .closeParen
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: "$"): .money
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "@"): .atSign
    case UInt8(ascii: ">"): .greater
    case UInt8(ascii: "<"): .lesser
    case UInt8(ascii: "\n"): .newline
    default: text == "£" ? .money : .mark
    }
  }
}
