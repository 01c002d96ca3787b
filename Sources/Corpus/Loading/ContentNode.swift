// The small tree that all content is read from, whether it came as YAML or out of the binary.

/// One piece of content: a text, a list, a map or nothing, with the place it was written at.
public struct ContentNode: Sendable, Equatable {
  private let storage: Storage

  /// Where it was written.
  public let mark: ContentMark

  /// A value at hand, or a list or map that is still in compact form.
  private enum Storage: Sendable {
    case value(Value)
    case packed(PackedNode)
  }

  /// Makes a node.
  public init(_ value: Value, at mark: ContentMark = .unknown) {
    storage = .value(value)
    self.mark = mark
  }

  /// A list or a map that is read when it is asked for.
  init(_ packed: PackedNode) {
    storage = .packed(packed)
    mark = .unknown
  }

  /// What it holds; of what is in compact form, one level is read, anew each time.
  public var value: Value {
    switch storage {
    case .value(let value): value
    case .packed(let packed): packed.value
    }
  }

  /// Whether it holds nothing.
  var isEmpty: Bool {
    if case .value(.empty) = storage { true } else { false }
  }

  /// Whether it is still in compact form, so that it pays to put off reading it.
  var isPacked: Bool {
    if case .packed = storage { true } else { false }
  }

  /// Whether two nodes hold the same at the same place, in whichever form.
  public static func == (left: Self, right: Self) -> Bool {
    left.mark == right.mark && left.value == right.value
  }

  /// What a node holds.
  public enum Value: Sendable, Equatable {
    /// Nothing: `null`, `~` or no value at all.
    case empty
    /// A text; numbers and truth values are texts too until somebody asks.
    case scalar(String)
    /// Nodes in order.
    case list([ContentNode])
    /// Keys with their nodes, in the order they were written.
    case map([Entry])
  }

  /// A key of a map with its node.
  public struct Entry: Sendable, Equatable {
    /// The key.
    public var key: String

    /// Where the key was written.
    public var mark: ContentMark

    /// What stands under it.
    public var node: ContentNode

    /// Makes an entry.
    public init(key: String, at mark: ContentMark = .unknown, node: ContentNode) {
      self.key = key
      self.mark = mark
      self.node = node
    }
  }

  /// What it is, for messages ("a list").
  var kind: String {
    switch value {
    case .empty: "nothing"
    case .scalar: "a text"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

/// A place in a file of content.
public struct ContentMark: Sendable, Hashable {
  /// The file, as it was opened.
  public var file: String

  /// The line, counted from 1.
  public var line: Int

  /// The column, counted from 1 in Unicode scalars; for a quoted text, that of its first letter.
  public var column: Int

  /// Names a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place of content that did not come from a file.
  public static let unknown = ContentMark(file: "", line: 0, column: 0)

  /// The start of a file.
  static func start(of file: String) -> Self { Self(file: file, line: 1, column: 1) }

  /// The place as compilers write it: `file:line:column`.
  public var text: String { "\(file):\(line):\(column)" }

  /// A place some columns further on.
  func moved(by columns: Int) -> Self { Self(file: file, line: line, column: column + columns) }
}

/// A file of content that has been read.
public struct ContentFile: Sendable, Equatable {
  /// The path within `intents/`, such as `lexicon/sites.yaml`.
  public var path: String

  /// What the file holds.
  public var root: ContentNode

  /// Makes a file.
  public init(path: String, root: ContentNode) {
    self.path = path
    self.root = root
  }
}
