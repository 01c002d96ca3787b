// The words that spelling repair may aim at, and the nearest of them to a strange word.

/// The words that spelling repair may aim at, sorted by length, then by the alphabet.
struct SpellingTargets: Sendable {
  private let words: TextColumn
  private let sounds: TextColumn
  /// For each length, the first target of at least that length.
  private let lengthStarts: NumberColumn
  /// The targets by length, then by their last two letters.
  private let byEnd: NumberColumn

  init(_ tables: Tables) {
    words = tables.texts(.targetText, starts: .targetStarts)
    sounds = tables.texts(.soundText, starts: .soundStarts)
    lengthStarts = tables.numbers(.lengthStarts)
    byEnd = tables.numbers(.targetsByEnd)
  }

  /// A target with how far it is; smaller is nearer, and of equals the first one counts.
  private struct Found {
    var score: Int
    var target: Int
  }

  /// The target that a strange word most likely stands for; nil where none is near.
  ///
  /// Only targets that share the first letter or the last two are looked at.
  func nearest(to letters: [UInt8]) -> String? {
    let sound = SoundKey.of(letters)
    let known = Self.letterSet(letters)
    let end = Speller.end(of: letters)
    var best: Found?
    let lengths = max(Speller.shortest, letters.count - 2)...(letters.count + 2)
    for length in lengths where length + 1 < lengthStarts.count {
      let all = lengthStarts[length]..<lengthStarts[length + 1]
      let begin = first(in: all) { words[$0][0] >= letters[0] }
      for target in begin..<all.upperBound {
        let word = words[target]
        guard word[0] == letters[0] else { break }
        if isNear(word, known) { weigh(target, letters, sound, &best) }
      }
      let alike = first(in: all) { Speller.end(of: words[byEnd[$0]]) >= end }
      for place in alike..<all.upperBound {
        let target = byEnd[place]
        let word = words[target]
        guard Speller.end(of: word) == end else { break }
        if word[0] != letters[0], isNear(word, known) { weigh(target, letters, sound, &best) }
      }
    }
    return best.map { words.string($0.target) }
  }

  /// The letters of a word, a bit each.
  private static func letterSet(_ letters: some Sequence<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
  }

  /// Whether a word may be near at all: a slip changes at most two of the letters that occur, and
  /// three slips are the most that are forgiven.
  private func isNear(_ word: PackedText, _ known: UInt32) -> Bool {
    (Self.letterSet(word) ^ known).nonzeroBitCount <= 6
  }

  private func weigh(_ target: Int, _ letters: [UInt8], _ sound: [UInt8], _ best: inout Found?) {
    let word = words[target]
    let soundsAlike = sound.count >= 2 && sounds[target].elementsEqual(sound)
    let limit = (letters.count >= 8 ? 2 : 1) + (soundsAlike ? 1 : 0)
    let distance = word.with { EditDistance.between(letters, $0, atMost: limit) }
    guard let distance else { return }
    let score = 2 * distance - (soundsAlike ? 2 : 0) + (letters[0] == word[0] ? 0 : 1)
    if let best, (best.score, best.target) <= (score, target) { return }
    best = Found(score: score, target: target)
  }

  /// The first place in a sorted range that meets a condition; the end where none does.
  private func first(in range: Range<Int>, where isFar: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isFar(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Speller {
  /// The last two letters of a word as one number.
  static func end(of letters: some RandomAccessCollection<UInt8>) -> Int {
    letters.suffix(2).reduce(0) { $0 << 8 | Int($1) }
  }
}
