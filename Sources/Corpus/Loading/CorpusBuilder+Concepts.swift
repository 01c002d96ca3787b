// Reads lexicon/*.yaml: concepts with their phrases and rules.

extension CorpusBuilder {
  mutating func readLexicon(_ fields: inout Fields) {
    let kind = fields.word("kind", of: Concept.Kind.allCases) ?? .other
    var concepts: [Concept] = []
    forEachEntry(of: "concepts", in: &fields) { entry, fields in
      concepts.append(concept(entry, kind: kind, fields: &fields))
    }
    corpus.concepts += concepts
  }

  private func concept(
    _ entry: ContentNode.Entry,
    kind: Concept.Kind,
    fields: inout Fields
  ) -> Concept {
    let id = entry.key
    notes.define(id, .concept, kind: kind, at: entry.mark)
    let patterns = fields.deferred { fields, notes in
      let builder = CorpusBuilder(notes: notes)
      return Concept.Patterns(
        phrases: builder.phrases("phrases", of: id, in: &fields),
        rules: builder.rules(of: id, in: &fields),
        parts: builder.parts(in: &fields),
        examples: fields.optionalTexts("examples")
      )
    }
    var concept = Concept(id: ID(id), kind: kind, patterns: patterns)
    concept.name = fields.optionalText("name")
    concept.topic = fields.optionalWord("topic", of: Topic.allCases)
    concept.parent = fields.optionalID("parent", .concept, kind: .site)
    concept.severity = fields.filledNode("severity")
      .flatMap { notes.range($0, in: 0...10, what: "'severity'") }
    concept.scope = fields.filledNode("scope").map(scope)
    checkFit(of: concept, at: entry.mark)
    return concept
  }

  /// Fields that belong to one kind stand there and nowhere else.
  private func checkFit(of concept: Concept, at mark: ContentMark) {
    guard notes.isChecking else { return }
    let kind = concept.kind.rawValue
    if concept.kind != .site, concept.parent != nil || !concept.parts.isEmpty {
      notes.report("a \(kind) has no 'parent' or 'parts'; only a site has", at: mark)
    }
    if (concept.kind == .severity) != (concept.severity != nil) {
      let message = concept.severity == nil ? "needs" : "has no"
      notes.report("a concept of kind \(kind) \(message) 'severity'", at: mark)
    }
    if (concept.kind == .scope) != (concept.scope != nil) {
      let message = concept.scope == nil ? "needs" : "has no"
      notes.report("a concept of kind \(kind) \(message) 'scope'", at: mark)
    }
  }

  private func parts(in fields: inout Fields) -> [ID<Concept>: ID<Concept>] {
    guard let node = fields.filledNode("parts") else { return [:] }
    var parts: [ID<Concept>: ID<Concept>] = [:]
    for entry in notes.entries(node, what: "'parts'") {
      guard let part = notes.text(entry.node, what: "a part") else { continue }
      notes.refer(to: entry.key, .concept, kind: .direction, at: entry.mark)
      notes.refer(to: part, .concept, kind: .site, at: entry.node.mark)
      parts[ID(entry.key)] = ID(part)
    }
    return parts
  }

  private func scope(_ node: ContentNode) -> Scope {
    var fields = Fields(node, in: notes)
    let effect = fields.word("effect", of: Scope.Effect.allCases)
    let reach = fields.word("reach", of: Scope.Reach.allCases)
    fields.finish()
    return Scope(effect: effect ?? .none, reach: reach ?? .forward)
  }

  /// The phrases under a key that may be missing, written down for the check on duplicates.
  func phrases(_ key: String, of concept: String, in fields: inout Fields) -> [String] {
    guard let node = fields.node(key) else { return [] }
    let items = notes.items(node, what: "'\(key)'")
    var phrases: [String] = []
    phrases.reserveCapacity(items.count)
    for item in items {
      guard let phrase = notes.text(item, what: "a phrase") else { continue }
      notes.note(phrase: phrase, of: concept, at: item.mark)
      phrases.append(phrase)
    }
    return phrases
  }

  /// The rules under `when`, which may be missing.
  func rules(of concept: String, in fields: inout Fields) -> [Rule] {
    guard let node = fields.node("when") else { return [] }
    return notes.items(node, what: "'when'").compactMap { item in
      let rule: Rule?
      switch item.value {
      case .list(let ids): rule = self.rule(ids, at: item.mark)
      case .map: rule = longRule(item)
      default:
        notes.report("a rule must be a list of ids, as in [morning, heel]", at: item.mark)
        rule = nil
      }
      if let rule { notes.note(ruleParts: rule.all + rule.negated + rule.none, of: concept) }
      return rule
    }
  }

  private func longRule(_ node: ContentNode) -> Rule {
    var fields = Fields(node, in: notes)
    var rule = Rule(all: [])
    if let all = fields.requiredNode("all") {
      rule = self.rule(notes.items(all, what: "'all'"), at: all.mark)
    }
    rule.none = fields.ids("none", .concept)
    rule.within = fields.optionalWord("within", of: Rule.Stretch.allCases) ?? .sentence
    fields.finish()
    return rule
  }

  private func rule(_ items: [ContentNode], at mark: ContentMark) -> Rule {
    var rule = Rule(all: [])
    for item in items {
      guard let text = notes.text(item, what: "an id of a rule") else { continue }
      let isNegated = text.utf8.first == UInt8(ascii: "!")
      let id = isNegated ? String(text.dropFirst()) : text
      notes.refer(to: id, .concept, at: isNegated ? item.mark.moved(by: 1) : item.mark)
      if isNegated { rule.negated.append(ID(id)) } else { rule.all.append(ID(id)) }
    }
    if items.isEmpty { notes.report("a rule needs at least one id", at: mark) }
    return rule
  }
}
