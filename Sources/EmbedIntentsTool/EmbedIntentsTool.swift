// Checks intents/ and writes it as a Swift file; run by the EmbedIntents plugin, or by hand:
//
//     swift run EmbedIntentsTool check intents

import Corpus
import Glibc
import Understanding

/// The tool's commands: `check FOLDER` and `embed FOLDER OUTPUT`.
@main
struct EmbedIntentsTool {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("check", 2):
      exit(check(folder: arguments[2]) ? 0 : 65)
    case ("embed", 3):
      exit(embed(folder: arguments[2], output: arguments[3]))
    default:
      complain("usage: EmbedIntentsTool check FOLDER | embed FOLDER OUTPUT")
      exit(64)
    }
  }

  /// Prints all problems of a folder and a line that sums up.
  private static func check(folder: String) -> Bool {
    let outcome = CorpusLoader.load(folder: folder)
    for problem in outcome.problems { print(problem) }
    let errors = outcome.problems.count { $0.severity == .error }
    let corpus = outcome.corpus
    print(
      """
      \(folder): \(errors) errors, \(outcome.problems.count - errors) warnings; \
      \(corpus.concepts.count) concepts, \(corpus.injuries.count) injuries, \
      \(corpus.redFlags.count) red flags, \(corpus.questions.count) questions, \
      \(corpus.intents.count) intents
      """
    )
    return outcome.isUsable
  }

  /// Writes a folder's content as a Swift file; returns the exit status.
  private static func embed(folder: String, output: String) -> Int32 {
    let outcome = CorpusLoader.load(folder: folder)
    for problem in outcome.problems { complain(problem.description) }
    guard outcome.isUsable else { return 65 }
    let source = SwiftLiteral.source(
      holding: CompactContent.text(of: outcome.files),
      words: outcome.corpus.ordinaryWords.text,
      tables: ReadingTables.text(for: outcome.corpus)
    )
    guard let file = fopen(output, "w") else { return cannotWrite(output) }
    let bytes = Array(source.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { return cannotWrite(output) }
    return 0
  }

  private static func cannotWrite(_ output: String) -> Int32 {
    complain("\(output): error: cannot be written")
    return 74
  }

  private static func complain(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }
}
