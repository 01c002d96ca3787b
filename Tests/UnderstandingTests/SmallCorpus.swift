// A handful of concepts made for a test, and messages read against them.

@testable import Corpus
@testable import Understanding

/// Reads messages against a few concepts made up for a test.
struct SmallReader {
  let reader: Reader

  init(_ concepts: [Concept], words: [String] = [], misspellings: [String: String] = [:]) {
    var corpus = Corpus.empty
    corpus.concepts = concepts
    corpus.misspellings = misspellings
    corpus.verbs = ["hurt": ["hurts", "hurting"], "fall": ["fell", "fallen"]]
    corpus.ordinaryWords = WordList(sortedLines: words.sorted().map { $0 + "\n" }.joined())
    reader = Reader(corpus)
  }

  func read(_ text: String, site: ID<Concept>? = nil) -> Reading {
    let number = site.flatMap { reader.lexicon.number(of: $0) }
    return reader.read(
      text,
      in: ReadingContext(today: CalendarDay(year: 2026, month: 3, day: 4), site: number)
    )
  }

  /// What a message mentions, directions left out: `id` where plainly so, `id:negated` and so on otherwise.
  func mentions(_ text: String, site: ID<Concept>? = nil) -> [String] {
    read(text, site: site).mentions.compactMap { mention in
      guard reader.lexicon.concept(mention.concept).kind != .direction else { return nil }
      let name = reader.lexicon.concept(mention.concept).id.text
      let marks: [(ScopeSet, String)] = [
        (.negated, "negated"), (.past, "past"), (.resolved, "resolved"),
        (.hypothetical, "hypothetical"), (.otherPerson, "other"), (.family, "family"),
        (.animal, "animal"), (.quoted, "quoted"), (.simile, "simile"),
      ]
      let scopes = marks.filter { mention.scope.contains($0.0) }.map { ":" + $0.1 }
      return name + scopes.joined()
    }
  }
}

extension Concept {
  static func site(
    _ id: ID<Concept>,
    _ phrases: String...,
    parent: ID<Concept>? = nil,
    parts: [ID<Concept>: ID<Concept>] = [:]
  ) -> Concept {
    Concept(id: id, kind: .site, phrases: phrases, parent: parent, parts: parts)
  }

  static func plain(_ id: ID<Concept>, _ kind: Kind, _ phrases: String...) -> Concept {
    Concept(id: id, kind: kind, phrases: phrases)
  }

  static func cue(
    _ id: ID<Concept>,
    _ effect: Scope.Effect,
    _ reach: Scope.Reach,
    _ phrases: String...
  ) -> Concept {
    Concept(
      id: id,
      kind: .scope,
      phrases: phrases,
      scope: Scope(effect: effect, reach: reach)
    )
  }

  static func made(_ id: ID<Concept>, _ kind: Kind, by rules: Rule...) -> Concept {
    Concept(id: id, kind: kind, rules: rules)
  }
}
