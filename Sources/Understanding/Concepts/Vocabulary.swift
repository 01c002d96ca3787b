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

  private let words: HashedWords
  private let numbers: NumberColumn
  private let stems: NumberColumn

  init(_ tables: Tables) {
    words = tables.words(.wordText, starts: .wordStarts, slots: .wordSlots)
    numbers = tables.numbers(.wordNumbers)
    stems = tables.numbers(.wordStems)
  }

  /// The number of a message's word; ``unknown`` for a word no phrase has.
  func number(of word: String) -> WordNumber {
    if let place = words.number(of: word) { return Self.number(numbers[place]) }
    guard let singular = WordForms.singular(of: word), let place = words.number(of: singular)
    else { return Self.unknown }
    return Self.number(stems[place])
  }

  private static func number(_ entry: Int) -> WordNumber {
    entry == 0 ? unknown : WordNumber(entry)
  }

  /// Whether the word, in this or another form, occurs in a phrase.
  func contains(_ word: String) -> Bool { number(of: word) != Self.unknown }
}
