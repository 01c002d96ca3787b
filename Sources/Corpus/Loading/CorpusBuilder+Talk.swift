// Reads what is asked and said: questions.yaml, intents.yaml, wording.yaml, facts.yaml,
// sources.yaml; and the small tables weights.yaml, spelling.yaml and words.yaml.

extension CorpusBuilder {
  mutating func readQuestions(_ fields: inout Fields) {
    var questions: [Question] = []
    forEachEntry(of: "questions", in: &fields) { entry, fields in
      notes.define(entry.key, .question, at: entry.mark)
      questions.append(
        Question(
          id: ID(entry.key),
          topic: fields.word("topic", of: Topic.allCases) ?? .other,
          ask: fields.texts("ask"),
          short: fields.text("short"),
          because: fields.text("because"),
          yes: fields.ids("yes", .concept),
          no: fields.ids("no", .concept),
          unsureIsYes: fields.flag("unsure-is-yes"),
          sites: fields.ids("sites", .concept, kind: .site),
          after: fields.ids("after", .concept),
          hints: fields.ids("hints", .concept),
          denials: fields.ids("denials", .concept),
          choices: fields.optionalTexts("choices"),
          examples: fields.deferredOptionalTexts("examples")
        )
      )
    }
    corpus.questions += questions
  }

  mutating func readIntents(_ fields: inout Fields) {
    var concepts: [Concept] = []
    var intents: [Intent] = []
    forEachEntry(of: "intents", in: &fields) { entry, fields in
      let intent = Intent(
        id: ID(entry.key),
        replies: fields.optionalTexts("replies"),
        examples: fields.deferredOptionalTexts("examples")
      )
      intents.append(intent)
      concepts.append(matchable(entry, .intent, name: nil, topic: nil, in: &fields))
    }
    corpus.intents += intents
    corpus.concepts += concepts
  }

  mutating func readFacts(_ fields: inout Fields) {
    corpus.$facts = fields.deferred { fields, notes in
      guard let node = fields.requiredNode("facts") else { return [] }
      return notes.entries(node, what: "'facts'").map {
        GeneralFact(id: $0.key, claim: notes.claim($0.node))
      }
    }
  }

  mutating func readSources(_ fields: inout Fields) {
    corpus.$sources = fields.deferred { fields, notes in
      var sources: [Source] = []
      CorpusBuilder(notes: notes).forEachEntry(of: "sources", in: &fields) { entry, fields in
        notes.define(entry.key, .source, at: entry.mark)
        sources.append(
          Source(
            id: ID(entry.key),
            title: fields.text("title"),
            link: fields.optionalText("link")
          )
        )
      }
      return sources
    }
  }

  mutating func readWording(_ fields: inout Fields) {
    guard let node = fields.requiredNode("texts") else { return }
    for entry in notes.entries(node, what: "'texts'") {
      if case .list = entry.node.value {
        let texts = notes.texts(entry.node, what: "'\(entry.key)'")
        if texts.isEmpty {
          notes.report("'\(entry.key)' needs at least one text", at: entry.node.mark)
        }
        corpus.wording.texts[entry.key] = texts
      } else if let text = notes.text(entry.node, what: "'\(entry.key)'") {
        corpus.wording.texts[entry.key] = [text]
      }
    }
  }

  mutating func readWeights(_ fields: inout Fields) {
    guard let node = fields.requiredNode("weights") else { return }
    var weights = Fields(node, in: notes)
    for typicality in Typicality.allCases {
      guard let node = weights.requiredNode(typicality.rawValue) else { continue }
      var weight = Fields(node, in: notes)
      corpus.weights[typicality] = Corpus.Weight(
        present: weight.number("present"),
        denied: weight.number("denied"),
        siteChance: weight.number("site")
      )
      weight.finish()
    }
    weights.finish()
    readTuning(&fields)
  }

