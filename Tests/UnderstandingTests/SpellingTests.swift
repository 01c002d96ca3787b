// Spelling: only strange words are mended, and only towards the lexicon.

import Testing

@testable import Corpus
@testable import Understanding

@Suite struct SpellingTests {
  let reader = SmallReader(
    [
      .site("toe", "toe"), .site("heel", "heel"), .site("back", "back"), .site("calf", "calf"),
      .plain("pf", .diagnosis, "plantar fasciitis"), .plain("creak", .sensation, "creaks"),
      .site("shoulder", "shoulder"),
    ],
    words: ["does", "bank", "call", "planter", "fashion", "should", "heal"],
    misspellings: ["heal pain": "heel pain", "plantar fascitus": "plantar fasciitis"]
  )

  @Test(arguments: ["does", "bank", "call", "banks", "calling", "should"])
  func `ordinary English stays as it is`(word: String) {
    #expect(reader.read("it \(word) here").corrections.isEmpty)
  }

  @Test(arguments: [
    ("shouldr", "shoulder"), ("sholder", "shoulder"), ("shuolder", "shoulder"),
    ("fasciitus", "fasciitis"), ("kreaks", "creaks"),
  ])
  func `a strange word becomes the nearest word of the lexicon`(typed: String, meant: String) {
    #expect(reader.read("my \(typed)").corrections.map(\.to) == [meant])
  }

  @Test func `known misspellings of several words are mended in context`() {
    #expect(reader.mentions("bad heal pain") == ["heel"])
    #expect(reader.mentions("plantar fascitus") == ["pf"])
    #expect(reader.read("it will heal").corrections.isEmpty)
  }

  @Test func `names inside a sentence are left alone`() {
    #expect(reader.read("we ran to Sholder together").corrections.isEmpty)
  }

  @Test(arguments: [
    ("knee", "knee", 0), ("nkee", "knee", 1), ("kne", "knee", 1), ("knees", "knee", 1),
    ("", "a", 1), ("abcd", "dcba", nil),
  ])
  func `distance counts slips of the finger`(a: String, b: String, distance: Int?) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), atMost: 2) == distance)
  }

  @Test(arguments: [
    ("kreak", "creak"), ("fashitis", "fasciitis"), ("nee", "knee"), ("rist", "wrist"),
  ])
  func `words that sound alike have one key`(a: String, b: String) {
    #expect(SoundKey.of(Array(a.utf8)) == SoundKey.of(Array(b.utf8)))
  }
}
