// Mends the spelling of words that are neither in the lexicon nor ordinary English.

import Corpus

/// A word that was read as another one.
public struct Correction: Sendable, Equatable {
  /// The word as typed, in lower case.
  public var from: String
  /// What it was read as.
  public var to: String
  /// The token.
  public var token: Int
}

/// Mends spelling, towards the lexicon only.
///
/// Known misspellings are looked up. Any other word is left alone if it is in the lexicon or is
/// ordinary English; what remains is compared with the lexicon's words by slips of the finger and by
/// sound. "Does" never becomes "toes".
struct Speller: Sendable {
  /// A word that repair may aim at.
  private struct Target: Sendable {
    var word: String
    var letters: [UInt8]
    var sound: [UInt8]
  }

  private let fixed: [String: [Replacement]]
  private let ordinary: WordList
  /// Targets by their number of letters.
  private let targets: [[Target]]

  /// Words shorter than this are never guessed at.
  private static let shortest = 4
  /// Guesses per message, so that a megabyte of noise stays quick.
  private static let mostGuesses = 2000

  /// A known misspelling of one or more words.
  private struct Replacement: Sendable {
    var wrong: [String]
    var right: [String]
  }

  init(corpus: Corpus, words: Vocabulary) {
    var fixed: [String: [Replacement]] = [:]
    for (wrong, right) in corpus.misspellings {
      let replacement = Replacement(
        wrong: wrong.split(separator: " ").map(String.init),
        right: right.split(separator: " ").map(String.init)
      )
      guard let first = replacement.wrong.first else { continue }
      fixed[first, default: []].append(replacement)
    }
    self.fixed = fixed.mapValues { $0.sorted { $0.wrong.count > $1.wrong.count } }
    ordinary = corpus.ordinaryWords
    var targets: [[Target]] = []
    for word in words.vocabulary.sorted() {
      let letters = Array(word.utf8)
      guard letters.count >= Self.shortest, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
        continue
      }
      while targets.count <= letters.count { targets.append([]) }
      targets[letters.count].append(
        Target(word: word, letters: letters, sound: SoundKey.of(letters)))
    }
    self.targets = targets
  }

  /// Mends the tokens of a message.
  func mend(_ message: inout TokenizedMessage, words: Vocabulary) -> [Correction] {
    var corrections: [Correction] = []
    var guesses: [String: String?] = [:]
    var index = 0
    while index < message.tokens.count {
      guard message.tokens[index].kind == .word else {
        index += 1
        continue
      }
      if let width = replace(at: index, in: &message.tokens, &corrections) {
        index += width
        continue
      }
      let text = message.tokens[index].text
      if !words.contains(text), text.utf8.count >= Self.shortest,
        guesses.count < Self.mostGuesses, !isName(index, in: message)
      {
        let guess = guesses[text] ?? guess(text)
        guesses[text] = guess
        if let guess {
          corrections.append(Correction(from: text, to: guess, token: index))
          message.tokens[index].text = guess
        }
      }
      index += 1
    }
    return corrections
  }

  /// Applies a known misspelling that starts here; gives the number of tokens it now spans.
  private func replace(
    at index: Int,
    in tokens: inout [Token],
    _ corrections: inout [Correction]
  ) -> Int? {
    guard let candidates = fixed[tokens[index].text] else { return nil }
    for candidate in candidates {
      let end = index + candidate.wrong.count
      guard end <= tokens.count,
        zip(tokens[index..<end], candidate.wrong).allSatisfy({ $0.text == $1 })
      else { continue }
      corrections.append(
        Correction(
          from: candidate.wrong.joined(separator: " "),
          to: candidate.right.joined(separator: " "),
          token: index
        )
      )
      let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      let old = Array(tokens[index..<end])
      let mended = candidate.right.enumerated().map { place, word in
        var token = old[min(place, old.count - 1)]
        token.text = word
        if old.count != candidate.right.count { token.range = range }
        return token
      }
      tokens.replaceSubrange(index..<end, with: mended)
      return mended.count
    }
    return nil
  }

  /// Whether a word stands with a capital inside a sentence, as names do.
  private func isName(_ index: Int, in message: TokenizedMessage) -> Bool {
    let token = message.tokens[index]
    guard index > 0, message.tokens[index - 1].sentence == token.sentence else { return false }
    let bytes = message.source.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: token.range.lowerBound)
    guard (0x41...0x5A).contains(bytes[start]) else { return false }
    let next = bytes.index(after: start)
    return next < bytes.endIndex && !(0x41...0x5A).contains(bytes[next])
  }

  /// The lexicon's word that a strange word most likely stands for; nil where none is near.
  private func guess(_ text: String) -> String? {
    guard !ordinary.contains(text), !isStretched(text) else { return nil }
    let letters = Array(text.utf8)
    let limit = letters.count >= 8 ? 2 : 1
    let sound = SoundKey.of(letters)
    var best: (score: Int, word: String)?
    let lengths = max(Self.shortest, letters.count - 2)...(letters.count + 2)
    for length in lengths where length < targets.count {
      for target in targets[length] where isPlausible(letters, target.letters) {
        let soundsAlike = target.sound == sound && sound.count >= 2
        guard
          let distance = EditDistance.between(
            letters, target.letters, atMost: soundsAlike ? limit + 1 : limit)
        else { continue }
        let score = 2 * distance - (soundsAlike ? 2 : 0) + (letters[0] == target.letters[0] ? 0 : 1)
        if best.map({ score < $0.score }) ?? true { best = (score, target.word) }
      }
    }
    return best?.word
  }

  /// Whether two words share enough at either end to be compared at all.
  private func isPlausible(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a[0] == b[0] || (a[a.count - 1] == b[b.count - 1] && a[a.count - 2] == b[b.count - 2])
  }

  /// Whether a word is an ordinary one in a form the list leaves out.
  private func isStretched(_ text: String) -> Bool {
    for ending in ["s", "es", "d", "ed", "ing", "er", "ers", "ly", "y", "ish"]
    where text.hasSuffix(ending) && text.utf8.count - ending.utf8.count >= 3 {
      if ordinary.contains(String(text.dropLast(ending.utf8.count))) { return true }
    }
    return false
  }
}