  private mutating func readTuning(_ fields: inout Fields) {
    guard let node = fields.requiredNode("tuning") else { return }
    var tuning = Fields(node, in: notes)
    corpus.tuning.straySite = tuning.number("stray-site")
    corpus.tuning.otherSite = tuning.number("other-site")
    corpus.tuning.otherPrior = tuning.number("other-prior")
    corpus.tuning.inheritedShare = tuning.number("inherited-share")
    corpus.tuning.looseShare = tuning.number("loose-share")
    corpus.tuning.regionShare = tuning.number("region-share")
    corpus.tuning.poorFit = tuning.number("poor-fit")
    corpus.tuning.goodFit = tuning.number("good-fit")
    corpus.tuning.leastFit = tuning.number("least-fit")
    corpus.tuning.unlisted = tuning.number("unlisted")
    corpus.tuning.named = tuning.number("named")
    corpus.tuning.nameDenied = tuning.number("name-denied")
    corpus.tuning.neighbourPrior = tuning.number("neighbour-prior")
    corpus.tuning.outsideShare = tuning.number("outside-share")
    corpus.tuning.wordShare = tuning.number("word-share")
    corpus.tuning.wordGround = tuning.number("word-ground")
    corpus.tuning.leastBelief = tuning.number("least-belief")
    tuning.finish()
  }

  mutating func readSpelling(_ fields: inout Fields) {
    corpus.$misspellings = fields.deferred(Self.misspellings)
    corpus.$verbs = fields.deferred { fields, notes in
      guard let node = fields.requiredNode("verbs") else { return [:] }
      var verbs: [String: [String]] = [:]
      for entry in notes.entries(node, what: "'verbs'") {
        verbs[entry.key] = notes.texts(entry.node, what: "the forms of '\(entry.key)'")
      }
      return verbs
    }
  }

  /// Reads how plain words lean; a name that is no injury's is reported.
  mutating func readWords(_ fields: inout Fields) {
    corpus.alarmFrom = fields.number("alarm-from")
    corpus.$leanings = fields.deferred { fields, notes in
      guard let node = fields.requiredNode("leanings") else { return [:] }
      var leanings: [String: [String: Double]] = [:]
      for entry in notes.entries(node, what: "'leanings'") {
        if ![Corpus.noInjury, Corpus.alarm].contains(entry.key) {
          notes.refer(to: entry.key, .injury, at: entry.node.mark)
        }
        leanings[entry.key] = Self.weights(entry, notes)
      }
      return leanings
    }
  }

  private static func weights(
    _ entry: ContentNode.Entry,
    _ notes: ContentNotes
  ) -> [String: Double] {
    var words: [String: Double] = [:]
    for word in notes.entries(entry.node, what: "the words of '\(entry.key)'") {
      guard let text = notes.text(word.node, what: "the weight of '\(word.key)'") else { continue }
      guard let weight = Double(text), abs(weight) <= Corpus.strongestLeaning else {
        notes.report("'\(word.key)' must lean by -9.99 to 9.99 nats", at: word.node.mark)
        continue
      }
      words[word.key] = weight
    }
    return words
  }

  /// Turns right → [wrong] round, so that each misspelling leads to one right word.
  @Sendable private static func misspellings(
    in fields: inout Fields,
    _ notes: ContentNotes
  ) -> [String: String] {
    guard let node = fields.requiredNode("misspellings") else { return [:] }
    var misspellings: [String: String] = [:]
    for entry in notes.entries(node, what: "'misspellings'") {
      for item in notes.items(entry.node, what: "the misspellings of '\(entry.key)'") {
        guard let wrong = notes.text(item, what: "a misspelling") else { continue }
        if wrong == entry.key {
          notes.report("'\(wrong)' is no misspelling of itself", at: item.mark)
        } else if let right = misspellings.updateValue(entry.key, forKey: wrong),
          notes.isChecking
        {
          notes.report("'\(wrong)' is already a misspelling of '\(right)'", at: item.mark)
        }
      }
    }
    return misspellings
  }
}
