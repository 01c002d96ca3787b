// The content of intents/ as it was when the program was built.

import Corpus

extension Corpus {
  /// The corpus inside the binary; decoded once, at first use.
  public static let embedded = Corpus(
    compact: embeddedContent,
    ordinaryWords: embeddedWords,
    tables: embeddedTables
  )
}
