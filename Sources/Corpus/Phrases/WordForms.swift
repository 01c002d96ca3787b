// The forms of a word that count as one: a verb's by the table in spelling.yaml, plurals by their s.

/// Folds the forms of words together, the same way for phrases and for messages.
public struct WordForms: Sendable {
  private let bases: [String: String]

  /// Takes the verbs of a corpus: base → other forms. Of two verbs with the same form, the one that
  /// comes later in the alphabet has it.
  public init(verbs: [String: [String]]) {
    var bases: [String: String] = [:]
    for (base, forms) in verbs.sorted(by: { $0.key < $1.key }) {
      for form in forms { bases[form] = base }
    }
    self.bases = bases
  }

  /// The forms of all verbs, the bases themselves left out.
  public var verbForms: some Collection<String> { bases.keys }

  /// The verb that a word is a form of; nil for any other word and for the base itself.
  public func base(of word: String) -> String? { bases[word] }

  /// The form that stands for all forms of a word.
  public func folded(_ word: String) -> String {
    if let base = bases[word] { return base }
    guard let singular = Self.singular(of: word) else { return word }
    return bases[singular] ?? singular
  }

  /// What a word is the plural of by its looks; nil where it looks like none.
  public static func singular(of word: String) -> String? {
    let letters = word.utf8
    guard letters.count >= 4, letters.last == UInt8(ascii: "s") else { return nil }
    let singular = word.dropLast()
    switch singular.utf8.last {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return nil
    default: return String(singular)
    }
  }
}
