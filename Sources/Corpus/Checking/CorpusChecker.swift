// The checks that need all of the content: ids, phrases, rules, the tree of sites.

/// Checks a corpus as a whole and writes down what is wrong.
struct CorpusChecker {
  /// The corpus as it was built.
  let corpus: Corpus
  /// The files it was built from, for problems without a better place.
  let files: [ContentFile]
  /// What was written down while it was built.
  let notes: ContentNotes

  /// How many injuries the corpus has.
  static let injuryCount = 15

  /// Runs every check.
  func check() {
    checkInjuries()
    checkReferences()
    checkReachability()
    checkNames()
    SiteTreeCheck(corpus: corpus, notes: notes).run()
    RuleCycleCheck(notes: notes).run()
    PhraseCheck(corpus: corpus, notes: notes).run()
  }

  private func checkInjuries() {
    guard let file = files.first(where: { ContentLayout.corpus.holds($0.path) }) else { return }
    if corpus.injuries.count != Self.injuryCount {
      notes.report(
        "there must be \(Self.injuryCount) injuries, found \(corpus.injuries.count)",
        at: file.root.mark
      )
    }
    let ordered = Set(
      notes.references.filter { $0.family == .injury }
        .filter { $0.mark.file == file.root.mark.file }.map(\.id)
    )
    for injury in corpus.injuries where !ordered.contains(injury.id.text) {
      guard let mark = notes.definitions[.injury]?[injury.id.text]?.mark else { continue }
      notes.report("'\(injury.id)' does not stand under 'order' in corpus.yaml", at: mark)
    }
  }

  /// Every id that is used is defined somewhere, unless the file that may define it is not there
  /// or cannot be read, which is a problem of its own.
  private func checkReferences() {
    for reference in notes.references where !notes.unknowable.contains(reference.family) {
      guard let known = notes.definitions[reference.family] else { continue }
      guard let definition = known[reference.id] else {
        let hint = Suggestion.hint(for: reference.id, among: known.keys)
        notes.report("unknown \(reference.family) '\(reference.id)'\(hint)", at: reference.mark)
        continue
      }
      if let kind = reference.kind, let found = definition.kind, kind != found {
        notes.report(
          "'\(reference.id)' must be of kind \(kind.rawValue), but is of kind \(found.rawValue)",
          at: reference.mark
        )
      }
    }
  }

  /// Every concept can come up: by its phrases or rules, as a part of a site, or by an answer.
  private func checkReachability() {
    var reachable: Set<ID<Concept>> = []
    for concept in corpus.concepts {
      reachable.formUnion(concept.parts.values)
      if let parent = concept.parent { reachable.insert(parent) }
    }
    for question in corpus.questions { reachable.formUnion(question.yes + question.no) }
    for concept in corpus.concepts
    where concept.phrases.isEmpty && concept.rules.isEmpty && !reachable.contains(concept.id) {
      guard let mark = notes.definitions[.concept]?[concept.id.text]?.mark else { continue }
      notes.report("'\(concept.id)' can never be mentioned; give it 'phrases' or 'when'", at: mark)
    }
  }

  /// What speaks for a condition can be said back.
  private func checkNames() {
    // A danger and what is told of a person have sentences of their own.
    let named = Set(
      corpus.concepts.filter { $0.name != nil || $0.kind == .flag || $0.kind == .person }.map(\.id)
    )
    let profiles = corpus.injuries.map(\.profile) + corpus.neighbours.map(\.profile)
    var used: Set<ID<Concept>> = []
    for profile in profiles { used.formUnion(profile.sites.keys) }
    for profile in profiles { used.formUnion(profile.findings.keys) }
    for id in used.subtracting(named) {
      guard let mark = notes.definitions[.concept]?[id.text]?.mark else { continue }
      notes.warn("'\(id)' is a finding of an injury but has no 'name' to say it back", at: mark)
    }
  }
}
