// Mistakes of whole files, and how problems are handed back.

@testable import Corpus
import Testing

@Suite struct LoadingOutcomeTests {
  private static let findings = "lexicon/findings.yaml"

  @Test func `a missing file is reported`() throws {
    var texts = try Fixture.texts()
    texts["wording.yaml"] = nil
    texts["wordings.yaml"] = "texts: {}"
    let problems = CorpusLoader.load(texts: texts).problems.map(\.description)
    #expect(
      problems == [
        "wording.yaml:1:1: error: this file is missing",
        """
        wordings.yaml:1:1: error: this file is none of those in intents/README.md; \
        did you mean 'wording.yaml'?
        """,
      ]
    )
  }

  @Test func `there must be fifteen injuries`() throws {
    var texts = try Fixture.texts()
    texts["injuries/nail-ache.yaml"] = nil
    let problems = CorpusLoader.load(texts: texts).problems.map(\.description)
    #expect(problems.contains("corpus.yaml:2:1: error: there must be 15 injuries, found 14"))
    #expect(
      problems.contains { $0.hasPrefix("corpus.yaml:18:5: error: unknown injury 'nail-ache'") }
    )
  }

  @Test func `all problems are reported at once, ordered by place`() throws {
    var texts = try Fixture.texts()
    texts["facts.yaml"] = "facts:\n  a: {txt: x, sources: [nowhere]}\n"
    texts["weights.yaml"] = "weights: {}\n"
    let outcome = CorpusLoader.load(texts: texts)
    #expect(outcome.problems.count == 9)
    #expect(outcome.problems == outcome.problems.sorted())
    #expect(throws: CorpusError(problems: outcome.problems)) { try outcome.get() }
  }

  @Test func `a folder that is not there is reported`() {
    #expect(throws: CorpusError.self) { try Corpus.load(folder: "/nowhere/intents") }
  }

  @Test func `a warning does not make the content unusable`() throws {
    var texts = try Fixture.texts()
    texts["lexicon/findings.yaml"] = texts["lexicon/findings.yaml"]?
      .replacing("    name: burning\n", with: "")
    let outcome = CorpusLoader.load(texts: texts)
    #expect(
      outcome.problems.map(\.description) == [
        """
        lexicon/findings.yaml:5:3: warning: 'burning' is a finding of an injury but has no 'name' \
        to say it back
        """
      ]
    )
    #expect(outcome.isUsable)
  }

  @Test func `an id in a file that cannot be read is not called unknown`() throws {
    var texts = try Fixture.texts()
    texts["lexicon/findings.yaml"] = "kind: [\n"
    #expect(CorpusLoader.load(texts: texts).problems.count == 1)
  }
}
