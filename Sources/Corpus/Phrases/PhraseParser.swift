// Reads the bracket notation of a phrase into pieces.

/// A piece of a phrase.
indirect enum PhrasePiece {
  /// One place of the pattern.
  case token(PatternToken)
  /// One of these, or perhaps none.
  case choice([[PhrasePiece]], isOptional: Bool)
}

/// Reads one phrase, byte by byte.
struct PhraseParser {
  private let bytes: [UInt8]
  private var position = 0

  init(_ phrase: String) { bytes = Array(phrase.utf8) }

  /// Reads the whole phrase.
  mutating func phrase() throws(PhraseError) -> [PhrasePiece] {
    let pieces = try sequence()
    guard position == bytes.count else {
      let mark = String(UnicodeScalar(bytes[position]))
      throw error(mark == "|" ? "'|' stands outside brackets" : "'\(mark)' closes no bracket")
    }
    return pieces
  }

  /// Reads pieces up to the end, a bar or a closing bracket.
  private mutating func sequence() throws(PhraseError) -> [PhrasePiece] {
    var pieces: [PhrasePiece] = []
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "):
        position += 1
      case UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        return pieces
      case UInt8(ascii: "("):
        pieces.append(try choice(closedBy: UInt8(ascii: ")")))
      case UInt8(ascii: "["):
        pieces.append(try choice(closedBy: UInt8(ascii: "]")))
      case UInt8(ascii: "#"):
        position += 1
        pieces.append(.token(.number))
      case UInt8(ascii: "."):
        pieces.append(try gap())
      case UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"):
        pieces.append(.token(.word(String(UnicodeScalar(bytes[position])))))
        position += 1
      default:
        try words(into: &pieces)
      }
    }
    return pieces
  }

  private mutating func choice(closedBy close: UInt8) throws(PhraseError) -> PhrasePiece {
    let start = position
    if start > 0, Self.isWordByte(bytes[start - 1]) {
      throw error("leave a space before a bracket")
    }
    var alternatives: [[PhrasePiece]] = []
    repeat {
      position += 1
      let alternative = try sequence()
      guard !alternative.isEmpty else { throw error("an alternative is empty") }
      alternatives.append(alternative)
    } while position < bytes.count && bytes[position] == UInt8(ascii: "|")
    guard position < bytes.count else {
      throw error("this bracket is never closed", at: start)
    }
    guard bytes[position] == close else {
      throw error("expected '\(String(UnicodeScalar(close)))' here")
    }
    position += 1
    if position < bytes.count, Self.isWordByte(bytes[position]) {
      throw error("leave a space after a bracket")
    }
    return .choice(alternatives, isOptional: close == UInt8(ascii: "]"))
  }

  private mutating func gap() throws(PhraseError) -> PhrasePiece {
    let end = position + 3
    guard end <= bytes.count, bytes[position..<end].allSatisfy({ $0 == UInt8(ascii: ".") }) else {
      throw error("a phrase has no punctuation; a gap is written '...'")
    }
    position = end
    return .token(.gap)
  }

  /// Reads letters, digits and apostrophes as the tokenizer would cut them.
  private mutating func words(into pieces: inout [PhrasePiece]) throws(PhraseError) {
    let start = position
    let isNumber = Self.isDigit(bytes[start])
    var letters: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isDigit(byte) == isNumber, Self.isWordByte(byte) {
        if byte != UInt8(ascii: "'") { letters.append(byte) }
        position += 1
      } else if let length = curlyApostrophe() {
        position += length
      } else {
        break
      }
    }
    if position == start { throw unexpected() }
    if !letters.isEmpty { pieces.append(.token(.word(String(decoding: letters, as: UTF8.self)))) }
    try hyphen(after: start)
  }

  /// A hyphen parts words and vanishes.
  private mutating func hyphen(after start: Int) throws(PhraseError) {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "-") else { return }
    let next = position + 1
    guard next < bytes.count, Self.isWordByte(bytes[next]) else {
      throw error("a hyphen stands between two words or not at all")
    }
    guard !(Self.isDigit(bytes[position - 1]) && Self.isDigit(bytes[next])) else {
      throw error("a hyphen cannot stand between numbers; write '#'")
    }
    position = next
  }

  private func curlyApostrophe() -> Int? {
    guard position + 2 < bytes.count, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
      bytes[position + 2] == 0x99
    else { return nil }
    return 3
  }

  private func unexpected() -> PhraseError {
    switch bytes[position] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): error("phrases are written in lower case")
    case UInt8(ascii: "-"): error("a hyphen stands between two words or not at all")
    case 0x80...: error("phrases hold plain letters only, without accents or signs")
    default: error("a phrase has no punctuation; leave out '\(UnicodeScalar(bytes[position]))'")
    }
  }

  private func error(_ message: String, at place: Int? = nil) -> PhraseError {
    PhraseError(column: column(place ?? position), message: message)
  }

  /// The column of a byte, counted in Unicode scalars from 1.
  private func column(_ index: Int) -> Int {
    1 + bytes[..<index].count { $0 & 0xC0 != 0x80 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || isDigit(byte) || byte == UInt8(ascii: "'")
  }
}
