// Reads tables of numbers and words where they lie, in the binary or on the heap.

import Corpus

/// Tables, ready to be read.
///
/// The columns are mere pointers, so that handing them about costs nothing; they are good for as long
/// as their tables, which a ``Lexicon`` keeps, are held.
struct Tables: Sendable {
  private let packed: PackedBytes

  init(_ packed: PackedBytes) { self.packed = packed }

  /// The numbers of a section.
  func numbers(_ section: TableSection) -> NumberColumn {
    let place = section.rawValue * Sextets.headerFields
    let header = NumberColumn(packed.bytes, width: Sextets.headerWidth)
    let (start, count, width) = (header[place], header[place + 1], header[place + 2])
    let bytes = packed.bytes[start..<start + count * width]
    return NumberColumn(UnsafeBufferPointer(rebasing: bytes), width: width)
  }

  /// Rows of numbers.
  func rows(_ section: TableSection, starts: TableSection) -> NumberRows {
    NumberRows(numbers: numbers(section), starts: numbers(starts))
  }

  /// Texts.
  func texts(_ section: TableSection, starts: TableSection) -> TextColumn {
    TextColumn(text: numbers(section).bytes, starts: numbers(starts))
  }

  /// Words that are found at once.
  func words(_ section: TableSection, starts: TableSection, slots: TableSection) -> HashedWords {
    HashedWords(texts: texts(section, starts: starts), slots: numbers(slots))
  }
}

/// Numbers in a row.
struct NumberColumn: @unchecked Sendable {
  fileprivate let bytes: UnsafeBufferPointer<UInt8>
  private let width: Int
  /// How many there are.
  let count: Int

  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    self.bytes = bytes
    self.width = width
    count = bytes.count / width
  }

  /// One of them.
  subscript(index: Int) -> Int {
    let start = index * width
    var number = 0
    for place in 0..<width {
      number |= (Int(bytes[start + place]) - Sextets.zero) << (6 * place)
    }
    return number
  }
}

/// Rows of numbers.
struct NumberRows: Sendable {
  private let numbers: NumberColumn
  private let starts: NumberColumn

  fileprivate init(numbers: NumberColumn, starts: NumberColumn) {
    self.numbers = numbers
    self.starts = starts
  }

  /// How many rows there are.
  var count: Int { starts.count - 1 }

  /// The numbers of a row, read one by one.
  subscript(row: Int) -> Row { Row(numbers: numbers, places: starts[row]..<starts[row + 1]) }

  /// One row.
  struct Row: RandomAccessCollection {
    private let numbers: NumberColumn
    private let places: Range<Int>

    fileprivate init(numbers: NumberColumn, places: Range<Int>) {
      self.numbers = numbers
      self.places = places
    }

    var startIndex: Int { places.lowerBound }
    var endIndex: Int { places.upperBound }
    subscript(place: Int) -> Int { numbers[place] }
  }
}

/// Texts, one after the other.
struct TextColumn: @unchecked Sendable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let starts: NumberColumn

  fileprivate init(text bytes: UnsafeBufferPointer<UInt8>, starts: NumberColumn) {
    self.bytes = bytes
    self.starts = starts
  }

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// The bytes of one; good for as long as the tables are.
  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[starts[index]..<starts[index + 1]])
  }

  /// One as a string.
  func string(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }
}

/// Words that are found at once, by an open-addressed hash table.
struct HashedWords: Sendable {
  /// The words by number.
  let texts: TextColumn
  private let slots: NumberColumn

  fileprivate init(texts: TextColumn, slots: NumberColumn) {
    self.texts = texts
    self.slots = slots
  }

  /// The number of a word; nil where the table does not have it.
  func number(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  /// The number of a word; nil where the table does not have it.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let mask = slots.count - 1
    var slot = Self.hash(word) & mask
    while true {
      let entry = slots[slot]
      guard entry != 0 else { return nil }
      let known = texts[entry - 1]
      if Self.isSame(known, word) { return entry - 1 }
      slot = (slot + 1) & mask
    }
  }

  private static func isSame(
    _ left: UnsafeBufferPointer<UInt8>,
    _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    for place in 0..<left.count where left[place] != right[place] { return false }
    return true
  }

  /// FNV-1a, the same in every run.
  static func hash(_ bytes: some Sequence<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}
