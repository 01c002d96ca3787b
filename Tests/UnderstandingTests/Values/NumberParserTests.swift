// How a number is written, by example.

import Testing

@testable import Understanding

@Suite struct NumberParserTests {
  @Test(
    arguments: ValueRow.table(
      """
      6 | 6
      6 | six
      6.5 | 6.5
      6.5 | six and a half
      6.5 | 6½
      6.5 | 6 1/2
      6.5 | six point five
      25 | twenty five
      25 | twenty-five
      200 | two hundred
      12 | a dozen
      6 | half a dozen
      24 | two dozen
      2 | a couple of
      2-3 | a couple or three
      6-7 | 6-7
      6-7 | 6 or even 7
      4-5 | between a 4 and a 5
      2-3 | two three
      2-3 | 2/3
      0-6 | nothing to a six
      5,8 | 5 and 8
      2,9 | 2 9
      0.5 | half a year
      1500 | 1,500
      - | half marathon
      - | the left one
      - | one of them
      """
    )
  )
  func `a number expression is parsed`(row: ValueRow) {
    let numbers = classified(row.message).numbers.map { phrase in
      phrase.low == phrase.high
        ? Self.plain(phrase.low) : "\(Self.plain(phrase.low))-\(Self.plain(phrase.high))"
    }
    #expect((numbers.isEmpty ? "-" : numbers.joined(separator: ",")) == row.expected)
  }

  private static func plain(_ value: Double) -> String {
    value.isWhole ? String(value.wholeBelow) : String(value)
  }

  @Test func `rounding needs no library and survives any number`() {
    #expect((6.5).wholeBelow == 6)
    #expect((6.5).wholeAbove == 7)
    #expect((6.0).wholeAbove == 6)
    #expect((-0.5).wholeBelow == -1)
    #expect(Double.infinity.wholeBelow == 1_000_000_000)
    #expect(Double.infinity.wholeAbove == 1_000_000_000)
  }
}
