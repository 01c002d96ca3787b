// What the fitter writes is what the content reads.

import Corpus
import EmbeddedCorpus
import Testing

@testable import Evaluation

@Suite struct FittedTextTests {
  @Test func `new numbers leave comments and order alone`() {
    var corpus = Corpus.embedded
    corpus.tuning.unlisted = -0.5
    corpus.weights[.hallmark]?.present = 3
    let text = """
      # A comment.
      weights:
        hallmark: {present: 2.6, denied: -1.6, site: 0.5}
      tuning:
        unlisted: -0.35
        least-belief: 0.04

      """
    let lines = WeightsText.replacingNumbers(in: text, with: corpus).split(separator: "\n")
    #expect(lines.first == "# A comment.")
    #expect(lines[2].hasPrefix("  hallmark: {present: 3, "))
    #expect(lines[4] == "  unlisted: -0.5")
    #expect(lines[5] == "  least-belief: 0.04")
  }

  @Test func `words that YAML takes for something else are quoted`() {
    let alarm = AlarmLesson.Fit(weights: ["off": 0.4], from: 2)
    let text = WordsText.text(
      of: ["none": ["no": 0.5, "invoice": 1.25]],
      alarm: alarm,
      order: .embedded
    )
    #expect(text.contains("invoice: 1.25, \"no\": 0.5}"))
    #expect(text.contains("\"off\": 0.4}"))
    #expect(text.hasSuffix("alarm-from: 2.0\n"))
  }
}
