// `niggle check`: whether the content is sound and every example reaches its own.

import ArgumentParser
import Corpus
import Dialogue
import EmbeddedCorpus

/// Checks the content.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the content and rehearse every example in it.",
    discussion: """
      Example: niggle check --intents intents

      Every mistake is one line: file:line:column, what is wrong, what to do. Without --intents the
      content in the program is checked; mistakes then name their subject, not their place.
      """
  )

  @Flag(help: "Check the files only; rehearse no examples.")
  var noExamples = false

  @OptionGroup var content: ContentOptions

  func run() throws {
    let (corpus, places) = try load()
    guard !noExamples else { return print("\(corpus.injuries.count) injuries, no mistakes") }
    let report = ContentRehearsal(Assistant(corpus)).run()
    let problems = report.problems.map { problem in
      (mark: problem.example.flatMap { places.mark(of: $0) }, problem)
    }
    for (mark, problem) in problems.sorted(by: { Self.isBefore($0.mark, $1.mark) }) {
      let place = mark.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
      let example = problem.example.map { " “\($0)”:" } ?? ""
      print("\(place)error: \(problem.subject):\(example) \(problem.message)")
    }
    for count in report.counts {
      print("\(count.examples) examples of \(count.subjects) \(count.sort)")
    }
    print("\(problems.count) mistakes")
    if !problems.isEmpty { throw ExitCode(ExitStatus.failure.rawValue) }
  }

  /// The content, if it can be used, with the places of its texts.
  private func load() throws -> (Corpus, TextPlaces) {
    guard let folder = try content.folder() else { return (.embedded, TextPlaces(files: [])) }
    let outcome = CorpusLoader.load(folder: folder)
    outcome.problems.forEach { print($0) }
    guard outcome.isUsable else { throw ExitCode(ExitStatus.badInput.rawValue) }
    return (outcome.corpus, TextPlaces(files: outcome.files))
  }

  private static func isBefore(_ left: ContentMark?, _ right: ContentMark?) -> Bool {
    guard let left, let right else { return left != nil && right == nil }
    return (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// Where the texts of the content were written.
private struct TextPlaces {
  private var marks: [String: ContentMark] = [:]

  init(files: [ContentFile]) { files.forEach { add($0.root) } }

  func mark(of text: String) -> ContentMark? { marks[text] }

  private mutating func add(_ node: ContentNode) {
    switch node.value {
    case .empty: break
    case .scalar(let text): marks[text] = marks[text] ?? node.mark
    case .list(let nodes): nodes.forEach { add($0) }
    case .map(let entries): entries.forEach { add($0.node) }
    }
  }
}
