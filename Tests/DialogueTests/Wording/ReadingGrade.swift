// How hard a text is to read: the Flesch-Kincaid grade (Kincaid and others, 1975).

/// Works out reading grades.
enum ReadingGrade {
  /// The school grade a text asks for: 0.39 words a sentence + 11.8 syllables a word − 15.59.
  ///
  /// To one decimal. Numbers count as one short word each; a telephone number is read digit by digit, which is easy.
  static func of(_ text: String) -> Double {
    var sentences = 0
    var words = 0
    var syllableCount = 0
    for sentence in text.split(whereSeparator: { ".!?:;\n".contains($0) }) {
      let parts = sentence.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" })
      guard parts.contains(where: { $0.contains(where: \.isLetter) }) else { continue }
      sentences += 1
      for part in parts {
        words += 1
        syllableCount += part.contains(where: \.isNumber) ? 1 : syllables(in: part.lowercased())
      }
    }
    guard words > 0 else { return 0 }
    let grade =
      0.39 * Double(words) / Double(sentences)
      + 11.8 * Double(syllableCount) / Double(words) - 15.59
    return (grade * 10).rounded() / 10
  }

  /// The syllables of a word: its groups of vowels, without the mute endings.
  static func syllables(in word: String) -> Int {
    let letters = Array(word.filter { $0 != "'" })
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let text = String(letters)
    if text.hasSuffix("e"), !text.hasSuffix("le"), !text.hasSuffix("ee") { count -= 1 }
    if text.hasSuffix("es") || text.hasSuffix("ed"), letters.count > 3 {
      let before = letters[letters.count - 3]
      let isHeard =
        text.hasSuffix("ed") ? "td".contains(before) : "szxhg".contains(before) || before == "c"
      if !isHeard, !"aeiouy".contains(before) { count -= 1 }
    }
    return max(count, 1)
  }
}
