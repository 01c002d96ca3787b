// What is written down while content is read, to be checked once everything is known.

/// The problems found so far, and what is needed to find the others.
///
/// Content out of the binary was checked when it was built in; then nothing is written down.
final class ContentNotes {
  /// Whether anything is to be written down.
  let isChecking: Bool

  /// What has been found wrong so far.
  private(set) var problems: [ContentProblem] = []

  /// Where each id is defined.
  private(set) var definitions: [Family: [String: Definition]] = [:]

  /// Where ids are used.
  private(set) var references: [Reference] = []

  /// The families whose definitions are incomplete because a file could not be read.
  private(set) var unknowable: Set<Family> = []

  /// The phrases of all concepts, in the order they were read.
  private(set) var phrases: [Phrase] = []

  /// The ids that the rules of each concept look at.
  private(set) var ruleParts: [String: [String]] = [:]

  init(isChecking: Bool) { self.isChecking = isChecking }

  /// What an id may name.
  enum Family: String {
    case concept, question, injury, source, trigger
  }

  /// Where an id is defined.
  struct Definition {
    var mark: ContentMark
    /// For a concept, its kind.
    var kind: Concept.Kind?
  }

  /// A place where an id is used.
  struct Reference {
    var id: String
    var family: Family
    /// For a concept, the only kind it may be; nil for any.
    var kind: Concept.Kind?
    var mark: ContentMark
  }

  /// A phrase and the concept it mentions.
  struct Phrase {
    var concept: String
    var text: String
    var mark: ContentMark
  }

  func report(_ message: @autoclosure () -> String, at mark: ContentMark) {
    guard isChecking else { return }
    problems.append(ContentProblem(at: mark, message()))
  }

  func warn(_ message: @autoclosure () -> String, at mark: ContentMark) {
    guard isChecking else { return }
    problems.append(ContentProblem(at: mark, message(), severity: .warning))
  }

  func report(_ problem: ContentProblem) { problems.append(problem) }

  /// Writes down that a file could not be read, so that what it would define is not missed.
  func reportUnreadable(_ layout: ContentLayout, _ problem: ContentProblem) {
    problems.append(problem)
    unknowable.formUnion(layout.defines)
  }

  /// Writes down that an id names something, once only.
  func define(_ id: String, _ family: Family, kind: Concept.Kind? = nil, at mark: ContentMark) {
    guard isChecking else { return }
    if !Self.isWellFormed(id, family) {
      report("'\(id)' is no id; write lower-case words joined by hyphens", at: mark)
    }
    if let earlier = definitions[family]?[id] {
      report("the \(family) '\(id)' is already defined at \(earlier.mark.text)", at: mark)
    } else {
      definitions[family, default: [:]][id] = Definition(mark: mark, kind: kind)
    }
  }

  /// Writes down that an id is used.
  func refer(to id: String, _ family: Family, kind: Concept.Kind? = nil, at mark: ContentMark) {
    guard isChecking else { return }
    references.append(Reference(id: id, family: family, kind: kind, mark: mark))
  }

  /// Writes down a phrase of a concept.
  func note(phrase: String, of concept: String, at mark: ContentMark) {
    guard isChecking else { return }
    phrases.append(Phrase(concept: concept, text: phrase, mark: mark))
  }

  /// Writes down what a rule of a concept looks at.
  func note(ruleParts parts: [ID<Concept>], of concept: String) {
    guard isChecking else { return }
    ruleParts[concept, default: []] += parts.map(\.text)
  }

  /// Tags of sources are free; every other id is of lower-case letters, digits, hyphens, colons.
  private static func isWellFormed(_ id: String, _ family: Family) -> Bool {
    guard family != .source else { return !id.isEmpty }
    guard let first = id.utf8.first, first != UInt8(ascii: "-") else { return false }
    return id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
  }
}
