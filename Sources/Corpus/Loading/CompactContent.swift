// The form content has inside the binary: one line a node, quick to read without YAML.
//
// A line begins with the sign of what it holds: `'text`, `~` for nothing, `[n` for a list of n
// nodes, `{n` for a map of n pairs of a key line `:key` and a node. Line ends and backslashes in
// texts are escaped (`\n`, `\\`). Marks are left out: what is in the binary has been checked.

/// Writes and reads content files in the compact form.
public enum CompactContent {
  /// The files in compact form.
  public static func text(of files: [ContentFile]) -> String {
    let entries = files.map { ContentNode.Entry(key: $0.path, node: $0.root) }
    var text = ""
    write(ContentNode(.map(entries)), to: &text)
    return text
  }

  private static func write(_ node: ContentNode, to text: inout String) {
    switch node.value {
    case .empty:
      text += "~\n"
    case .scalar(let scalar):
      text += "'\(escaped(scalar))\n"
    case .list(let items):
      text += "[\(items.count)\n"
      for item in items { write(item, to: &text) }
    case .map(let entries):
      text += "{\(entries.count)\n"
      for entry in entries {
        text += ":\(escaped(entry.key))\n"
        write(entry.node, to: &text)
      }
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
  public static func files(of bytes: UnsafeBufferPointer<UInt8>) -> [ContentFile] {
    var reader = CompactReader(bytes)
    guard case .map(let entries)? = reader.node()?.value else { return [] }
    return entries.map { ContentFile(path: $0.key, root: $0.node) }
  }
}

/// Reads the compact form, line by line.
private struct CompactReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads a node and everything in it; nil where the text is not in compact form.
  mutating func node() -> ContentNode? {
    guard position < bytes.count else { return nil }
    let sign = bytes[position]
    position += 1
    switch sign {
    case UInt8(ascii: "'"):
      return ContentNode(.scalar(text()))
    case UInt8(ascii: "["):
      let count = count()
      var items: [ContentNode] = []
      items.reserveCapacity(count)
      for _ in 0..<count {
        guard let item = node() else { return nil }
        items.append(item)
      }
      return ContentNode(.list(items))
    case UInt8(ascii: "{"):
      let count = count()
      var entries: [ContentNode.Entry] = []
      entries.reserveCapacity(count)
      for _ in 0..<count {
        guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { return nil }
        position += 1
        let key = text()
        guard let node = node() else { return nil }
        entries.append(.init(key: key, node: node))
      }
      return ContentNode(.map(entries))
    default:
      position += 1
      return ContentNode(.empty)
    }
  }

  /// Reads a number up to the end of the line; never more than there are bytes left.
  private mutating func count() -> Int {
    var count = 0
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      count = min(bytes.count, count * 10 + Int(bytes[position] & 0x0F))
      position += 1
    }
    position += 1
    return count
  }

  /// Reads a text up to the end of the line.
  private mutating func text() -> String {
    let start = position
    var isEscaped = false
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == UInt8(ascii: "\\") { isEscaped = true }
      position += 1
    }
    let line = UnsafeBufferPointer(rebasing: bytes[start..<position])
    position += 1
    return isEscaped ? unescaped(line) : String(decoding: line, as: UTF8.self)
  }

  private func unescaped(_ line: UnsafeBufferPointer<UInt8>) -> String {
    var result: [UInt8] = []
    var isAfterBackslash = false
    for byte in line {
      switch (isAfterBackslash, byte) {
      case (false, UInt8(ascii: "\\")):
        isAfterBackslash = true
        continue
      case (true, UInt8(ascii: "n")): result.append(UInt8(ascii: "\n"))
      case (true, UInt8(ascii: "r")): result.append(UInt8(ascii: "\r"))
      default: result.append(byte)
      }
      isAfterBackslash = false
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Corpus {
  /// Builds a corpus out of content in compact form, which was checked when it was written.
  public init(compact content: StaticString, ordinaryWords: String) {
    let bytes = UnsafeBufferPointer(start: content.utf8Start, count: content.utf8CodeUnitCount)
    self.init(compact: bytes)
    self.ordinaryWords = WordList(sortedLines: ordinaryWords)
  }

  /// Builds a corpus out of bytes in compact form.
  init(compact bytes: UnsafeBufferPointer<UInt8>) {
    let files = CompactContent.files(of: bytes)
    self = CorpusBuilder.corpus(of: files, notes: ContentNotes(isChecking: false))
  }
}
