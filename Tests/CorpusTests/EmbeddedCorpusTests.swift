// The content inside the binary is that of the folder beside it.

import Corpus
import EmbeddedCorpus
import Foundation
import Testing

@Suite struct EmbeddedCorpusTests {
  @Test func `the binary holds what stands in intents`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    #expect(try Corpus.load(folder: root.appending(path: "intents").path) == Corpus.embedded)
  }
}
