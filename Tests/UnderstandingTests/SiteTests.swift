// Sites made of a base and a direction, wherever the direction stands.

import Testing

@testable import Corpus
@testable import Understanding

@Suite struct SiteTests {
  let reader = SmallReader([
    .site("knee", "knee", parts: ["outer": "knee-outer", "front": "knee-front"]),
    .site("knee-outer", parent: "knee"), .site("knee-front", "kneecap", parent: "knee"),
    .site("shin", "shin"), .site("heel", "heel", parts: ["outer": "heel-outer"]),
    .site("heel-outer", parent: "heel"),
    .plain("outer", .direction, "outside [of]", "outer"), .plain("front", .direction, "front [of]"),
    .cue("not", .negated, .forward, "not", "isnt"), .cue("its", .asserted, .forward, "its"),
  ])

  @Test(arguments: [
    ("the outer bit of my right knee", ["knee-outer"]),
    ("outer knee", ["knee-outer"]),
    ("my knee, on the outside", ["knee-outer"]),
    ("not the outer knee, the front of it", ["knee-outer:negated", "knee-front"]),
    ("my shin, the outside", ["shin"]),
    ("my shin and the outside of my knee", ["shin", "knee-outer"]),
    ("my knee on the outside and my heel", ["knee-outer", "heel"]),
    ("outside and front of my knee", ["knee-outer", "knee-front"]),
  ])
  func `a direction refines the site it speaks of`(text: String, expected: [String]) {
    #expect(reader.mentions(text) == expected)
  }

  @Test func `a lone direction refines the site the conversation is about`() {
    #expect(reader.mentions("the outside", site: "knee") == ["knee-outer"])
    #expect(reader.mentions("the outside, no the front", site: "knee-front").first == "knee-outer")
  }
}
