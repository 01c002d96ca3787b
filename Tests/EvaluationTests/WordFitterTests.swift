// The word fitter learns what words tell apart, and only that.

import Corpus
import Testing

@testable import Evaluation

@Suite struct WordFitterTests {
  private static let names = ["heel", "shin"]

  /// Messages about heels and shins; "the" stands in all, "once" in one.
  private static let bags: [WordFitter.Bag] =
    (0..<20).map { place in
      let isHeel = place.isMultiple(of: 2)
      let words = ["the", isHeel ? "morning" : "pavement", "word\(place % 5)"]
      return WordFitter.Bag(words: words + (place == 0 ? ["once"] : []), label: isHeel ? 0 : 1)
    }

  private static var fitter: WordFitter {
    var fitter = WordFitter()
    fitter.mostShare = 0.6
    return fitter
  }

  @Test func `a word speaks for the label it stands with and against the other`() throws {
    let leanings = Self.fitter.fit(Self.bags, names: Self.names).leanings
    let heel = try #require(leanings["heel"])
    let shin = try #require(leanings["shin"])
    #expect(try #require(heel["morning"]) > 0.3)
    #expect(try #require(shin["morning"]) < -0.3)
    #expect(try #require(shin["pavement"]) > 0.3)
  }

  @Test func `words that are rare, common or tell nothing are left out`() {
    let leanings = Self.fitter.fit(Self.bags, names: Self.names).leanings
    for words in leanings.values {
      #expect(words["once"] == nil)
      #expect(words["the"] == nil)
      #expect(words["word1"].map { abs($0) < 0.3 } ?? true)
    }
  }

  @Test func `the same messages give the same weights`() {
    let (one, other) = (
      Self.fitter.fit(Self.bags, names: Self.names), Self.fitter.fit(Self.bags, names: Self.names)
    )
    #expect(one.leanings == other.leanings)
  }

  @Test func `how common a label is does not go into its words`() throws {
    let many = Self.bags + Self.bags.filter { $0.label == 0 } + Self.bags.filter { $0.label == 0 }
    let fit = Self.fitter.fit(many, names: Self.names)
    #expect(try #require(fit.bias["heel"]) > (try #require(fit.bias["shin"])))
  }
}
