// A typed name for something in `intents/`, so that an injury's id is never taken for a concept's.

/// The id of a `Subject`, as written in `intents/` (lower-case words joined by hyphens).
public struct ID<Subject>: Hashable, Sendable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible, Comparable
{
  /// The id as it is written.
  public let text: String

  /// Names a subject.
  public init(_ text: String) { self.text = text }

  /// Names a subject by a literal.
  public init(stringLiteral text: String) { self.text = text }

  /// Reads an id from a single string.
  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the id as a single string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// The id as it is written.
  public var description: String { text }

  /// Orders ids by their text, so that listings never depend on hash order.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
