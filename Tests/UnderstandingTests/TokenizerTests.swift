// How a message is cut into tokens, clauses and sentences.

import Testing
import Understanding

@Suite struct TokenizerTests {
  private func tokens(_ message: String) -> [Token] {
    Tokenizer().tokens(of: message).tokens
  }

  private func texts(_ message: String) -> [String] {
    tokens(message).map(\.text)
  }

  @Test func `letters are lowered and stripped of accents`() {
    #expect(texts("My KNEE café") == ["my", "knee", "cafe"])
    #expect(texts("ＫＮＥＥ") == ["knee"])
  }

  @Test(arguments: ["can't", "can’t", "can‘t", "can`t", "can´t", "Can'T"])
  func `apostrophes of every sort vanish inside a word`(message: String) {
    #expect(texts(message) == ["cant"])
  }

  @Test(arguments: ["runners' knee", "runners’ knee", "'runners knee'", "‘runners knee’"])
  func `apostrophes around a word vanish too`(message: String) {
    #expect(texts(message) == ["runners", "knee"])
  }

  @Test(arguments: ["kn\u{AD}ee", "kn\u{200B}ee", "kn\u{2060}ee", "k\u{200D}nee", "knee\u{FE0F}"])
  func `signs that show nothing do not part a word`(message: String) {
    #expect(texts(message) == ["knee"])
  }

  @Test func `digits part from letters and stay glued`() {
    let cut = tokens("3wks w5d2")
    #expect(cut.map(\.text) == ["3", "wks", "w", "5", "d", "2"])
    #expect(cut.map(\.isGlued) == [false, true, false, true, true, true])
  }

  @Test func `numbers have values`() {
    #expect(tokens("6.5 1,500 2½ ¼ ¾").compactMap(\.number) == [6.5, 1500, 2, 0.5, 0.25, 0.75])
    #expect(texts("7. Then") == ["7", ".", "then"])
  }

  @Test func `a hyphen joins words and stands between numbers`() {
    let cut = tokens("knee-cap 3-week 6-7 - 8")
    #expect(cut.map(\.text) == ["knee", "cap", "3", "week", "6", "-", "7", "-", "8"])
    #expect(cut[1].isHyphenated)
    #expect(cut[3].isHyphenated)
  }

  @Test func `commas part clauses and stops part sentences`() {
    let cut = tokens("knee hurts, shin is fine. heel too")
    #expect(cut.map(\.clause) == [0, 0, 0, 1, 1, 1, 1, 2, 2])
    #expect(cut.map(\.sentence) == [0, 0, 0, 0, 0, 0, 0, 1, 1])
  }

  @Test func `but opens a clause without a comma`() {
    #expect(tokens("knee hurts but shin is fine").map(\.clause) == [0, 0, 1, 1, 1, 1])
  }

  @Test func `three dots part but once`() {
    let cut = tokens("knee... shin")
    #expect(cut.last?.sentence == 1)
    #expect(cut.last?.clause == 1)
  }

  @Test func `every token knows its bytes`() {
    let message = "Ünder my kneé: 7/10"
    let bytes = Array(message.utf8)
    for token in tokens(message) where token.kind == .number {
      #expect(String(decoding: bytes[token.range], as: UTF8.self) == token.text)
    }
    #expect(tokens(message).first?.range == 0..<6)
  }

  @Test func `control characters and emoji harm nothing`() {
    #expect(texts("knee\u{1B}[31m\u{0}\u{7}") == ["knee", "[", "31", "m"])
    #expect(tokens("sore 👍🏽 7️⃣").map(\.kind).contains(.symbol))
    #expect(tokens("").isEmpty)
    #expect(tokens("\u{200B}\u{FEFF}").isEmpty)
  }
}
