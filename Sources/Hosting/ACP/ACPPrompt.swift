// What a client sends as one message of its user: blocks of text, perhaps links to files.

/// A message put together from content blocks.
struct ACPPrompt: Equatable {
  /// The text blocks, joined by line ends.
  private(set) var text = ""
  /// Links that came along; we open none.
  private(set) var links: [String] = []

  /// Reads content blocks.
  ///
  /// - Throws: -32602 for a block that was never offered (image, audio, embedded resource).
  init(_ blocks: [JSON]) throws(RPCError) {
    var texts: [String] = []
    for (place, block) in blocks.enumerated() {
      let fields = RPCParameters(block, path: "prompt[\(place)].")
      guard block.members != nil else {
        throw .invalidParams("'prompt[\(place)]' must be an object")
      }
      switch try fields.text("type") {
      case "text": texts.append(try fields.text("text"))
      case "resource_link": links.append(try fields.text("uri"))
      default:
        throw .invalidParams(
          "'prompt[\(place)].type' must be 'text' or 'resource_link'; nothing else is supported"
        )
      }
    }
    text = texts.joined(separator: "\n")
  }

  /// Whether there are no words in it.
  var isWordless: Bool { text.allSatisfy(\.isWhitespace) }

  /// The message as it is shown to its user again.
  var shown: String { ([text].filter { !$0.isEmpty } + links).joined(separator: "\n") }
}
