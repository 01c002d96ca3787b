// Replies as Markdown, which ACP clients take all text for, and which bridges show as it stands.
//
// It must read well both ways. So line ends become hard breaks by two spaces, which nobody sees
// where they mean nothing, and bars of `#`, which would be headings, become squares.

import Dialogue

/// Writes replies as Markdown.
enum MarkdownText {
  /// The text of a reply.
  static func text(of lines: [Reply.Line]) -> String {
    var text = ""
    for (place, line) in lines.enumerated() {
      if place > 0 { text += separator(after: lines[place - 1], before: line) }
      text += line.role == .step ? numbered(line.text) : withoutHeading(line.text)
    }
    return text
  }

  private static func separator(after line: Reply.Line, before next: Reply.Line) -> String {
    if line.text.isEmpty || next.text.isEmpty { return "\n" }
    switch (line.role, next.role) {
    case (.step, .step): return "\n"
    case (.step, _): return "\n\n"
    case (_, .step): return "\n\n"
    default: return "  \n"
    }
  }

  /// A step as an item of a list: "1  Sit down." becomes "1. Sit down."
  private static func numbered(_ line: String) -> String {
    let number = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(number.count).drop { $0 == " " }
    return number.isEmpty ? line : "\(number). \(rest)"
  }

  private static func withoutHeading(_ line: String) -> String {
    let bar = line.prefix { $0 == "#" }
    return String(repeating: "■", count: bar.count) + line.dropFirst(bar.count)
  }
}
