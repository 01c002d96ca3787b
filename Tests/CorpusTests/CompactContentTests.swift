// What is put into the binary is what stood in the folder.

@testable import Corpus
import Testing

@Suite struct CompactContentTests {
  private func corpus(ofCompact text: String) -> Corpus {
    Corpus(compact: PackedBytes(Array(text.utf8)))
  }

  @Test func `the compact form makes the same corpus as the folder`() {
    let outcome = CorpusLoader.load(folder: Fixture.folder)
    #expect(corpus(ofCompact: CompactContent.text(of: outcome.files)) == outcome.corpus)
  }

  @Test(arguments: ["", "plain", "two\nlines", "back\\slash", "\\n", "a\r\nb", "\"###", "ä膝👟"])
  func `a text survives the compact form`(text: String) {
    let file = ContentFile(path: "a b", root: ContentNode(.list([ContentNode(.scalar(text))])))
    let bytes = Array(CompactContent.text(of: [file]).utf8)
    #expect(CompactContent.files(of: PackedBytes(bytes)) == [file])
  }

  @Test(arguments: ["", "{", "{9", "{1\n:a\n[99999999999999999999\n'a\n", "'", "nonsense"])
  func `a damaged compact form gives an empty corpus, not a crash`(text: String) {
    #expect(corpus(ofCompact: text) == .empty)
  }
}
