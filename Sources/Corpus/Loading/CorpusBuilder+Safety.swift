// Reads red-flags.yaml, modifiers.yaml, policy.yaml and regions.yaml.

extension CorpusBuilder {
  mutating func readRedFlags(_ fields: inout Fields) {
    var concepts: [Concept] = []
    var flags: [RedFlag] = []
    forEachEntry(of: "flags", in: &fields) { entry, fields in
      let flag = RedFlag(
        id: ID(entry.key),
        code: fields.text("code"),
        level: fields.word("level", of: [.emergency, .sameDay, .doctor]) ?? .emergency,
        rank: fields.wholeNumber("rank", in: 1...1000) ?? 1000,
        name: fields.text("name"),
        action: sentenceWithNumbers("action", in: &fields),
        why: fields.text("why"),
        also: fields.filledNode("also") == nil ? nil : sentenceWithNumbers("also", in: &fields),
        again: fields.texts("again"),
        whenPast: fields.optionalWord("when-past", of: Self.callableLevels),
        isCrisis: fields.flag("crisis"),
        isOutside: fields.flag("outside"),
        isToldByWords: fields.flag("told-by-words"),
        sources: fields.sources(),
        fires: fields.deferredTexts("fires"),
        quiet: fields.deferredOptionalTexts("quiet")
      )
      flags.append(flag)
      concepts.append(matchable(entry, .flag, name: flag.name, topic: .redFlags, in: &fields))
    }
    corpus.redFlags += flags
    corpus.concepts += concepts
  }

  mutating func readModifiers(_ fields: inout Fields) {
    var concepts: [Concept] = []
    var modifiers: [Modifier] = []
    forEachEntry(of: "modifiers", in: &fields) { entry, fields in
      modifiers.append(
        Modifier(
          id: ID(entry.key),
          code: fields.text("code"),
          name: fields.text("name"),
          say: fields.text("say"),
          sources: fields.sources(),
          fires: fields.deferredOptionalTexts("fires"),
          quiet: fields.deferredOptionalTexts("quiet")
        )
      )
      concepts.append(matchable(entry, .person, name: nil, topic: .history, in: &fields))
    }
    corpus.modifiers += modifiers
    corpus.concepts += concepts
  }

  /// The concept behind a red flag, a modifier or an intent.
  func matchable(
    _ entry: ContentNode.Entry,
    _ kind: Concept.Kind,
    name: String?,
    topic: Topic?,
    in fields: inout Fields
  ) -> Concept {
    notes.define(entry.key, .concept, kind: kind, at: entry.mark)
    let id = entry.key
    let patterns = fields.deferred { fields, notes in
      let builder = CorpusBuilder(notes: notes)
      return Concept.Patterns(
        phrases: builder.phrases("phrases", of: id, in: &fields),
        rules: builder.rules(of: id, in: &fields)
      )
    }
    var concept = Concept(id: ID(entry.key), kind: kind, patterns: patterns)
    concept.name = name
    concept.topic = topic
    return concept
  }

  /// A text whose placeholders must be those of a region.
  private func sentenceWithNumbers(_ key: String, in fields: inout Fields) -> String {
    let text = fields.text(key)
    guard notes.isChecking, let mark = fields.node(key)?.mark else { return text }
    for piece in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let name = String(piece.prefix { $0 != "}" })
      let known = ["emergency", "urgent", "crisis"]
      guard !known.contains(name) else { continue }
      let hint = Suggestion.hint(for: name, among: known)
      notes.report("unknown placeholder '{\(name)}'\(hint)", at: mark)
    }
    return text
  }

  mutating func readRegions(_ fields: inout Fields) {
    var regions: [Region] = []
    forEachEntry(of: "regions", in: &fields) { entry, fields in
      regions.append(
        Region(
          code: entry.key,
          countries: fields.optionalTexts("countries"),
          emergency: fields.text("emergency"),
          urgent: fields.text("urgent"),
          crisis: fields.text("crisis")
        )
      )
    }
    if !regions.contains(where: { $0.code == "ZZ" }) {
      notes.report("the region 'ZZ', for an unknown place, is missing", at: fields.mark)
    }
    corpus.regions += regions
  }
}

// The see-a-doctor rule.
extension CorpusBuilder {
  mutating func readPolicy(_ fields: inout Fields) {
    var triggers: [Trigger] = []
    forEachItem(of: "triggers", in: &fields) { fields in
      let idMark = fields.node("id")?.mark ?? fields.mark
      let id = fields.text("id")
      if !id.isEmpty { notes.define(id, .trigger, at: idMark) }
      let level = fields.word("level", of: [Level.doctor, .sameDay, .emergency]) ?? .doctor
      let condition = condition(in: &fields)
      let say = fields.text("say")
      let meanwhile = fields.optionalText("meanwhile")
      let allowsFix = fields.flag("allows-fix")
      let sources = fields.sources()
      guard let condition else { return }
      triggers.append(
        Trigger(
          id: id,
          level: level,
          condition: condition,
          say: say,
          meanwhile: meanwhile,
          allowsFix: allowsFix,
          sources: sources
        )
      )
    }
    corpus.triggers += triggers
  }

  /// What a trigger looks at: exactly one thing.
  private func condition(in fields: inout Fields) -> Trigger.Condition? {
    var conditions: [Trigger.Condition] = []
    if fields.filledNode("severity-at-least") != nil,
      let pain = fields.wholeNumber("severity-at-least", in: 0...10)
    {
      conditions.append(.severityAtLeast(pain))
    }
    if fields.filledNode("days-more-than") != nil,
      let days = fields.wholeNumber("days-more-than", in: 0...3650)
    {
      conditions.append(.daysMoreThan(days))
    }
    if fields.flag("gait") { conditions.append(.gait) }
    if fields.flag("daily-life") { conditions.append(.dailyLife) }
    if fields.flag("injury-always-doctor") { conditions.append(.injuryAlwaysDoctor) }
    if let concept: ID<Concept> = fields.optionalID("concept", .concept) {
      conditions.append(.concept(concept))
    }
    if conditions.count != 1 {
      notes.report(
        """
        a trigger needs exactly one of: severity-at-least, days-more-than, gait, daily-life, \
        injury-always-doctor, concept; this one has \(conditions.count)
        """,
        at: fields.mark
      )
    }
    return conditions.first
  }
}
