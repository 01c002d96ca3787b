// Where lines break, and how wide characters are.

import Testing

@testable import niggle

@Suite struct WrappingTests {
  @Test func `a text that fits is left as it is`() {
    #expect(Wrapping.lines(of: "two  words ", columns: 20) == ["two  words "])
    #expect(Wrapping.lines(of: "", columns: 20) == [""])
  }

  @Test func `lines break at spaces, and the spaces there go`() {
    #expect(
      Wrapping.lines(of: "one two  three four", columns: 9) == ["one two", "three", "four"]
    )
  }

  @Test func `a line may be exactly as wide as the room`() {
    #expect(Wrapping.lines(of: "12345 78901 3", columns: 11) == ["12345 78901", "3"])
  }

  @Test func `a word longer than the line stays whole`() {
    #expect(
      Wrapping.lines(of: "see aaaaaaaaaaaaaaaaaaaaaaaa there", columns: 20)
        == ["see", "aaaaaaaaaaaaaaaaaaaaaaaa", "there"]
    )
  }

  @Test func `a no-break space holds a number and its unit together`() {
    #expect(
      Wrapping.lines(of: "hold it for 20\u{A0}seconds", columns: 20)
        == ["hold it for", "20\u{A0}seconds"]
    )
  }

  @Test(arguments: [
    ("1. lift the toes and hold", ["1. lift the toes and", "   hold"]),
    ("  2  lift the toes and hold", ["  2  lift the toes", "     and hold"]),
    ("- lift the big toes and hold", ["- lift the big toes", "  and hold"]),
    ("  for   heel, first steps, sore", ["  for   heel, first", "        steps, sore"]),
    ("    lift the toes and hold them", ["    lift the toes", "    and hold them"]),
    ("3 weeks of rest are long enough", ["3 weeks of rest are", "long enough"]),
  ])
  func `continuation lines stand under the words`(text: String, lines: [String]) {
    #expect(Wrapping.lines(of: text, columns: 20) == lines)
  }

  @Test func `a label that would take most of the room hangs nothing`() {
    #expect(
      Wrapping.lines(of: "as against      heel and toes", columns: 20)
        == ["as against      heel", "and toes"]
    )
  }

  @Test func `a long text fills its lines`() {
    let words = String(repeating: "heel ", count: 20_000)
    #expect(Wrapping.lines(of: words, columns: 80).count == 1250)
  }

  @Test(arguments: [
    ("heel", 4), ("é", 1), ("e\u{301}", 1), ("膝", 2), ("👟", 2), ("—", 1), ("👩‍⚕️", 2), ("🇬🇧", 2),
    ("❤️", 2), ("무릎", 4), ("\u{A0}", 1), ("・", 2), ("½", 1), ("→", 1), ("", 0),
  ])
  func `a character takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(text.columnWidth == columns)
  }
}
