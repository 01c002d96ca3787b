// A reply as Markdown, for those who keep it as a file: the note for the doctor above all.

extension Reply {
  /// The lines as Markdown: the first heading as the title, details as a list, quotes as quotes.
  public var markdown: String {
    var blocks: [String] = []
    var isTitled = false
    var wasList = false
    for line in lines where !line.text.isEmpty {
      let text = Self.escaped(line.text)
      var isList = false
      let block: String
      switch line.role {
      case .heading:
        block = (isTitled ? "## " : "# ") + text
        isTitled = true
      case .urgent: block = "**\(text)**"
      case .detail where line.text.hasPrefix("“"): block = "> \(text)"
      case .detail:
        isList = true
        block = "- \(text)"
      case .step: block = line.text
      case .notice, .hint: block = "_\(text)_"
      case .plain, .question: block = text
      }
      if !blocks.isEmpty { blocks.append(isList && wasList ? "\n" : "\n\n") }
      blocks.append(block)
      wasList = isList
    }
    return blocks.joined() + "\n"
  }

  /// A text without anything that Markdown would take for more than words.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_{}[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
