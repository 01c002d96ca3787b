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
  private let ordinary: WordList
  private let targets: SpellingTargets

  /// The known misspellings by their first word.
  private let misspelled: HashedWords
  private let replacementStarts: NumberColumn
  private let wrong: TextColumn
  private let right: TextColumn

  /// Words shorter than this are never guessed at.
  static let shortest = 4
  /// Guesses per message, so that a megabyte of noise stays quick.
  private static let mostGuesses = 2000

  init(_ tables: Tables, ordinary: WordList) {
    self.ordinary = ordinary
    targets = SpellingTargets(tables)
    misspelled = tables.words(
      .misspelledText,
      starts: .misspelledStarts,
      slots: .misspelledSlots
    )
    replacementStarts = tables.numbers(.replacementStarts)
    wrong = tables.texts(.wrongText, starts: .wrongStarts)
    right = tables.texts(.rightText, starts: .rightStarts)
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
      if !words.contains(text), !WordTable.shared.isGrammar(text), text.utf8.count >= Self.shortest,
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
    guard let first = misspelled.number(of: tokens[index].text) else { return nil }
    for candidate in replacementStarts[first]..<replacementStarts[first + 1] {
      guard let end = end(of: wrong[candidate], from: index, in: tokens) else { continue }
      let rightWords = right.string(candidate).split(separator: " ")
      corrections.append(
        Correction(
          from: wrong.string(candidate),
          to: rightWords.joined(separator: " "),
          token: index
        )
      )
      let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      let old = Array(tokens[index..<end])
      let mended = rightWords.enumerated().map { place, word in
        var token = old[min(place, old.count - 1)]
        token.text = String(word)
        if old.count != rightWords.count { token.range = range }
        return token
      }
      tokens.replaceSubrange(index..<end, with: mended)
      return mended.count
    }
    return nil
  }

  /// Where words, with a blank between each two, end in a row of tokens; nil where the tokens are
  /// others.
  private func end(
    of words: PackedText,
    from index: Int,
    in tokens: [Token]
  ) -> Int? {
    var place = 0
    var token = index
    while token < tokens.count {
      for letter in tokens[token].text.utf8 {
        guard place < words.count, words[place] == letter else { return nil }
        place += 1
      }
      token += 1
      if place == words.count { return token }
      guard words[place] == UInt8(ascii: " ") else { return nil }
      place += 1
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
    return droppedG(text) ?? targets.nearest(to: Array(text.utf8))
  }

  /// "Runnin" is "running" with the g left out, whatever else it is near to.
  private func droppedG(_ text: String) -> String? {
    guard text.hasSuffix("in"), text.utf8.count >= 5 else { return nil }
    let full = text + "g"
    let stem = full.dropLast(3)
    let isVerb =
      ordinary.contains(full) || ordinary.contains(String(stem))
      || ordinary.contains(stem + "e")
      || Set(stem.suffix(2)).count == 1
        && ordinary.contains(String(stem.dropLast()))
    return isVerb ? full : nil
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
