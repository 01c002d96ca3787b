// Writes the content as a Swift source file of raw string literals.

/// Makes Swift sources.
enum SwiftLiteral {
  /// A source that declares `embeddedContent` to be the text, `embeddedWords` the word list and
  /// `embeddedTables` the tables.
  static func source(holding text: String, words: String, tables: String) -> String {
    """
    // Made from intents/ by EmbedIntentsTool; do not edit.

    /// The content of intents/ in compact form.
    let embeddedContent: StaticString = \(literal(of: text))

    /// The ordinary English words, sorted, one a line.
    let embeddedWords = \(literal(of: words))

    /// What reading messages needs to have worked out of the content.
    let embeddedTables: StaticString = \(literal(of: tables))

    """
  }

  /// A raw literal, with as many number signs as it takes for nothing in the text to end it.
  private static func literal(of text: String) -> String {
    var fence = "#"
    while text.contains("\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }
}
