// Reads a map field by field: each reader says what it expects, what is left over is unknown.

/// The fields of one map.
///
/// A reader asks for each key it knows and calls ``finish()`` at the end, which reports the keys
/// nobody asked for. Whatever is wrong is noted and replaced by something empty, so that reading
/// goes on and finds the other problems too.
struct Fields {
  /// Where the map stands.
  let mark: ContentMark
  /// Where problems go.
  let notes: ContentNotes

  /// The map.
  private let map: ContentNode
  private let entries: [ContentNode.Entry]
  /// Whether it is a map at all; if not, that has been said and nothing more is.
  private let isMap: Bool
  private var known: [String] = []

  init(_ node: ContentNode, in notes: ContentNotes) {
    mark = node.mark
    map = node
    self.notes = notes
    if case .map(let entries) = node.value {
      self.entries = entries
      isMap = true
    } else {
      entries = []
      isMap = false
      notes.report("expected a map of keys, found \(node.kind)", at: node.mark)
    }
  }

  /// The node under a key; nil if the key is not there.
  mutating func node(_ key: String) -> ContentNode? {
    if notes.isChecking { known.append(key) }
    return entries.first { $0.key == key }?.node
  }

  /// The node under a key that must be there, even if it holds nothing.
  mutating func requiredNode(_ key: String) -> ContentNode? {
    if let node = node(key) { return node }
    if isMap { notes.report("'\(key)' is missing", at: mark) }
    return nil
  }

  /// The node under a key, taking an empty one for none.
  mutating func filledNode(_ key: String) -> ContentNode? {
    guard let node = node(key), !node.isEmpty else { return nil }
    return node
  }

  /// Reports the keys that no reader asked for.
  func finish() {
    guard notes.isChecking else { return }
    for entry in entries where !known.contains(entry.key) {
      let hint = Suggestion.hint(for: entry.key, among: known)
      notes.report("unknown key '\(entry.key)'\(hint)", at: entry.mark)
    }
  }
}

// What is put off.
extension Fields {
  /// Something to be read of this map: later where the map is in the binary, else at once.
  mutating func deferred<Value>(
    _ read: @escaping @Sendable (_ fields: inout Fields, _ notes: ContentNotes) -> Value
  ) -> Deferred<Value> {
    guard map.isPacked, !notes.isChecking else { return Deferred(read(&self, notes)) }
    return Deferred(map) { node in
      let notes = ContentNotes(isChecking: false)
      var fields = Fields(node, in: notes)
      return read(&fields, notes)
    }
  }

  /// A list of texts that must be there and hold something.
  mutating func deferredTexts(_ key: String) -> Deferred<[String]> {
    deferred { fields, _ in fields.texts(key) }
  }

  /// A list of texts that may be missing.
  mutating func deferredOptionalTexts(_ key: String) -> Deferred<[String]> {
    deferred { fields, _ in fields.optionalTexts(key) }
  }
}

// Texts.
extension Fields {
  /// A text that must be there.
  mutating func text(_ key: String) -> String {
    guard let node = requiredNode(key) else { return "" }
    return notes.text(node, what: "'\(key)'") ?? ""
  }

  /// A text that may be missing or null.
  mutating func optionalText(_ key: String) -> String? {
    filledNode(key).flatMap { notes.text($0, what: "'\(key)'") }
  }

  /// A list of texts that must be there and hold something.
  mutating func texts(_ key: String) -> [String] {
    guard let node = requiredNode(key) else { return [] }
    let texts = notes.texts(node, what: "'\(key)'")
    if texts.isEmpty { notes.report("'\(key)' needs at least one entry", at: node.mark) }
    return texts
  }

  /// A list of texts that must be there and may be empty.
  mutating func anyTexts(_ key: String) -> [String] {
    requiredNode(key).map { notes.texts($0, what: "'\(key)'") } ?? []
  }

