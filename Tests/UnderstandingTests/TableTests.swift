// The tables in the binary say the same as the YAML they were made from.

import EmbeddedCorpus
import Foundation
import Testing

@testable import Corpus
@testable import Understanding

@Suite struct TableTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "intents").path

  private let embedded = Lexicon(.embedded)

  @Test func `the binary holds the tables that the folder would make`() throws {
    let tables = try #require(Corpus.embedded.tables)
    let made = ReadingTables.text(for: CorpusLoader.load(folder: Self.folder).corpus)
    #expect(tables.bytes.elementsEqual(made.utf8))
  }

  @Test func `the automaton finds every phrase, wording by wording`() {
    let expander = PhraseExpander(limit: 64)
    for (number, concept) in embedded.concepts.enumerated() {
      for phrase in concept.phrases {
        // Phrases of very many wordings are left to the check of the graph itself.
        guard let patterns = try? expander.patterns(of: phrase) else { continue }
        for pattern in patterns {
          let meanings = meanings(of: pattern)
          let layer = Layer(of: concept.kind)
          #expect(
            meanings[layer] != nil && meanings[layer] ?? -1 <= ConceptNumber(number),
            "\(phrase) of \(concept.id)"
          )
        }
      }
    }
  }

  /// What the automaton takes a wording for, layer by layer.
  private func meanings(of pattern: [PatternToken]) -> [Layer: ConceptNumber] {
    var state: PhraseAutomaton.State? = 0
    for token in pattern {
      guard let before = state else { return [:] }
      switch token {
      case .word(let word):
        state = embedded.phrases.state(after: before, by: embedded.words.number(of: word))
      case .number: state = embedded.phrases.state(after: before, by: Vocabulary.anyNumber)
      case .gap: state = embedded.phrases.stateAfterGap(in: before)
      }
    }
    var meanings: [Layer: ConceptNumber] = [:]
    if let state {
      embedded.phrases.forEachMeaning(of: state) { layer, concept in meanings[layer] = concept }
    }
    return meanings
  }

  @Test func `examples read the same from the binary as from changed content`() {
    // Touching the content throws the tables away, so that they are worked out anew.
    var changed = Corpus.embedded
    changed.concepts.swapAt(0, 0)
    #expect(changed.tables == nil)
    let (old, new) = (Reader(.embedded), Reader(changed))
    let context = ReadingContext(today: CalendarDay(daysSinceEpoch: 20_000))
    for example in Corpus.embedded.concepts.flatMap(\.examples) {
      let (first, second) = (old.read(example, in: context), new.read(example, in: context))
      #expect(first.mentions == second.mentions && first.corrections == second.corrections)
    }
  }

  @Test func `every id has its number, and no other text has one`() {
    for (number, concept) in embedded.concepts.enumerated() {
      #expect(embedded.number(of: concept.id) == ConceptNumber(number))
    }
    #expect(embedded.number(of: "no-such-concept-at-all") == nil)
    #expect(embedded.number(of: "") == nil)
  }

  @Test(arguments: [[], [0], [63, 64], [1 << 40, 0, 7]])
  func `numbers of any size survive their table`(numbers: [Int]) {
    var writer = TableWriter()
    writer.put(numbers, .gaps)
    let column = Tables(PackedBytes(writer.finished())).numbers(.gaps)
    #expect(column.count == numbers.count)
    #expect(numbers.indices.map { column[$0] } == numbers)
  }

  @Test func `words survive their table, of equal ones the last`() {
    var writer = TableWriter()
    let words = ["heel", "", "ä膝", "shin", "heel"]
    writer.put(words: words, .wordText, starts: .wordStarts, slots: .wordSlots)
    let table = Tables(PackedBytes(writer.finished()))
      .words(.wordText, starts: .wordStarts, slots: .wordSlots)
    #expect(words.map { table.number(of: $0) } == [4, 1, 2, 3, 4])
    #expect(table.number(of: "knee") == nil)
    #expect(table.texts.string(2) == "ä膝")
  }

  @Test func `a column outlives the tables it was taken from`() {
    let columns = (0..<200).map { seed in
      var writer = TableWriter()
      writer.put(words: ["shin\(seed)", "heel"], .wordText, starts: .wordStarts, slots: .wordSlots)
      return Tables(PackedBytes(writer.finished()))
        .words(.wordText, starts: .wordStarts, slots: .wordSlots)
    }
    for (seed, column) in columns.enumerated() {
      #expect(column.number(of: "shin\(seed)") == 0)
      #expect(column.texts.string(1) == "heel")
    }
  }
}
