// Which files make up intents/ and what each of them holds.

/// The kinds of file in `intents/`, in the order they are read.
enum ContentLayout: String, CaseIterable {
  case corpus = "corpus.yaml"
  case lexicon = "lexicon/"
  case injuries = "injuries/"
  case neighbours = "neighbours.yaml"
  case redFlags = "red-flags.yaml"
  case modifiers = "modifiers.yaml"
  case policy = "policy.yaml"
  case questions = "questions.yaml"
  case intents = "intents.yaml"
  case facts = "facts.yaml"
  case sources = "sources.yaml"
  case regions = "regions.yaml"
  case weights = "weights.yaml"
  case wording = "wording.yaml"
  case spelling = "spelling.yaml"
  case words = "words.yaml"

  /// Whether it is a folder with a file for each thing.
  var isFolder: Bool { rawValue.hasSuffix("/") }

  /// What its ids name.
  var defines: Set<ContentNotes.Family> {
    switch self {
    case .lexicon, .neighbours, .redFlags, .modifiers, .intents: [.concept]
    case .injuries: [.concept, .injury]
    case .questions: [.question]
    case .sources: [.source]
    default: []
    }
  }

  /// Whether it takes a path within `intents/`.
  func holds(_ path: String) -> Bool {
    guard isFolder else { return path == rawValue }
    guard path.hasPrefix(rawValue), path.hasSuffix(".yaml") else { return false }
    return !path.dropFirst(rawValue.count).contains("/")
  }
}
