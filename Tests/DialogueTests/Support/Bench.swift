// What every proof stands on: the content of intents/ and an assistant made from it, loaded once.

import Corpus
import Dialogue
import Foundation

/// The content under test and the files beside it.
enum Bench {
  /// The project's folder.
  static let root: URL = {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// The content, read from `intents/`, or from the folder that `NIGGLE_INTENTS` names.
  static let corpus: Corpus = CorpusLoader.load(folder: intents).corpus

  /// An assistant that works from it.
  static let assistant = Assistant(corpus)

  /// Whether the proofs take all the time they need (`NIGGLE_PROOF=deep`).
  static let isDeep = environment["NIGGLE_PROOF"] == "deep"

  /// How many conversations are generated from each seed.
  static let conversations =
    isDeep ? 10_000 : environment["NIGGLE_CONVERSATIONS"].flatMap { Int($0) } ?? 340

  /// The time at which every test conversation takes place.
  static let now = Moment(1_772_614_800)

  private static let environment = ProcessInfo.processInfo.environment

  private static var intents: String {
    environment["NIGGLE_INTENTS"] ?? root.appending(path: "intents").path
  }

  /// The lines of a file under `Tests/Data`.
  static func lines(ofData name: String) throws -> [String] {
    let file = root.appending(path: "Tests/Data").appending(path: name)
    return try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}
