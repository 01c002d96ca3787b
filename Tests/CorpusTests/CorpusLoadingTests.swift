// What comes out of a folder without mistakes.

import Corpus
import Testing

@Suite struct CorpusLoadingTests {
  private let corpus: Corpus

  init() throws { corpus = try Corpus.load(folder: Fixture.folder) }

  private func concept(_ id: ID<Concept>) throws -> Concept {
    try #require(corpus.concepts.first { $0.id == id })
  }

  @Test func `a folder without mistakes has no problems`() {
    #expect(CorpusLoader.load(folder: Fixture.folder).problems == [])
  }

  @Test func `injuries come in the order of corpus.yaml`() {
    #expect(corpus.version == "1")
    #expect(corpus.injuries.count == 15)
    #expect(corpus.injuries.prefix(3).map(\.id) == ["heel-ache", "arch-ache", "sole-ache"])
  }

  @Test func `red flags come in the order of danger`() {
    #expect(corpus.redFlags.map(\.id) == ["chest-pain", "numb-foot"])
    #expect(corpus.redFlags[0].whenPast == .sameDay)
    #expect(corpus.redFlags[0].also == "Sit down, and call {emergency}.")
  }

  @Test func `everything that can be said is a concept`() throws {
    #expect(try concept("heel-ache").kind == .diagnosis)
    #expect(try concept("groin-strain").phrases == ["groin strain"])
    #expect(try concept("chest-pain").kind == .flag)
    #expect(try concept("chest-pain").rules == [Rule(all: ["agony", "burning"])])
    #expect(try concept("under-18").phrases == ["i am # years old"])
    #expect(try concept("greeting").kind == .intent)
  }

  @Test func `a site knows its parent and its parts`() throws {
    let heel = try concept("heel")
    #expect(heel.parent == "foot")
    #expect(heel.parts == ["under": "heel-under"])
  }

  @Test func `an exclamation mark in a rule asks for a negated concept`() throws {
    let rules = try concept("worse-first-steps").rules
    #expect(rules.first == Rule(all: ["morning", "heel"], negated: ["swelling"]))
    #expect(rules.last == Rule(all: ["morning", "foot"], none: ["burning"], within: .message))
  }

  @Test func `scope words and severity words keep what they stand for`() throws {
    #expect(try concept("not").scope == Scope(effect: .negated, reach: .forward))
    #expect(try concept("agony").severity == 8...10)
  }

  @Test func `a fix keeps its dose and what is left open`() {
    let fix = corpus.injuries[0].fix
    #expect(fix.holdSeconds == 2...2)
    #expect(fix.repetitions == 10)
    #expect(fix.sets == nil)
    #expect(fix.notStated == ["how often a day"])
  }

  @Test func `a profile says how typical each site and finding is`() {
    let profile = corpus.injuries[0].profile
    #expect(profile.sites == ["heel-under": .hallmark, "heel": .common])
    #expect(profile.findings["swelling"] == .against)
  }

  @Test func `each trigger looks at one thing`() {
    #expect(
      corpus.triggers.map(\.condition) == [
        .severityAtLeast(6), .daysMoreThan(14), .gait, .dailyLife, .injuryAlwaysDoctor,
        .concept("swelling"),
      ]
    )
    #expect(corpus.triggers.map(\.allowsFix) == [false, true, false, false, false, false])
  }

  @Test func `a wording is one text or several`() {
    #expect(corpus.wording.texts["welcome"] == ["Hello, runner."])
    #expect(corpus.wording.texts["farewell"] == ["Goodbye.", "Take care.\nBack\\slash."])
  }

  @Test func `misspellings lead to the right word`() {
    #expect(corpus.misspellings == ["swolen": "swollen", "swollin": "swollen"])
    #expect(corpus.verbs == ["hurt": ["hurts", "hurting"]])
  }

  @Test func `a question knows what its answers mean`() throws {
    let question = try #require(corpus.questions.first)
    #expect(question.yes == ["swelling"])
    #expect(question.no == ["burning"])
    #expect(question.unsureIsYes)
    #expect(question.choices == ["yes", "no"])
  }

  @Test func `weights are read for every typicality`() {
    #expect(corpus.weights.count == Typicality.allCases.count)
    #expect(corpus.weights[.rulesOut]?.present == -5)
  }
}
