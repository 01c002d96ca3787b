// Cuts a message into tokens, clauses and sentences in one pass over its bytes.

/// Cuts messages into tokens.
///
/// Letters are lowered and stripped of accents, apostrophes vanish, digits part from letters
/// ("3wks" is two glued tokens), hyphens join without standing for themselves except between
/// numbers. Control characters count as blanks. The cost is linear in the message's length.
public struct Tokenizer: Sendable {
  /// Words that begin a new clause without any punctuation.
  private static let clauseOpeners: Set<String> = [
    "but", "although", "though", "tho", "however", "whereas", "except", "yet", "because", "cos",
    "coz", "cuz", "while", "so",
  ]

  /// Makes a tokenizer.
  public init() {}

  /// Cuts a message.
  public func tokens(of source: String) -> TokenizedMessage {
    var cutter = Cutter(source: source, openers: Self.clauseOpeners)
    return TokenizedMessage(source: source, tokens: cutter.run())
  }
}

/// The state of one pass over a message.
private struct Cutter {
  let source: String
  let openers: Set<String>
  var tokens: [Token] = []
  var clause = 0
  var sentence = 0
  /// Where the token before ended, to know whether the next one is glued.
  var lastEnd = -1
  var hyphenBefore = false
  /// Whether a token has been added since the last boundary, so that "..." opens one clause only.
  var clauseHasWords = false
  var sentenceHasWords = false

  init(source: String, openers: Set<String>) {
    self.source = source
    self.openers = openers
    tokens.reserveCapacity(source.utf8.count / 5 + 4)
  }

