// Turns an answer into the bytes that go to standard output.

/// How answers look on one kind of output.
struct Renderer: Equatable, Sendable {
  /// The columns to wrap to; `nil` leaves each line as long as it is.
  var columns: Int?

  /// Whether a narrow column on the left says who speaks.
  var hasGutter: Bool

  /// Whether roles are shown in colour too.
  var hasColor: Bool

  /// The narrowest window in which the gutter leaves enough room for words.
  static let narrowestWithGutter = 48

  private static let gutter = "niggle  "
  private static let runner = "you     "

  /// The prompt for the line editor.
  ///
  /// Readline must be told which bytes take no room: they stand between U+0001 and U+0002.
  var prompt: String {
    guard hasGutter else { return "> " }
    guard hasColor else { return Self.runner }
    let name = Self.runner.prefix { $0 != " " }
    return "\u{1}\(Style.runner.start)\u{2}\(name)\u{1}\(Style.end)\u{2}"
      + Self.runner[name.endIndex...]
  }

  /// The text of an answer; every line of it ends with a newline.
  func text(for reply: ReplyText) -> String {
    var result = ""
    for line in reply.lines {
      for part in line.text.split(separator: "\n", omittingEmptySubsequences: false) {
        for words in wrapped(Sanitiser.printable(String(part))) {
          append(words, role: line.role, to: &result)
        }
      }
    }
    return result
  }

  private func wrapped(_ text: String) -> [String] {
    guard let columns else { return [text] }
    return Wrapping.lines(of: text, columns: columns - (hasGutter ? Self.gutter.count : 0))
  }

  private func append(_ words: String, role: ReplyLine.Role, to result: inout String) {
    if hasGutter {
      if result.isEmpty {
        result += styled(Self.gutter, .speaker)
      } else if !words.isEmpty {
        result += String(repeating: " ", count: Self.gutter.count)
      }
    }
    result += styled(words, Style(role: role))
    result += "\n"
  }

  /// The text between the style's escapes, with the spaces on its sides left outside.
  private func styled(_ text: String, _ style: Style?) -> String {
    guard hasColor, let style else { return text }
    let words = text.drop { $0 == " " }
    guard let last = words.lastIndex(where: { $0 != " " }) else { return text }
    let end = words.index(after: last)
    return text[..<words.startIndex] + style.start + words[..<end] + Style.end + words[end...]
  }
}

extension Renderer {
  /// A renderer for pipes and files: changes nothing but unsafe characters.
  static let plain = Renderer(columns: nil, hasGutter: false, hasColor: false)

  /// Makes a renderer for a window of a terminal.
  ///
  /// - Parameters:
  ///   - width: The width of the window in columns.
  ///   - wantsGutter: Whether to say who speaks where there is room for it.
  ///   - hasColor: Whether roles are shown in colour too.
  init(windowOf width: Int, wantsGutter: Bool, hasColor: Bool) {
    self.init(
      columns: max(Wrapping.fewestColumns, min(width, Wrapping.mostColumns)),
      hasGutter: wantsGutter && width >= Self.narrowestWithGutter,
      hasColor: hasColor
    )
  }
}

/// A look made of the eight basic colours and attributes, so that the runner's theme decides.
private struct Style {
  /// The escape that switches it on.
  var start: String

  /// The escape that switches any style off.
  static let end = "\u{1B}[0m"

  static let speaker = Style(start: "\u{1B}[36m")
  static let runner = Style(start: "\u{1B}[1m")

  init(start: String) { self.start = start }

  /// The look of a role; `nil` where it looks like any text.
  init?(role: ReplyLine.Role) {
    switch role {
    case .urgent: start = "\u{1B}[1;31m"
    case .heading, .question: start = "\u{1B}[1m"
    case .notice, .hint: start = "\u{1B}[2m"
    case .plain, .step: return nil
    }
  }
}
