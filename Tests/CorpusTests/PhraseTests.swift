// The bracket notation of phrases: what it stands for and what is wrong with it.

@testable import Corpus
import Testing

@Suite struct PhraseTests {
  /// The wordings of a phrase, in plain text.
  private func wordings(_ phrase: String) throws -> [String] {
    try PhraseExpander().patterns(of: phrase).map { pattern in
      pattern.map { token in
        switch token {
        case .word(let word): word
        case .gap: "..."
        case .number: "#"
        }
      }
      .joined(separator: " ")
    }
    .sorted()
  }

  @Test(arguments: [
    ("knee", ["knee"]),
    ("(my|the own) knee", ["my knee", "the own knee"]),
    ("[my] knee", ["knee", "my knee"]),
    ("knee [pain|ache]", ["knee", "knee ache", "knee pain"]),
    ("a [(b|c) [d]] e", ["a b d e", "a b e", "a c d e", "a c e", "a e"]),
    ("[a] [a] b", ["a a b", "a b", "b"]),
    ("first ... steps", ["first ... steps"]),
    ("# years old", ["# years old"]),
    ("can't won’t", ["cant wont"]),
    ("x-ray", ["x ray"]),
    ("5k 24/7", ["5 k 24 / 7"]),
  ])
  func `a phrase stands for its wordings`(phrase: String, expected: [String]) throws {
    #expect(try wordings(phrase) == expected)
  }

  @Test func `six wordings stand in the example of the manual`() throws {
    #expect(try wordings("(outside|outer side) of [my|the] knee").count == 6)
  }

  @Test(arguments: [
    ("a (b|c", 3, "this bracket is never closed"),
    ("a [b", 3, "this bracket is never closed"),
    ("a b)", 4, "')' closes no bracket"),
    ("a (b]", 5, "expected ')' here"),
    ("a | b", 3, "'|' stands outside brackets"),
    ("a (b|)", 6, "an alternative is empty"),
    ("run(s)", 4, "leave a space before a bracket"),
    ("(run)s", 6, "leave a space after a bracket"),
    ("Knee", 1, "phrases are written in lower case"),
    ("knee, left", 5, "a phrase has no punctuation; leave out ','"),
    ("knee. left", 5, "a phrase has no punctuation; a gap is written '...'"),
    ("wound é", 7, "phrases hold plain letters only, without accents or signs"),
    ("knee -", 6, "a hyphen stands between two words or not at all"),
    ("6-7", 2, "a hyphen cannot stand between numbers; write '#'"),
    ("[a] [b]", 1, "the phrase may be left out altogether"),
    ("... knee", 1, "'...' needs a word before and after it"),
    ("knee ... [pain]", 1, "'...' needs a word before and after it"),
  ])
  func `a mistake is found at its column`(phrase: String, column: Int, message: String) {
    #expect(throws: PhraseError(column: column, message: message)) { try PhraseGraph(phrase) }
  }

  @Test func `too many wordings are refused where they are written out`() throws {
    let phrase = Array(repeating: "[a|b|c]", count: 9).joined(separator: " ") + " d"
    #expect(throws: PhraseError.self) { try PhraseExpander().patterns(of: phrase) }
    #expect(try PhraseGraph(phrase).edges.count < 200)
  }
}
