// What the assistant says in one turn: lines for people, an outcome for programs.

/// A reply.
public struct Reply: Equatable, Sendable {
  /// One line of a reply.
  public struct Line: Equatable, Sendable {
    /// The text, without line breaks; empty for a blank line.
    public var text: String
    /// What sort of line it is, for those who can show it.
    public var role: Role

    /// Makes a line.
    public init(_ text: String, _ role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  /// What sort of line it is.
  public enum Role: String, Sendable {
    /// Ordinary speech.
    case plain
    /// Danger: what to do now.
    case urgent
    /// The heading of a part of the answer.
    case heading
    /// A labelled detail under a heading.
    case detail
    /// A numbered step.
    case step
    /// A question.
    case question
    /// The notice that this is no diagnosis.
    case notice
    /// Words to type next.
    case hint
  }

  /// The lines, in order.
  public var lines: [Line]
  /// What it amounts to.
  public var outcome: Outcome

  /// The lines as one text.
  public var text: String { lines.map(\.text).joined(separator: "\n") }
}
