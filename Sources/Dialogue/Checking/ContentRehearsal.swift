// Puts every example in the content to the assistant: each must reach its own, and no other may
// steal or block it. `niggle check` prints what is wrong; the tests ask for nothing.

import Corpus
import Understanding

/// A rehearsal of all the examples in the content.
public struct ContentRehearsal: Sendable {
  /// An example that does not do what it stands for, or a sentence that is missing.
  public struct Problem: Equatable, Sendable {
    /// Whose example it is ("red flag chest-pain").
    public var subject: String
    /// The example; nil where no example is at fault.
    public var example: String?
    /// What is wrong.
    public var message: String
  }

  /// What was rehearsed, and what came of it.
  public struct Report: Equatable, Sendable {
    /// How many examples of each sort there are.
    public var counts: [Count] = []
    /// What is wrong, in the order of the content.
    public var problems: [Problem] = []
  }

  /// How many examples there are of a sort.
  public struct Count: Equatable, Sendable {
    /// The sort, in the plural ("red flags").
    public var sort: String
    /// How many subjects it has.
    public var subjects: Int
    /// How many examples they have between them.
    public var examples: Int
  }

  let assistant: Assistant
  /// The time at which it takes place; no example should depend on it.
  let now = Moment(1_772_355_600)

  /// Prepares a rehearsal with an assistant.
  public init(_ assistant: Assistant) { self.assistant = assistant }

  /// Rehearses everything.
  public func run() -> Report {
    var report = Report()
    let corpus = assistant.corpus
    rehearse("concepts", corpus.concepts, { $0.examples }, check, in: &report)
    rehearse("injuries", corpus.injuries, { $0.examples }, check, in: &report)
    rehearse("neighbours", corpus.neighbours, { $0.examples }, check, in: &report)
    rehearse("intents", corpus.intents, { $0.examples }, check, in: &report)
    rehearse("red flags", corpus.redFlags, { $0.fires }, checkFires, in: &report)
    rehearse("red flags, quiet", corpus.redFlags, { $0.quiet }, checkQuiet, in: &report)
    rehearse("modifiers", corpus.modifiers, { $0.fires }, checkFires, in: &report)
    rehearse("modifiers, quiet", corpus.modifiers, { $0.quiet }, checkQuiet, in: &report)
    rehearse("questions", corpus.questions, { $0.examples }, check, in: &report)
    checkWording(&report)
    let intents = Set(assistant.corpus.intents.map(\.id))
    for id in Speech.named.subtracting(intents).sorted() {
      report.problems.append(
        Problem(subject: "intent \(id)", example: nil, message: "intents.yaml has no such intent")
      )
    }
    return report
  }

  /// Puts each subject's examples to a check, which answers with what is wrong.
  private func rehearse<Subject>(
    _ sort: String,
    _ subjects: [Subject],
    _ examples: (Subject) -> [String],
    _ check: (Subject, String) -> Problem?,
    in report: inout Report
  ) {
    var count = Count(sort: sort, subjects: 0, examples: 0)
    for subject in subjects {
      let texts = examples(subject)
      count.subjects += texts.isEmpty ? 0 : 1
      count.examples += texts.count
      report.problems += texts.compactMap { check(subject, $0) }
    }
    report.counts.append(count)
  }

  /// What a first message amounts to.
  func firstReply(to text: String) -> (conversation: Conversation, reply: Reply) {
    var conversation = Conversation()
    let reply = assistant.respond(to: text, in: &conversation, at: now)
    return (conversation, reply)
  }

  private func checkWording(_ report: inout Report) {
    let book = assistant.composer.book
    let known = Set(Phrase.allCases.map(\.rawValue))
    func add(_ id: String, _ message: String) {
      report.problems.append(Problem(subject: "wording \(id)", example: nil, message: message))
    }
    for phrase in Phrase.allCases where !book.has(phrase) {
      add(phrase.rawValue, "wording.yaml has no such text")
    }
    for id in assistant.corpus.wording.texts.keys.sorted() where !known.contains(id) {
      add(id, "this text is never said")
    }
    report.counts.append(
      Count(sort: "wordings", subjects: known.count, examples: assistant.corpus.wording.texts.count)
    )
  }
}
