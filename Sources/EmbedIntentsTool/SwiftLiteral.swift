// Writes a text as a Swift source file with one raw string literal.

/// Makes Swift sources.
enum SwiftLiteral {
  /// A source that declares `embeddedContent` to be the text, `embeddedWords` the word list.
  static func source(holding text: String, words: String) -> String {
    // As many number signs as it takes for nothing in the text to end or escape the literal.
    var fence = "#"
    while text.contains("\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return """
      // Made from intents/ by EmbedIntentsTool; do not edit.

      /// The content of intents/ in compact form.
      let embeddedContent: StaticString = \(fence)\"""
      \(text)
      \"""\(fence)

      /// The ordinary English words, sorted, one a line.
      let embeddedWords = """
      \(words)
      """

      """
  }
}
