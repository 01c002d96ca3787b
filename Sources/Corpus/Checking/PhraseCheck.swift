// No wording may mean two things, and none may be out of reach.

/// Finds phrases that are wrong, that stand twice or that are never met.
struct PhraseCheck {
  let corpus: Corpus
  let notes: ContentNotes

  func run() {
    let forms = WordForms(verbs: corpus.verbs)
    let kinds = notes.definitions[.concept] ?? [:]
    var overlaps: [ReadingLayer: PhraseOverlap] = [:]
    for phrase in notes.phrases {
      do {
        let graph = try PhraseGraph(phrase.text)
        checkSpelling(of: graph, phrase)
        let layer = ReadingLayer(of: kinds[phrase.concept]?.kind ?? .other)
        overlaps[layer, default: PhraseOverlap()].add(graph, of: phrase, forms: forms)
      } catch {
        notes.report(error.message, at: phrase.mark.moved(by: error.column - 1))
      }
    }
    for layer in ReadingLayer.allCases { overlaps[layer]?.report(to: notes) }
  }

  /// A misspelling is mended before phrases are looked for, so a phrase that has one is never met.
  private func checkSpelling(of graph: PhraseGraph, _ phrase: ContentNotes.Phrase) {
    for edge in graph.edges {
      guard case .word(let word) = edge.token, let right = corpus.misspellings[word] else {
        continue
      }
      notes.report(
        "'\(word)' is mended to '\(right)' before phrases are looked for; write that",
        at: phrase.mark
      )
      return
    }
  }
}

/// What is read side by side, so that it may share wordings; see `Layer` in Understanding.
private enum ReadingLayer: CaseIterable {
  case place, fact, effect, danger, caution, speech, decoy

  init(of kind: Concept.Kind) {
    switch kind {
    case .site, .direction: self = .place
    case .gait, .dailyLife: self = .effect
    case .flag: self = .danger
    case .caution: self = .caution
    case .intent, .answer: self = .speech
    case .decoy: self = .decoy
    default: self = .fact
    }
  }
}
