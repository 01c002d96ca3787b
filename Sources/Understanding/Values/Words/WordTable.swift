// The one dictionary behind `WordClass`: grammar words of number, time and side, by group.
//
// This is grammar, not content: what the assistant knows of injuries is in intents/. Words of
// the body and of complaints stand here only so far as they tell whose number or duration it is.

/// The dictionary of the words the value readers know.
struct WordTable: Sendable {
  /// The table every reader shares; built once, on first use.
  static let shared = WordTable()

  private var classes: [String: WordClass] = [:]

  /// What is known of a word.
  subscript(_ text: String) -> WordClass { classes[text] ?? .unknown }

  /// Whether a word is one of number, time or side, so that no other word is to be read for it.
  func isGrammar(_ text: String) -> Bool {
    guard let known = classes[text] else { return false }
    return known.word != .plain
  }

  private init() {
    classes.reserveCapacity(2400)
    addNumbers()
    addTime()
    addGrammar()
    addSides()
    addContext()
    addScoreContext()
    addForeign()
  }

  /// Adds words, written in one string with blanks between them.
  ///
  /// A word may be added more than once: its traits add up, and a first grammatical word stays.
  mutating func add(
    _ words: String,
    _ word: Word = .plain,
    value: Int = 0,
    _ traits: WordTraits = []
  ) {
    Self.forEachPiece(of: words, partedBy: UInt8(ascii: " ")) { text in
      classes[text, default: .unknown].add(word, value, traits)
    }
  }

  /// Adds words whose value is their place in the list; spellings of one word are joined by "/".
  mutating func addSeries(_ words: String, _ word: Word, from first: Int, _ traits: WordTraits = [])
  {
    var value = first
    Self.forEachPiece(of: words, partedBy: UInt8(ascii: " ")) { spellings in
      Self.forEachPiece(of: spellings, partedBy: UInt8(ascii: "/")) { text in
        classes[text, default: .unknown].add(word, value, traits)
      }
      value += 1
    }
  }

  /// Calls back with each piece of a text, byte by byte: this runs at the first message.
  private static func forEachPiece(of text: String, partedBy mark: UInt8, _ body: (String) -> Void)
  {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for place in 0...bytes.count where place == bytes.count || bytes[place] == mark {
        if place > start {
          body(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self))
        }
        start = place + 1
      }
    }
  }
}
