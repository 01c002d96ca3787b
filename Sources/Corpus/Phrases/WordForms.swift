// The forms of a word that count as one: a verb's by the table in spelling.yaml, plurals by their s.

/// Folds the forms of words together, the same way for phrases and for messages.
public struct WordForms: Sendable {
  private let bases: [String: String]

  /// Takes the verbs of a corpus: base → other forms.
  public init(verbs: [String: [String]]) {
    var bases: [String: String] = [:]
    for (base, forms) in verbs {
      for form in forms { bases[form] = base }
    }
    self.bases = bases
  }

  /// The form that stands for all forms of a word.
  public func folded(_ word: String) -> String {
    if let base = bases[word] { return base }
    let letters = word.utf8
    guard letters.count >= 4, letters.last == UInt8(ascii: "s") else { return word }
    let singular = word.dropLast()
    switch singular.utf8.last {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return word
    default: return bases[String(singular)] ?? String(singular)
    }
  }
}
