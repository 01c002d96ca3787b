// Wordings with their blanks filled in; variants take turns so that nothing is said twice in a row.

import Corpus

/// Fills in the wordings of a corpus.
struct Phrasebook: Sendable {
  private let texts: [String: [String]]

  init(_ wording: Wording) { texts = wording.texts }

  /// Whether the corpus has a wording.
  func has(_ phrase: Phrase) -> Bool { texts[phrase.rawValue]?.isEmpty == false }

  /// A wording.
  ///
  /// - Parameters:
  ///   - phrase: Which.
  ///   - blanks: What stands for each `{name}`.
  ///   - variant: Which variant, counted round.
  /// - Returns: The wording with its blanks filled; empty where the corpus has none.
  func text(_ phrase: Phrase, _ blanks: [String: String] = [:], variant: Int = 0) -> String {
    guard let variants = texts[phrase.rawValue], !variants.isEmpty else { return "" }
    return Self.filled(variants[variant % variants.count], blanks)
  }

  /// All variants of a wording, as a list (the months).
  func list(_ phrase: Phrase) -> [String] { texts[phrase.rawValue] ?? [] }

  /// A text with every `{name}` replaced; unknown names stay.
  static func filled(_ text: String, _ blanks: [String: String]) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      let name = String(rest[rest.index(after: open)..<close])
      result += blanks[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// A text that begins with a capital letter.
  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
