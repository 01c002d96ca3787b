// Gives the words of phrases their numbers, forms of one word sharing one.

import Corpus

/// The numbers of the words in phrases, while tables are being made.
struct WordNumbers {
  private let forms: WordForms
  private var numbers: [String: Int] = [:]

  /// Every word that stands in a phrase, as written.
  private(set) var written: Set<String> = []

  init(verbs: [String: [String]]) { forms = WordForms(verbs: verbs) }

  /// The number of a phrase's word, given out on first sight, from 1.
  mutating func number(forPhrase word: String) -> Int {
    written.insert(word)
    let form = forms.folded(word)
    if let number = numbers[form] { return number }
    let number = numbers.count + 1
    numbers[form] = number
    return number
  }

  /// A word with its number, for itself and as the singular of a word that is not listed; 0 where
  /// no phrase has it.
  struct Listed {
    var word: String
    var number: Int
    var stem: Int
  }

  /// The words that a message may hold in just this form, sorted.
  var listed: [Listed] {
    Set(numbers.keys).union(forms.verbForms).sorted().map { word in
      let base = forms.base(of: word)
      let asVerb = base.map { numbers[$0] ?? 0 }
      return Listed(
        word: word,
        number: numbers[word] ?? asVerb ?? 0,
        stem: asVerb ?? numbers[word] ?? 0
      )
    }
  }
}
