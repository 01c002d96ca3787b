// The form content has inside the binary: one line a node, quick to read without YAML.
//
// A line begins with the sign of what it holds: `'text`, `~` for nothing, `[n l` for a list of n
// nodes that take up l bytes, `{n l` for a map of n pairs of a key line `:key` and a node. Line
// ends and backslashes in texts are escaped (`\n`, `\\`). Marks are left out: what is in the binary
// has been checked. The lengths let a reader pass over what it does not need; see `PackedNode`.

/// Writes and reads content files in the compact form.
public enum CompactContent {
  /// The files in compact form.
  public static func text(of files: [ContentFile]) -> String {
    let entries = files.map { ContentNode.Entry(key: $0.path, node: $0.root) }
    return text(of: ContentNode(.map(entries)))
  }

  private static func text(of node: ContentNode) -> String {
    switch node.value {
    case .empty:
      return "~\n"
    case .scalar(let scalar):
      return "'\(escaped(scalar))\n"
    case .list(let items):
      let inner = items.map(text).joined()
      return "[\(items.count) \(inner.utf8.count)\n\(inner)"
    case .map(let entries):
      let inner = entries.map { ":\(escaped($0.key))\n\(text(of: $0.node))" }.joined()
      return "{\(entries.count) \(inner.utf8.count)\n\(inner)"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The files of a text in compact form; none if it is not one.
  public static func files(of bytes: PackedBytes) -> [ContentFile] {
    var reader = CompactReader(bytes)
    guard case .map(let entries)? = reader.node()?.value else { return [] }
    return entries.map { ContentFile(path: $0.key, root: $0.node) }
  }
}

extension Corpus {
  /// Builds a corpus out of content in compact form, which was checked when it was written.
  ///
  /// - Parameters:
  ///   - content: The content, as ``CompactContent`` writes it.
  ///   - ordinaryWords: The ordinary words, sorted, one a line.
  ///   - tables: What was worked out of the content when it was written; see ``Corpus/tables``.
  public init(compact content: StaticString, ordinaryWords: String, tables: StaticString) {
    self.init(compact: PackedBytes(content))
    self.ordinaryWords = WordList(sortedLines: ordinaryWords)
    self.tables = PackedBytes(tables)
  }

  /// Builds a corpus out of bytes in compact form.
  init(compact bytes: PackedBytes) {
    let files = CompactContent.files(of: bytes)
    self = CorpusBuilder.corpus(of: files, notes: ContentNotes(isChecking: false))
  }
}
