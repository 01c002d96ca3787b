// Which phrases are found: the longest, layer by layer, with gaps, numbers and decoys.

import Testing

@testable import Corpus
@testable import Understanding

@Suite struct MatchingTests {
  @Test func `the longest phrase wins over those inside it`() {
    let reader = SmallReader([
      .plain("pain", .sensation, "killing"), .plain("severe", .severity, "killing me"),
    ])
    #expect(reader.mentions("its killing me") == ["severe"])
  }

  @Test func `a place, a fact and a danger are read side by side`() {
    let reader = SmallReader([
      .site("calf", "calf"), .plain("swelling", .sign, "calf is swollen"),
      .plain("clot", .flag, "calf is swollen"),
    ])
    #expect(reader.mentions("my calf is swollen") == ["calf", "swelling", "clot"])
  }

  @Test func `a decoy hides its words in every layer`() {
    let reader = SmallReader([
      .site("heart", "heart"), .plain("attack", .flag, "heart attack"),
      .plain("price", .decoy, "nearly had a heart attack"),
    ])
    #expect(reader.mentions("nearly had a heart attack at the price").isEmpty)
    #expect(reader.mentions("a heart attack") == ["heart", "attack"])
  }

  @Test(arguments: [
    ("pop in my left heel", true), ("pop then in my left heel", true),
    ("pop one two three four heel", false), ("pop. my heel", false),
  ])
  func `a gap stands for up to three words of one clause`(text: String, isFound: Bool) {
    let reader = SmallReader([.plain("rupture", .flag, "pop ... heel", "pop ... left heel")])
    #expect(reader.mentions(text).isEmpty != isFound)
  }

  @Test func `a number sign stands for any number`() {
    let reader = SmallReader([.plain("late", .circumstance, "# miles in")])
    #expect(reader.mentions("starts 3 miles in") == ["late"])
    #expect(reader.mentions("starts 13.1 miles in") == ["late"])
  }

  @Test func `plurals and verb forms count as the word`() {
    let reader = SmallReader([.site("toe", "toe"), .plain("pain", .sensation, "hurt")])
    #expect(reader.mentions("toes hurting") == ["toe", "pain"])
  }

  @Test func `apostrophes and hyphens do not matter`() {
    let reader = SmallReader([.plain("stuck", .dailyLife, "cant get up"), .site("cap", "knee cap")])
    #expect(reader.mentions("I can’t get up, knee-cap") == ["stuck", "cap"])
  }
}

@Suite struct RuleTests {
  let reader = SmallReader([
    .site("foot", "foot"), .site("heel", "heel", parent: "foot"),
    .plain("morning", .other, "morning"), .plain("hot", .sign, "hot"),
    .plain("day", .other, "hot day"),
    .made("first", .circumstance, by: Rule(all: ["morning", "foot"])),
    .made("far", .circumstance, by: Rule(all: ["morning", "hot"], within: .message)),
    .made("sick", .flag, by: Rule(all: ["hot", "foot"], none: ["morning"], within: .clause)),
    .cue("not", .negated, .forward, "not", "no"),
  ])

  @Test func `a rule holds within its stretch, and a site counts by its parts`() {
    #expect(reader.mentions("my heel every morning").contains("first"))
    let long = "my heel is sore and I went on and on with it for many miles. Then came the morning"
    #expect(!reader.mentions(long).contains("first"))
  }

  @Test func `short messages are one stretch`() {
    #expect(reader.mentions("heel. morning.").contains("first"))
  }

  @Test func `a denied finding makes a denied result, a denied site none`() {
    #expect(reader.mentions("my foot is not hot").contains("sick:negated"))
    #expect(!reader.mentions("hot, not my foot").contains { $0.hasPrefix("sick") })
  }

  @Test func `a barred concept prevents a rule`() {
    #expect(reader.mentions("hot foot").contains("sick"))
    #expect(!reader.mentions("hot foot this morning").contains("sick"))
  }
}
