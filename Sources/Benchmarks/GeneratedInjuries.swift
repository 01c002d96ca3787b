// Content with any number of injuries, to see how a turn's time grows with them.

import Corpus
import EmbeddedCorpus

/// Makes injuries out of those there are.
enum GeneratedInjuries {
  /// The content with this many injuries in place of its own, each a copy of one of them.
  static func corpus(of count: Int) -> Corpus {
    var corpus = Corpus.embedded
    let models = corpus.injuries
    let names = Set(models.map(\.id.text))
    corpus.concepts.removeAll { names.contains($0.id.text) }
    corpus.injuries = []
    for number in 0..<count {
      var injury = models[number % models.count]
      let id = "\(injury.id)-\(number)"
      injury.id = ID(id)
      corpus.injuries.append(injury)
      corpus.concepts.append(
        Concept(
          id: ID(id),
          kind: .diagnosis,
          name: injury.name,
          phrases: ["made up ache number \(number)"]
        )
      )
    }
    return corpus
  }
}
