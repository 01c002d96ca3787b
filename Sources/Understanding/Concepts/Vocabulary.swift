// Every word the lexicon's phrases are made of, as small numbers, forms of one word sharing one.

import Corpus

/// A number that stands for a word of the lexicon in all its forms.
typealias WordNumber = Int32

/// Turns words into the numbers that phrases are made of.
///
/// Forms fold together the same way for phrases and for messages: verbs by the table in
/// `spelling.yaml`, everything else by dropping a plural s.
struct Vocabulary: Sendable {
  /// Stands for a word that is in no phrase.
  static let unknown: WordNumber = -1
  /// Stands for any number in a phrase ("#").
  static let anyNumber: WordNumber = 0

  private var numbers: [String: WordNumber] = [:]
  private let forms: WordForms
  private var count: WordNumber = 1

  /// Every word the lexicon contains, as written in phrases or as a verb's form; what spelling
  /// repair may aim at.
  private(set) var vocabulary: Set<String> = []

  /// Makes a table that folds the given verbs' forms.
  init(verbs: [String: [String]]) { forms = WordForms(verbs: verbs) }

  /// The number of a phrase's word, given out on first sight.
  mutating func numberForPhrase(_ word: String) -> WordNumber {
    vocabulary.insert(word)
    let form = forms.folded(word)
    if let number = numbers[form] { return number }
    let number = count
    numbers[form] = number
    count += 1
    return number
  }

  /// The number of a message's word; ``unknown`` for a word no phrase has.
  func number(of word: String) -> WordNumber {
    if let number = numbers[word] { return number }
    return numbers[forms.folded(word)] ?? Self.unknown
  }

  /// Whether the word, in this or another form, occurs in a phrase.
  func contains(_ word: String) -> Bool { number(of: word) != Self.unknown }
}
