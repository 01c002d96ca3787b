// A JSON value as the stdio protocols need it: numbers keep their text, objects their order.

/// Any JSON value.
///
/// A number keeps the digits it was sent with, so that an id of `1` never comes back as `1.0`.
public enum JSON: Equatable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A number, in the digits it was written with.
  case number(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Named values in the order they were written; they are sent sorted.
  case object([Member])

  /// One named value of an object.
  public struct Member: Equatable, Sendable {
    /// Its name.
    public var key: String
    /// Its value.
    public var value: JSON

    /// Names a value.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

extension JSON {
  /// The value of an object's key, the last where a key stands twice; nil for anything else.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The text; nil for anything but a text.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The truth value; nil for anything else.
  public var truth: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  /// The whole number; nil for anything else, also for a fraction.
  public var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// The list; nil for anything else.
  public var list: [JSON]? {
    if case .array(let items) = self { items } else { nil }
  }

  /// The members; nil for anything but an object.
  public var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The object with a key set to a value; any other value becomes an object first.
  public func setting(_ key: String, to value: JSON) -> JSON {
    var members = (self.members ?? []).filter { $0.key != key }
    members.append(Member(key, value))
    return .object(members)
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral text: String) { self = .string(text) }
  /// True or false.
  public init(booleanLiteral truth: Bool) { self = .bool(truth) }
  /// A whole number.
  public init(integerLiteral number: Int) { self = .number(String(number)) }
  /// Nothing.
  public init(nilLiteral: ()) { self = .null }
  /// A list.
  public init(arrayLiteral items: JSON...) { self = .array(items) }
  /// An object.
  public init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }

  /// A whole number.
  public init(_ number: Int) { self = .number(String(number)) }

  /// A list of texts.
  public init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }
}