  mutating func run() -> [Token] {
    var copy = source
    copy.withUTF8 { bytes in scan(bytes) }
    return tokens
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x61...0x7A, 0x41...0x5A:
        position = word(bytes, from: position)
      case 0x30...0x39:
        position = number(bytes, from: position)
      case 0x0A:
        add("\n", .punctuation, position..<position + 1)
        endSentence()
        position += 1
      case 0...0x20, 0x7F:
        position += 1
      case UInt8(ascii: "'"), UInt8(ascii: "`"):
        position += 1
      case 0x80...:
        position = beyondASCII(bytes, from: position)
      default:
        position = mark(bytes, at: position)
      }
    }
  }

  /// Reads letters and inner apostrophes, also accented ones.
  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    var letters: [UInt8] = []
    letters.reserveCapacity(16)
    loop: while end < bytes.count {
      let byte = bytes[end]
      switch byte {
      case 0x61...0x7A:
        letters.append(byte)
        end += 1
      case 0x41...0x5A:
        letters.append(byte | 0x20)
        end += 1
      case UInt8(ascii: "'"), UInt8(ascii: "`"):
        guard end + 1 < bytes.count, isLetter(bytes[end + 1]) else { break loop }
        end += 1
      case 0x80...:
        let (scalar, length) = decode(bytes, at: end)
        if scalar == 0x2019 || scalar == 0x2018 || scalar == 0x02BC || scalar == 0xB4 {
          guard end + length < bytes.count, isLetter(bytes[end + length]) else { break loop }
          end += length
        } else if Self.isInvisible(scalar) {
          end += length
        } else if let folded = Self.folded(scalar) {
          letters.append(contentsOf: folded.utf8)
          end += length
        } else {
          break loop
        }
      default:
        break loop
      }
    }
    let text = String(decoding: letters, as: UTF8.self)
    if clauseHasWords, openers.contains(text) { endClause() }
    add(text, .word, start..<end)
    return end
  }

  /// Reads digits with one decimal point and thousands commas.
  private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    var value = 0.0
    var scale = 0.0
    while end < bytes.count {
      let byte = bytes[end]
      if isDigit(byte) {
        if scale == 0 {
          value = value * 10 + Double(byte - 0x30)
        } else {
          value += Double(byte - 0x30) * scale
          scale /= 10
        }
        end += 1
      } else if byte == UInt8(ascii: "."), scale == 0, end + 1 < bytes.count,
        isDigit(bytes[end + 1])
      {
        scale = 0.1
        end += 1
      } else if byte == UInt8(ascii: ","), scale == 0, end + 3 < bytes.count,
        isDigit(bytes[end + 1]), isDigit(bytes[end + 2]), isDigit(bytes[end + 3]),
        end + 4 >= bytes.count || !isDigit(bytes[end + 4])
      {
        end += 1
      } else {
        break
      }
    }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    add(text, .number, start..<end, number: value)
    return end
  }

  private mutating func mark(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let byte = bytes[position]
    if byte == UInt8(ascii: "-") {
      return hyphen(bytes, at: position)
    }
    add(String(UnicodeScalar(byte)), .punctuation, position..<position + 1)
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): endSentence()
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      endClause()
    default: break
    }
    return position + 1
  }

  /// A hyphen joins two words silently; between numbers or standing free it is a mark.
  private mutating func hyphen(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let before: UInt8? = position > 0 ? bytes[position - 1] : nil
    let after: UInt8? = position + 1 < bytes.count ? bytes[position + 1] : nil
    if let before, let after, isAlphanumeric(before), isAlphanumeric(after),
      !(isDigit(before) && isDigit(after))
    {
      hyphenBefore = true
      lastEnd = position + 1
      return position + 1
    }
    add("-", .punctuation, position..<position + 1)
    if !(before.map(isDigit) ?? false) { endClause() }
    return position + 1
  }

  private mutating func beyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (scalar, length) = decode(bytes, at: start)
    let end = start + length
    switch scalar {
    case 0x2013, 0x2014, 0x2212:
      add("-", .punctuation, start..<end)
      if !(start > 0 && isDigit(bytes[start - 1])) { endClause() }
    case 0x2026:
      add("…", .punctuation, start..<end)
      endClause()
    case 0x2018, 0x2019, 0x02BC, 0xB4:
      break
    case 0x201C, 0x201D, 0x00AB, 0x00BB:
      add("\"", .punctuation, start..<end)
    case 0x2028, 0x2029:
      add("\n", .punctuation, start..<end)
      endSentence()
    case 0x00BC: add("0.25", .number, start..<end, number: 0.25)
    case 0x00BD: add("0.5", .number, start..<end, number: 0.5)
    case 0x00BE: add("0.75", .number, start..<end, number: 0.75)
    case 0x00A3: add("£", .punctuation, start..<end)
    case 0x80...0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      break
    default:
      if Self.isInvisible(scalar) { break }
      if let letters = Self.folded(scalar) {
        return letters.isEmpty ? end : word(bytes, from: start)
      }
      add("\u{FFFD}", .symbol, start..<end)
    }
    return end
  }

  private mutating func add(
    _ text: String,
    _ kind: Token.Kind,
    _ range: Range<Int>,
    number: Double? = nil
  ) {
    tokens.append(
      Token(
        text: text,
        kind: kind,
        number: number,
        range: range,
        clause: clause,
        sentence: sentence,
        isGlued: range.lowerBound == lastEnd,
        isHyphenated: hyphenBefore
      )
    )
    lastEnd = range.upperBound
    hyphenBefore = false
    if kind == .word || kind == .number {
      clauseHasWords = true
      sentenceHasWords = true
    }
  }

  private mutating func endClause() {
    guard clauseHasWords else { return }
    clause += 1
    clauseHasWords = false
  }

  private mutating func endSentence() {
    endClause()
    guard sentenceHasWords else { return }
    sentence += 1
    sentenceHasWords = false
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// Decodes one scalar of valid UTF-8 (Swift strings always are).
  private func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    func next(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    switch first {
    case 0xC0..<0xE0: return ((first & 0x1F) << 6 | next(1), 2)
    case 0xE0..<0xF0: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }

  /// Signs that show nothing: joiners, directions, soft hyphens. They do not even part a word.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// The plain letters an accented or full-width letter stands for; nil for other signs.
  private static func folded(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7: "c"
    case 0xC8...0xCB, 0xE8...0xEB: "e"
    case 0xCC...0xCF, 0xEC...0xEF: "i"
    case 0xD1, 0xF1: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: "o"
    case 0xD9...0xDC, 0xF9...0xFC: "u"
    case 0xDD, 0xFD, 0xFF: "y"
    case 0xDF: "ss"
    case 0x300...0x36F: ""
    case 0xFF21...0xFF3A: String(UnicodeScalar(UInt8(scalar - 0xFF21 + 0x61)))
    case 0xFF41...0xFF5A: String(UnicodeScalar(UInt8(scalar - 0xFF41 + 0x61)))
    case 0x153: "oe"
    default: nil
    }
  }
}
