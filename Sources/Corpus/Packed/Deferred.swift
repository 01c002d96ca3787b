// A piece of content that is read out of the binary only when somebody asks for it.

/// A value that is at hand, or one that is read anew out of packed content each time it is asked
/// for.
///
/// Most of what the binary holds, such as examples, no conversation ever needs; deferring it keeps
/// the start short. To everybody else it looks like a plain property.
@propertyWrapper
public struct Deferred<Value> {
  fileprivate enum Storage {
    case value(Value)
    case packed(ContentNode, @Sendable (ContentNode) -> Value)
  }

  private var storage: Storage

  /// A value that is at hand.
  public init(_ value: Value) { storage = .value(value) }

  /// A value to be read out of a node.
  init(_ node: ContentNode, read: @escaping @Sendable (ContentNode) -> Value) {
    storage = .packed(node, read)
  }

  /// The value; where it is deferred, it is read anew each time.
  public var wrappedValue: Value {
    get {
      switch storage {
      case .value(let value): value
      case .packed(let node, let read): read(node)
      }
    }
    set { storage = .value(newValue) }
  }

  /// The property itself, to say how it is to be read.
  public var projectedValue: Self {
    get { self }
    set { self = newValue }
  }
}

extension Deferred: Sendable where Value: Sendable {}

extension Deferred.Storage: Sendable where Value: Sendable {}

extension Deferred: Equatable where Value: Equatable {
  /// Whether two values are the same, wherever they are kept.
  public static func == (left: Self, right: Self) -> Bool {
    left.wrappedValue == right.wrappedValue
  }
}
