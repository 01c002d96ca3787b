// Reads injuries/*.yaml and neighbours.yaml.

extension CorpusBuilder {
  mutating func readInjury(_ fields: inout Fields, path: String) {
    let idMark = fields.node("id")?.mark ?? fields.mark
    let id = fields.text("id")
    let name = fields.text("name")
    if notes.isChecking, !id.isEmpty {
      notes.define(id, .injury, at: idMark)
      notes.define(id, .concept, kind: .diagnosis, at: idMark)
      if path != "injuries/\(id).yaml" {
        notes.report("the id is '\(id)', so the file must be called \(id).yaml", at: idMark)
      }
    }
    let injury = Injury(
      id: ID(id),
      name: name,
      alsoCalled: fields.anyTexts("also-called"),
      gloss: fields.text("gloss"),
      profile: profile(in: &fields),
      feelsLike: fields.claim("feels-like"),
      why: fields.claim("why"),
      fix: fix(in: &fields),
      cautions: cautions(in: &fields),
      suppressions: suppressions(in: &fields),
      branches: branches(in: &fields),
      canRun: fields.claim("can-run"),
      seeDoctor: fields.claim("see-doctor"),
      recovery: fields.claim("recovery"),
      neighbours: neighbourNotes(in: &fields),
      alwaysDoctor: fields.flag("always-doctor", isRequired: true),
      outlastsPain: fields.flag("outlasts-pain"),
      screens: screens(in: &fields),
      examples: fields.deferredTexts("examples")
    )
    corpus.concepts.append(diagnosis(id: id, name: name, fields: &fields))
    corpus.injuries.append(injury)
  }

  mutating func readNeighbours(_ fields: inout Fields) {
    var concepts: [Concept] = []
    var neighbours: [Neighbour] = []
    forEachItem(of: "neighbours", in: &fields) { fields in
      let idMark = fields.node("id")?.mark ?? fields.mark
      let id = fields.text("id")
      let name = fields.text("name")
      if !id.isEmpty { notes.define(id, .concept, kind: .diagnosis, at: idMark) }
      concepts.append(diagnosis(id: id, name: name, fields: &fields))
      neighbours.append(
        Neighbour(
          id: ID(id),
          name: name,
          profile: profile(in: &fields),
          say: fields.text("say"),
          level: fields.optionalWord("level", of: Self.callableLevels),
          sources: fields.sources(),
          examples: fields.deferredTexts("examples")
        )
      )
    }
    corpus.concepts += concepts
    corpus.neighbours += neighbours
  }

  /// The levels that content may call for.
  static let callableLevels: [Level] = [.home, .doctor, .sameDay, .emergency]

  /// The concept of a condition's own names.
  private func diagnosis(id: String, name: String, fields: inout Fields) -> Concept {
    let patterns = fields.deferred { fields, notes in
      Concept.Patterns(
        phrases: CorpusBuilder(notes: notes).phrases("names", of: id, in: &fields)
      )
    }
    if notes.isChecking, patterns.wrappedValue.phrases.isEmpty {
      notes.report("'names' needs at least one phrase", at: fields.mark)
    }
    var concept = Concept(id: ID(id), kind: .diagnosis, patterns: patterns)
    concept.name = name
    return concept
  }

  private func profile(in fields: inout Fields) -> Profile {
    let prior = fields.number("prior")
    if prior <= 0 || prior > 100, let node = fields.node("prior") {
      notes.report("'prior' must be above 0 and at most 100", at: node.mark)
    }
    return Profile(
      prior: prior,
      sites: fields.deferred { fields, notes in
        CorpusBuilder(notes: notes).typicalities("sites", kind: .site, in: &fields)
      },
      findings: fields.deferred { fields, notes in
        CorpusBuilder(notes: notes).typicalities("findings", kind: nil, in: &fields)
      }
    )
  }

