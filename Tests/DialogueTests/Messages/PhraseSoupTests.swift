// Messages made of the content's own phrases in any order and with any marks: none may stop it.

import Corpus
import Dialogue
import Testing

@Suite struct PhraseSoupTests {
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `no jumble of phrases and marks stops it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let phrases = Bench.corpus.concepts.flatMap(\.phrases)
    var answered = 0
    for _ in 0..<200 {
      let message = (0...random.next() % 8).map { _ in
        Self.words(of: random.pick(phrases), &random) + random.pick(Self.marks)
      }
      var conversation = Conversation()
      let reply = Bench.assistant.respond(
        to: message.joined(),
        in: &conversation,
        at: Bench.now
      )
      if !reply.lines.isEmpty { answered += 1 }
    }
    #expect(answered == 200)
  }

  private static let marks = [
    " ", " ", ", ", ". ", " but ", " / ", "\n", "? ", "! ", "; ", " - ", " (", ") ", "\"", "…",
    " 2 days ", " 6/10 ", " & ", "\u{A0}", " 🦶 ",
  ]

  /// A phrase with one word taken of each bracket, more or less.
  private static func words(of phrase: String, _ random: inout SplitMix64) -> String {
    var words: [Substring] = []
    for part in phrase.split(whereSeparator: { "()[]".contains($0) }) {
      words.append(random.pick(part.split(separator: "|") + [""]))
    }
    return words.joined().replacing("#", with: "\(random.next() % 100)")
  }
}
