// Turns YAML into content nodes; the only file that knows Yams.

import Yams

/// Reads YAML texts.
struct YAMLReader {
  /// The file's name, for marks.
  let file: String

  /// The YAML.
  let text: String

  /// The lines of the YAML, to see what stands behind a text.
  private let lines: [Substring.UnicodeScalarView]

  init(file: String, text: String) {
    self.file = file
    self.text = text
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Reads the text.
  ///
  /// - Throws: ``ContentProblem`` if it is no YAML.
  func node() throws(ContentProblem) -> ContentNode {
    let root: Node?
    do {
      root = try Yams.compose(yaml: Self.hidingNegations(in: text))
    } catch let error as YamlError {
      throw problem(of: error)
    } catch {
      throw ContentProblem(at: .start(of: file), "\(error)")
    }
    guard let root else { return ContentNode(.empty, at: .start(of: file)) }
    return try converted(root)
  }

  /// What stands for the `!` of a negated concept while Yams reads.
  private static let negation: Unicode.Scalar = "¬"

  /// YAML takes an unquoted `!concept` for a tag, so the mark gives way to one that YAML does not
  /// know. It is one scalar for another, so columns stay as they were.
  private static func hidingNegations(in text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "!")) else { return text }
    var scalars = Array(text.unicodeScalars)
    for index in scalars.indices.dropFirst().dropLast() where scalars[index] == "!" {
      let before = scalars[index - 1]
      guard before == "[" || before == "," || before == " " else { continue }
      guard ("a"..."z").contains(scalars[index + 1]) else { continue }
      scalars[index] = negation
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private func converted(_ node: Node) throws(ContentProblem) -> ContentNode {
    let mark = mark(of: node)
    switch node {
    case .scalar(let scalar):
      return try convertedScalar(scalar, at: mark)
    case .sequence(let sequence):
      var items: [ContentNode] = []
      for item in sequence { items.append(try converted(item)) }
      return ContentNode(.list(items), at: mark)
    case .mapping(let mapping):
      var entries: [ContentNode.Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          throw ContentProblem(at: self.mark(of: key), "a key must be a text")
        }
        let node = try converted(value)
        entries.append(.init(key: name.string, at: self.mark(of: key), node: node))
      }
      return ContentNode(.map(entries), at: mark)
    case .alias:
      throw ContentProblem(at: mark, "an alias cannot be used here; write the value out")
    }
  }

  private func convertedScalar(
    _ scalar: Node.Scalar,
    at mark: ContentMark
  ) throws(ContentProblem) -> ContentNode {
    switch scalar.style {
    case .singleQuoted, .doubleQuoted:
      return ContentNode(.scalar(restored(scalar.string)), at: mark.moved(by: 1))
    case .literal, .folded:
      let end = scalar.string.lastIndex { $0 != "\n" }
      let text = end.map { String(scalar.string[...$0]) } ?? ""
      return ContentNode(.scalar(restored(text)), at: mark)
    case .any, .plain:
      let text = restored(scalar.string)
      try checkNumberSign(behind: text, at: mark)
      let isEmpty = text.isEmpty || text == "null" || text == "~"
      return ContentNode(isEmpty ? .empty : .scalar(text), at: mark)
    }
  }

  /// The text as it was before ``hidingNegations(in:)``.
  private func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(Self.negation) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "¬" ? "!" : $0 }))
  }

  /// In `- pain # out of ten` YAML takes the number sign for the start of a comment. So a comment
  /// must stand two spaces off; one that stands closer is a phrase that should be quoted.
  private func checkNumberSign(
    behind text: String,
    at mark: ContentMark
  ) throws(ContentProblem) {
    guard mark.line <= lines.count else { return }
    let rest = lines[mark.line - 1].dropFirst(mark.column - 1)
    guard rest.starts(with: text.unicodeScalars) else { return }
    let behind = rest.dropFirst(text.unicodeScalars.count)
    let isEmptyItem = text.isEmpty && behind.first == "#"
    guard isEmptyItem || behind.starts(with: " #".unicodeScalars) else { return }
    throw ContentProblem(
      at: mark.moved(by: text.unicodeScalars.count + (text.isEmpty ? 0 : 1)),
      "YAML takes '#' for a comment; quote the text, or put two spaces before a comment"
    )
  }

  private func mark(of node: Node) -> ContentMark {
    guard let mark = node.mark else { return .start(of: file) }
    return ContentMark(file: file, line: mark.line, column: mark.column)
  }

  private func problem(of error: YamlError) -> ContentProblem {
    switch error {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
      .composer(_, let text, let mark, _):
      return ContentProblem(
        at: ContentMark(file: file, line: mark.line, column: mark.column),
        text
      )
    case .duplicatedKeysInMapping(let keys, let context):
      let mark = ContentMark(file: file, line: context.mark.line, column: context.mark.column)
      let names = keys.map { "'\($0)'" }.joined(separator: ", ")
      return ContentProblem(at: mark, "the key \(names) stands more than once in the same map")
    default:
      return ContentProblem(at: .start(of: file), "\(error)")
    }
  }
}
