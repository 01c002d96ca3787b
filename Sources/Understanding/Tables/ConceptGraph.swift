// How concepts hang together, by number: larger sites, parts, rules in the order of building.

import Corpus

/// The concepts of a corpus by number, while tables are being made.
struct ConceptGraph {
  /// A rule by concept numbers.
  struct NumberedRule {
    var result: Int
    var all: [Int]
    var negated: [Int]
    var none: [Int]
    var within: Rule.Stretch
  }

  private let concepts: [Concept]
  private var numbers: [ID<Concept>: Int] = [:]

  init(_ concepts: [Concept]) {
    self.concepts = concepts
    for (place, concept) in concepts.enumerated() { numbers[concept.id] = place }
  }

  /// How many concepts there are.
  var count: Int { concepts.count }

  /// The concepts of a profile with their typicality, both by number, in order.
  func numbered(_ typicalities: [ID<Concept>: Typicality]) -> [(concept: Int, typicality: Int)] {
    typicalities.compactMap { id, typicality in
      guard let concept = numbers[id],
        let place = Typicality.allCases.firstIndex(of: typicality)
      else { return nil }
      return (concept, place)
    }.sorted { $0.concept < $1.concept }
  }

  /// Writes the ids, the larger sites and the parts.
  func put(into writer: inout TableWriter) {
    writer.put(words: concepts.map(\.id.text), .idText, starts: .idStarts, slots: .idSlots)
    writer.put(parents, .parents)
    let parts = concepts.map { concept in
      concept.parts.compactMap { direction, part -> (direction: Int, part: Int)? in
        guard let direction = numbers[direction], let part = numbers[part] else { return nil }
        return (direction, part)
      }.sorted { $0.direction < $1.direction }
    }
    writer.put(parts.map { $0.map(\.direction) }, .partDirections, starts: .partStarts)
    writer.put(parts.flatMap { $0.map(\.part) }, .partSites)
  }

  /// The larger site of each concept, counted from 1; 0 for none, and where it would go in a circle.
  private var parents: [Int] {
    let parents = concepts.map { concept in concept.parent.flatMap { numbers[$0] } }
    return parents.indices.map { place in
      var next = parents[place]
      for _ in parents.indices {
        guard let larger = next else { return (parents[place] ?? -1) + 1 }
        if larger == place { return 0 }
        next = parents[larger]
      }
      return 0
    }
  }

  /// All rules, each behind those that make what it needs.
  var orderedRules: [NumberedRule] {
    let rules = concepts.enumerated().map { place, concept in
      concept.rules.compactMap { rule in
        let numbered = NumberedRule(
          result: place,
          all: rule.all.compactMap { numbers[$0] },
          negated: rule.negated.compactMap { numbers[$0] },
          none: rule.none.compactMap { numbers[$0] },
          within: rule.within
        )
        // A rule that names something unknown must not hold without it.
        let isWhole =
          numbered.all.count == rule.all.count && numbered.negated.count == rule.negated.count
        return isWhole ? numbered : nil
      }
    }
    var ordered: [NumberedRule] = []
    var done = [Bool](repeating: false, count: concepts.count)
    func visit(_ concept: Int) {
      guard !done[concept] else { return }
      done[concept] = true
      for rule in rules[concept] {
        for needed in rule.all + rule.negated + rule.none { visit(needed) }
      }
      ordered.append(contentsOf: rules[concept])
    }
    for place in concepts.indices { visit(place) }
    return ordered
  }
}
