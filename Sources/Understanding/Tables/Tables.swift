// Reads tables of numbers and words where they lie, in the binary or on the heap.

import Corpus

/// Tables, ready to be read.
///
/// Every column holds on to the bytes it points into, so that a column outlives the tables it was
/// taken from. For bytes of a literal that costs nothing: there is nobody to hold on to.
struct Tables: Sendable {
  private let packed: PackedBytes

  init(_ packed: PackedBytes) { self.packed = packed }

  /// The numbers of a section.
  func numbers(_ section: TableSection) -> NumberColumn {
    let place = section.rawValue * Sextets.headerFields
    let header = NumberColumn(packed, width: Sextets.headerWidth)
    let (start, count, width) = (header[place], header[place + 1], header[place + 2])
    return NumberColumn(packed[start..<start + count * width], width: width)
  }

  /// Rows of numbers.
  func rows(_ section: TableSection, starts: TableSection) -> NumberRows {
    NumberRows(numbers: numbers(section), starts: numbers(starts))
  }

  /// Texts.
  func texts(_ section: TableSection, starts: TableSection) -> TextColumn {
    TextColumn(text: numbers(section).packed, starts: numbers(starts))
  }

  /// Words that are found at once.
  func words(_ section: TableSection, starts: TableSection, slots: TableSection) -> HashedWords {
    HashedWords(texts: texts(section, starts: starts), slots: numbers(slots))
  }
}

/// Numbers in a row.
struct NumberColumn: Sendable {
  fileprivate let packed: PackedBytes
  private let width: Int
  /// How many there are.
  let count: Int

  fileprivate init(_ packed: PackedBytes, width: Int) {
    self.packed = packed
    self.width = width
    count = packed.bytes.count / width
  }

  /// One of them.
  subscript(index: Int) -> Int {
    withExtendedLifetime(packed) {
      let start = index * width
      let bytes = packed.bytes
      var number = 0
      for place in 0..<width {
        number |= (Int(bytes[start + place]) - Sextets.zero) << (6 * place)
      }
      return number
    }
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
struct TextColumn: Sendable {
  private let packed: PackedBytes
  private let starts: NumberColumn

  fileprivate init(text packed: PackedBytes, starts: NumberColumn) {
    self.packed = packed
    self.starts = starts
  }

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// The letters of one.
  subscript(index: Int) -> PackedText { PackedText(packed[starts[index]..<starts[index + 1]]) }

  /// One as a string.
  func string(_ index: Int) -> String { self[index].with { String(decoding: $0, as: UTF8.self) } }
}

/// The letters of a text, as bytes that stay where they are for as long as they are held.
struct PackedText: RandomAccessCollection, Sendable {
  private let packed: PackedBytes

  fileprivate init(_ packed: PackedBytes) { self.packed = packed }

  var startIndex: Int { 0 }
  var endIndex: Int { packed.bytes.count }

  subscript(place: Int) -> UInt8 { with { $0[place] } }

  /// Calls back with the bytes, which are good until the call returns.
  @inline(__always)
  func with<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withExtendedLifetime(packed) { body(packed.bytes) }
  }
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
      if texts[entry - 1].with({ Self.isSame($0, word) }) { return entry - 1 }
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