  /// A list of texts that may be missing.
  mutating func optionalTexts(_ key: String) -> [String] {
    node(key).map { notes.texts($0, what: "'\(key)'") } ?? []
  }
}

// Numbers, truth values, words of a fixed set.
extension Fields {
  /// A number that must be there.
  mutating func number(_ key: String) -> Double {
    guard let node = requiredNode(key) else { return 0 }
    guard case .scalar(let text) = node.value, let number = Double(text), number.isFinite else {
      notes.report("'\(key)' must be a number", at: node.mark)
      return 0
    }
    return number
  }

  /// A whole number within bounds; nil if it is null.
  mutating func wholeNumber(_ key: String, in bounds: ClosedRange<Int>) -> Int? {
    guard let node = requiredNode(key), !node.isEmpty else { return nil }
    return notes.wholeNumber(node, in: bounds, what: "'\(key)'")
  }

  /// Two whole numbers within bounds, the smaller first; nil if it is null.
  mutating func range(_ key: String, in bounds: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard let node = requiredNode(key), !node.isEmpty else { return nil }
    return notes.range(node, in: bounds, what: "'\(key)'")
  }

  /// `true` or `false`; `false` if the key may be missing and is.
  mutating func flag(_ key: String, isRequired: Bool = false) -> Bool {
    guard let node = isRequired ? requiredNode(key) : node(key) else { return false }
    switch node.value {
    case .scalar("true"): return true
    case .scalar("false"): return false
    default:
      notes.report("'\(key)' must be true or false", at: node.mark)
      return false
    }
  }

  /// One word of a set, which must be there.
  mutating func word<Word>(_ key: String, of choices: [Word]) -> Word?
  where Word: RawRepresentable<String> {
    requiredNode(key).flatMap { notes.word($0, of: choices, what: "'\(key)'") }
  }

  /// One word of a set; nil if it is missing or null.
  mutating func optionalWord<Word>(_ key: String, of choices: [Word]) -> Word?
  where Word: RawRepresentable<String> {
    filledNode(key).flatMap { notes.word($0, of: choices, what: "'\(key)'") }
  }
}

// Ids.
extension Fields {
  /// The ids of a list that may be missing.
  mutating func ids<Subject>(
    _ key: String,
    _ family: ContentNotes.Family,
    kind: Concept.Kind? = nil
  ) -> [ID<Subject>] {
    node(key).map { notes.ids($0, family, kind: kind, what: "'\(key)'") } ?? []
  }

  /// The ids of a list that must be there and hold something.
  mutating func requiredIDs<Subject>(
    _ key: String,
    _ family: ContentNotes.Family
  ) -> [ID<Subject>] {
    guard let node = requiredNode(key) else { return [] }
    let ids: [ID<Subject>] = notes.ids(node, family, what: "'\(key)'")
    if ids.isEmpty { notes.report("'\(key)' needs at least one entry", at: node.mark) }
    return ids
  }

  /// One id; nil if it is missing or null.
  mutating func optionalID<Subject>(
    _ key: String,
    _ family: ContentNotes.Family,
    kind: Concept.Kind? = nil
  ) -> ID<Subject>? {
    guard let node = filledNode(key), let id = notes.text(node, what: "'\(key)'") else {
      return nil
    }
    notes.refer(to: id, family, kind: kind, at: node.mark)
    return ID(id)
  }

  /// The sources of a claim: at least one.
  mutating func sources() -> [ID<Source>] {
    guard let node = node("sources") else {
      if isMap { notes.report("this claim has no source; add 'sources'", at: mark) }
      return []
    }
    let sources: [ID<Source>] = notes.ids(node, .source, what: "'sources'")
    if sources.isEmpty { notes.report("this claim has no source", at: node.mark) }
    return sources
  }

  /// A claim under a key: a text with its sources.
  mutating func claim(_ key: String) -> Claim {
    guard let node = requiredNode(key) else { return Claim(text: "", sources: []) }
    return notes.claim(node)
  }
}
