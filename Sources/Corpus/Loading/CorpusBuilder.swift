// Builds a corpus out of content nodes; the same for a folder and for what is in the binary.

/// Builds a corpus, file by file.
struct CorpusBuilder {
  /// Where problems and uses of ids are written down.
  let notes: ContentNotes

  /// What has been built so far.
  var corpus = Corpus.empty

  /// The injury ids in the order they are to have, with their places.
  var order: [(id: String, mark: ContentMark)] = []

  init(notes: ContentNotes) {
    self.notes = notes
  }

  /// Builds a corpus out of all files.
  static func corpus(of files: [ContentFile], notes: ContentNotes) -> Corpus {
    var builder = CorpusBuilder(notes: notes)
    for layout in ContentLayout.allCases {
      for file in files where layout.holds(file.path) { builder.read(file, as: layout) }
    }
    builder.arrange()
    return builder.corpus
  }

  private mutating func read(_ file: ContentFile, as layout: ContentLayout) {
    var fields = Fields(file.root, in: notes)
    switch layout {
    case .corpus: readCorpus(&fields)
    case .lexicon: readLexicon(&fields)
    case .injuries: readInjury(&fields, path: file.path)
    case .neighbours: readNeighbours(&fields)
    case .redFlags: readRedFlags(&fields)
    case .modifiers: readModifiers(&fields)
    case .policy: readPolicy(&fields)
    case .questions: readQuestions(&fields)
    case .intents: readIntents(&fields)
    case .facts: readFacts(&fields)
    case .sources: readSources(&fields)
    case .regions: readRegions(&fields)
    case .weights: readWeights(&fields)
    case .wording: readWording(&fields)
    case .spelling: readSpelling(&fields)
    case .words: readWords(&fields)
    }
    fields.finish()
  }

  private mutating func readCorpus(_ fields: inout Fields) {
    corpus.version = fields.text("version")
    guard let node = fields.requiredNode("order") else { return }
    for item in notes.items(node, what: "'order'") {
      guard let id = notes.text(item, what: "an id of 'order'") else { continue }
      notes.refer(to: id, .injury, at: item.mark)
      if order.contains(where: { $0.id == id }) {
        notes.report("'\(id)' stands twice in the order", at: item.mark)
      }
      order.append((id, item.mark))
    }
  }

  /// Puts injuries into the order of the corpus, red flags into the order of danger.
  private mutating func arrange() {
    var places: [String: Int] = [:]
    for (place, item) in order.enumerated() where places[item.id] == nil { places[item.id] = place }
    func place(_ injury: Injury) -> Int { places[injury.id.text] ?? Int.max }
    let injuries = corpus.injuries
    corpus.injuries = injuries.indices.sorted {
      (place(injuries[$0]), injuries[$0].id) < (place(injuries[$1]), injuries[$1].id)
    }.map { injuries[$0] }
    let flags = corpus.redFlags
    corpus.redFlags = flags.indices.sorted { (flags[$0].rank, $0) < (flags[$1].rank, $1) }
      .map { flags[$0] }
  }

  /// Calls back for each entry of the map under a key, with the fields of the entry.
  func forEachEntry(
    of key: String,
    in fields: inout Fields,
    _ body: (_ entry: ContentNode.Entry, _ fields: inout Fields) -> Void
  ) {
    guard let node = fields.requiredNode(key) else { return }
    let entries = notes.entries(node, what: "'\(key)'")
    if entries.isEmpty { notes.report("'\(key)' needs at least one entry", at: node.mark) }
    for entry in entries {
      var inner = Fields(entry.node, in: notes)
      body(entry, &inner)
      inner.finish()
    }
  }

  /// Calls back for each map of the list under a key, with its fields.
  func forEachItem(
    of key: String,
    in fields: inout Fields,
    mayBeEmpty: Bool = false,
    _ body: (_ fields: inout Fields) -> Void
  ) {
    guard let node = fields.requiredNode(key) else { return }
    let items = notes.items(node, what: "'\(key)'")
    if items.isEmpty, !mayBeEmpty {
      notes.report("'\(key)' needs at least one entry", at: node.mark)
    }
    for item in items {
      var inner = Fields(item, in: notes)
      body(&inner)
      inner.finish()
    }
  }
}

extension Corpus {
  /// A corpus that knows nothing.
  static let empty = Corpus(
    version: "",
    concepts: [],
    injuries: [],
    neighbours: [],
    redFlags: [],
    modifiers: [],
    triggers: [],
    questions: [],
    intents: [],
    facts: Deferred([]),
    wording: Wording(texts: [:]),
    regions: [],
    sources: Deferred([]),
    misspellings: Deferred([:]),
    verbs: Deferred([:]),
    ordinaryWords: WordList(sortedLines: ""),
    leanings: Deferred([:]),
    alarmFrom: .infinity,
    weights: [:],
    tuning: Corpus.Tuning()
  )
}
