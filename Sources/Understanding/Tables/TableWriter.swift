// Writes tables of numbers and words as plain bytes, which a Swift literal can hold.
//
// A literal must be valid UTF-8 and compiles quickly only as a text, so a number is written as a
// few bytes of six bits each, 0x30 to 0x6F, the lowest first. Such tables are read where they lie.

/// The tables there are; each is one section of the bytes.
enum TableSection: Int, CaseIterable {
  case wordSlots, wordStarts, wordText, wordNumbers, wordStems
  case firstStates, edgeStarts, edgeWords, edgeTargets, gaps, stateEndings, endings
  case targetStarts, targetText, soundStarts, soundText, lengthStarts, targetsByEnd
  case misspelledSlots, misspelledStarts, misspelledText, replacementStarts
  case wrongStarts, wrongText, rightStarts, rightText
  case idSlots, idStarts, idText, parents, partStarts, partDirections, partSites
  case ruleResults, ruleStretches, allStarts, all, negatedStarts, negated, noneStarts, none
  case anchoredStarts, anchored
  case siteStarts, sites, siteTypicalities, findingStarts, findings, findingTypicalities
  case leaningSlots, leaningTextStarts, leaningText, leaningStarts, leanings
}

/// How numbers are put into bytes.
enum Sextets {
  /// What is added to six bits to make a byte.
  static let zero = 0x30
  /// The bytes of each of the numbers that describe a section.
  static let headerWidth = 5
  /// The numbers that describe a section: where it begins, how many numbers, how wide they are.
  static let headerFields = 3
}

/// Collects the sections.
struct TableWriter {
  private var sections: [(bytes: [UInt8], count: Int, width: Int)] =
    TableSection.allCases.map { _ in ([], 0, 1) }

  /// Writes numbers, none of them negative, as narrow as the largest allows.
  mutating func put(_ numbers: [Int], _ section: TableSection) {
    var width = 1
    let most = numbers.max() ?? 0
    while most >> (6 * width) != 0 { width += 1 }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * width)
    for number in numbers { Self.append(number, width, to: &bytes) }
    sections[section.rawValue] = (bytes, numbers.count, width)
  }

  /// Writes rows of numbers, with the place at which each row begins.
  mutating func put(_ rows: [[Int]], _ section: TableSection, starts: TableSection) {
    put(Array(rows.joined()), section)
    put(Self.starts(rows.map(\.count)), starts)
  }

  /// Writes texts, with the place at which each begins.
  mutating func put(_ texts: [[UInt8]], _ section: TableSection, starts: TableSection) {
    let bytes = Array(texts.joined())
    sections[section.rawValue] = (bytes, bytes.count, 1)
    put(Self.starts(texts.map(\.count)), starts)
  }

  /// Writes words so that each is found at once; of equal words, the last is found.
  mutating func put(
    words: [String],
    _ section: TableSection,
    starts: TableSection,
    slots: TableSection
  ) {
    var size = 4
    while size < 2 * words.count { size *= 2 }
    var table = [Int](repeating: 0, count: size)
    for (number, word) in words.enumerated() {
      var slot = HashedWords.hash(word.utf8) & (size - 1)
      while table[slot] != 0, words[table[slot] - 1] != word { slot = (slot + 1) & (size - 1) }
      table[slot] = number + 1
    }
    put(table, slots)
    put(words.map { Array($0.utf8) }, section, starts: starts)
  }

  /// All sections, behind a description of each.
  func finished() -> [UInt8] {
    var bytes: [UInt8] = []
    let header = sections.count * Sextets.headerFields * Sextets.headerWidth
    bytes.reserveCapacity(sections.reduce(header) { $0 + $1.bytes.count })
    var start = header
    for section in sections {
      for field in [start, section.count, section.width] {
        Self.append(field, Sextets.headerWidth, to: &bytes)
      }
      start += section.bytes.count
    }
    for section in sections { bytes.append(contentsOf: section.bytes) }
    return bytes
  }

  private static func starts(_ counts: [Int]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(counts.count + 1)
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    return starts
  }

  private static func append(_ number: Int, _ width: Int, to bytes: inout [UInt8]) {
    for place in 0..<width { bytes.append(UInt8(Sextets.zero + (number >> (6 * place)) & 0x3F)) }
  }
}
