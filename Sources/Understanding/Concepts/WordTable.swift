// Every word the lexicon's phrases are made of, as small numbers, forms of one word sharing one.

/// A number that stands for a word of the lexicon in all its forms.
typealias WordNumber = Int32

/// Turns words into the numbers that phrases are made of.
///
/// Forms fold together the same way for phrases and for messages: verbs by the table in
/// `spelling.yaml`, everything else by dropping a plural s.
struct WordTable: Sendable {
  /// Stands for a word that is in no phrase.
  static let unknown: WordNumber = -1
  /// Stands for any number in a phrase ("#").
  static let anyNumber: WordNumber = 0

  private var numbers: [String: WordNumber] = [:]
  private let baseForms: [String: String]
  private var count: WordNumber = 1

  /// Every word the lexicon contains, as written in phrases or as a verb's form; what spelling
  /// repair may aim at.
  private(set) var vocabulary: Set<String> = []

  /// Makes a table that folds the given verbs' forms.
  init(verbs: [String: [String]]) {
    var baseForms: [String: String] = [:]
    for (base, forms) in verbs {
      for form in forms { baseForms[form] = base }
    }
    self.baseForms = baseForms
  }

  /// The number of a phrase's word, given out on first sight.
  mutating func numberForPhrase(_ word: String) -> WordNumber {
    vocabulary.insert(word)
    let form = folded(word)
    if let number = numbers[form] { return number }
    let number = count
    numbers[form] = number
    count += 1
    return number
  }

  /// The number of a message's word; ``unknown`` for a word no phrase has.
  func number(of word: String) -> WordNumber {
    if let number = numbers[word] { return number }
    return numbers[folded(word)] ?? Self.unknown
  }

  /// Whether the word, in this or another form, occurs in a phrase.
  func contains(_ word: String) -> Bool { number(of: word) != Self.unknown }

  /// The form under which a word is kept.
  private func folded(_ word: String) -> String {
    if let base = baseForms[word] { return base }
    let letters = word.utf8
    guard letters.count >= 4, letters.last == UInt8(ascii: "s") else { return word }
    let singular = word.dropLast()
    switch singular.utf8.last {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return word
    default: return baseForms[String(singular)] ?? String(singular)
    }
  }
}
