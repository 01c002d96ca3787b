// How a concept is to be read: denied, past, feared, somebody else's.

import Testing

@testable import Corpus
@testable import Understanding

@Suite struct ScopeTests {
  let reader = SmallReader([
    .site("knee", "knee"), .site("heel", "heel"), .site("shin", "shin"),
    .plain("swelling", .sign, "swelling", "swollen"),
    .plain("numbness", .sensation, "numb", "numbness"),
    .plain("tingling", .sensation, "tingling"), .plain("weakness", .sensation, "weakness"),
    .plain("pain", .sensation, "pain", "hurt"), .plain("shin-splints", .diagnosis, "mtss"),
    .plain("collapse", .flag, "collapsed"), .plain("limp", .gait, "limp", "limping"),
    .cue("not", .negated, .forward, "no", "not", "isnt", "doesnt", "without", "anything but"),
    .cue("fine", .negated, .backward, "(is|are|im) [all] fine", "fine now"),
    .cue("healed", .resolved, .backward, "all healed", "sorted"),
    .cue("long-ago", .past, .both, "last year", "years ago"),
    .cue("worry", .hypothetical, .forward, "worried its", "what if"),
    .cue("coach", .quoted, .forward, "coach calls it"),
    .cue("cat", .animal, .both, "the cat"),
    .cue("its", .asserted, .forward, "its"), .cue("only", .none, .forward, "not only"),
  ])

  @Test(arguments: [
    ("no swelling", ["swelling:negated"]),
    ("no swelling but numb", ["swelling:negated", "numbness"]),
    (
      "no numbness, tingling or weakness",
      ["numbness:negated", "tingling:negated", "weakness:negated"]
    ),
    ("no numbness, it is swollen", ["numbness:negated", "swelling"]),
    ("it isn't the knee its the heel", ["knee:negated", "heel"]),
    ("not only the knee hurts", ["knee", "pain"]),
    ("no pain. swollen", ["pain:negated", "swelling"]),
    ("anything but swollen", ["swelling:negated"]),
  ])
  func `a denial reaches to the end of its clause or list`(text: String, expected: [String]) {
    #expect(reader.mentions(text) == expected)
  }

  @Test func `a denial ends before a long stretch without punctuation`() {
    let text = "no swelling and then i ran on and on for miles and miles with the numbness"
    #expect(reader.mentions(text) == ["swelling:negated", "numbness"])
  }

  @Test(arguments: [
    ("my knee is fine but my shin hurts", ["knee:negated", "shin", "pain"]),
    ("mtss last year, heel now", ["shin-splints:past", "heel"]),
    ("heel was bad, all healed, now the knee", ["heel:resolved", "knee"]),
    ("worried its mtss", ["shin-splints:hypothetical"]),
    ("worried its my shin", ["shin"]),
    ("coach calls it mtss", ["shin-splints:quoted"]),
    ("the cat is limping", ["limp:animal"]),
  ])
  func `scope words reach what they speak of`(text: String, expected: [String]) {
    #expect(reader.mentions(text) == expected)
  }

  @Test func `being fine now says that a danger has passed, not that it never was`() {
    #expect(reader.mentions("collapsed yesterday, im fine") == ["collapse:resolved"])
  }
}