  /// Ids by typicality, each under one only.
  private func typicalities(
    _ key: String,
    kind: Concept.Kind?,
    in fields: inout Fields
  ) -> [ID<Concept>: Typicality] {
    guard let node = fields.requiredNode(key) else { return [:] }
    var inner = Fields(node, in: notes)
    var result: [ID<Concept>: Typicality] = [:]
    for typicality in Typicality.allCases {
      guard let list = inner.node(typicality.rawValue) else { continue }
      for item in notes.items(list, what: "'\(typicality.rawValue)'") {
        guard let id = notes.text(item, what: "an id of '\(key)'") else { continue }
        notes.refer(to: id, .concept, kind: kind, at: item.mark)
        if let earlier = result.updateValue(typicality, forKey: ID(id)) {
          notes.report("'\(id)' already stands under '\(earlier.rawValue)'", at: item.mark)
        }
      }
    }
    inner.finish()
    if result.isEmpty { notes.report("'\(key)' needs at least one id", at: node.mark) }
    return result
  }

  private func fix(in fields: inout Fields) -> Fix {
    guard let node = fields.requiredNode("fix") else { return Fix.none }
    var fields = Fields(node, in: notes)
    let fix = Fix(
      name: fields.text("name"),
      aim: fields.text("aim"),
      equipment: fields.anyTexts("equipment"),
      steps: fields.texts("steps"),
      dose: fields.text("dose"),
      holdSeconds: fields.range("hold-seconds", in: 1...600),
      repetitions: fields.wholeNumber("repetitions", in: 1...1000),
      sets: fields.range("sets", in: 1...20),
      sides: fields.requiredNode("sides") == nil ? nil : fields.optionalText("sides"),
      notStated: fields.anyTexts("not-stated"),
      stopRule: fields.text("stop"),
      isExercise: fields.flag("exercise", isRequired: true),
      sources: fields.sources()
    )
    fields.finish()
    return fix
  }

  private func cautions(in fields: inout Fields) -> [Claim] {
    guard let node = fields.requiredNode("cautions") else { return [] }
    return notes.items(node, what: "'cautions'").map(notes.claim)
  }

  private func suppressions(in fields: inout Fields) -> [Suppression] {
    var suppressions: [Suppression] = []
    forEachItem(of: "suppress", in: &fields, mayBeEmpty: true) { fields in
      suppressions.append(
        Suppression(
          when: fields.requiredIDs("when", .concept),
          reason: fields.text("reason"),
          level: fields.optionalWord("level", of: [.doctor]),
          sources: fields.sources()
        )
      )
    }
    return suppressions
  }

  private func branches(in fields: inout Fields) -> [Branch] {
    var branches: [Branch] = []
    forEachItem(of: "branches", in: &fields, mayBeEmpty: true) { fields in
      let branch = Branch(
        id: fields.text("id"),
        when: fields.requiredIDs("when", .concept),
        steps: fields.texts("steps"),
        name: fields.text("name"),
        level: fields.optionalWord("level", of: Self.callableLevels),
        sources: fields.sources()
      )
      if branches.contains(where: { $0.id == branch.id }) {
        notes.report("the branch '\(branch.id)' stands twice", at: fields.mark)
      }
      branches.append(branch)
    }
    return branches
  }

  private func neighbourNotes(in fields: inout Fields) -> [NeighbourNote] {
    var neighbourNotes: [NeighbourNote] = []
    forEachItem(of: "neighbours", in: &fields) { fields in
      neighbourNotes.append(
        NeighbourNote(
          injury: fields.optionalID("injury", .injury),
          name: fields.text("name"),
          pointer: fields.text("pointer"),
          sources: fields.sources()
        )
      )
    }
    return neighbourNotes
  }

  private func screens(in fields: inout Fields) -> [ID<Question>] {
    fields.requiredNode("screens").map { notes.ids($0, .question, what: "'screens'") } ?? []
  }
}

extension Fix {
  /// What stands in for a fix that is missing.
  fileprivate static let none = Fix(
    name: "",
    aim: "",
    equipment: [],
    steps: [],
    dose: "",
    holdSeconds: nil,
    repetitions: nil,
    sets: nil,
    sides: nil,
    notStated: [],
    stopRule: "",
    isExercise: false,
    sources: []
  )
}
