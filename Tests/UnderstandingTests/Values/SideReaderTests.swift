// Which "left", "right" and "both" are sides of the body, and which side the complaint is on.

import Testing
import Understanding

@Suite struct SideReaderTests {
  private let reader = SideReader()

  @Test(arguments: ValueRow.table(SideTables.sides))
  func `a side is read`(row: ValueRow) {
    #expect(side(of: row.message) == row.expected)
  }

  @Test(arguments: ValueRow.table(SideTables.weighed))
  func `of several sides the complaint's is found`(row: ValueRow) {
    #expect(side(of: row.message) == row.expected)
  }

  @Test(arguments: ValueRow.table(SideTables.noSides))
  func `another left or right is no side`(row: ValueRow) {
    #expect(reader.read(classified(row.message)).isEmpty)
  }

  @Test func `a denied side stays in the list, marked`() {
    let sides = reader.read(classified("right leg is totally fine, left knee hurts"))
    #expect(sides.map(\.side) == [.right, .left])
    #expect(sides.map(\.isDenied) == [true, false])
  }

  @Test func `a plural implies both sides only softly`() {
    #expect(reader.read(classified("my shins ache")).map(\.isImplied) == [true])
    #expect(reader.read(classified("both my shins ache")).first?.isImplied == false)
    #expect(side(of: "my shins ache, the left one most") == "left")
  }

  @Test func `a correction is marked`() {
    let sides = reader.read(classified("it's the right, no wait, the left"))
    #expect(sides.map(\.isCorrection) == [false, true])
  }

  @Test func `the tokens of a side are the word itself`() {
    let tokens = Tokenizer().tokens(of: "outside of my left knee").tokens
    #expect(reader.read(tokens).map { tokens[$0.tokens].map(\.text) } == [["left"]])
  }

  private func side(of message: String) -> String {
    reader.read(classified(message)).mainSide?.rawValue ?? "-"
  }
}
