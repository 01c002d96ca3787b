// Options that several commands share: which content to work from, which files to read.

import ArgumentParser
import Corpus
import Dialogue
import EmbeddedCorpus
import FoundationEssentials

/// Which content to work from.
struct ContentOptions: ParsableArguments {
  @Option(
    help: "A folder of content to use in place of the one in the program.",
    completion: .directory
  )
  var intents: String?

  /// The content.
  func corpus() throws -> Corpus {
    guard let intents else { return .embedded }
    return try Corpus.load(folder: intents)
  }

  /// An assistant that works from it.
  func assistant() throws -> Assistant { Assistant(try corpus()) }
}

/// Files named on the command line.
enum InputFile {
  /// A file's text, bad UTF-8 repaired; `-` is standard input.
  static func text(of path: String) throws -> String {
    do {
      let data = try Data(contentsOf: URL(filePath: path == "-" ? "/dev/stdin" : path))
      return String(decoding: data, as: UTF8.self)
    } catch {
      throw UnreadableFile(path: path)
    }
  }
}

/// A file that was named but cannot be read.
struct UnreadableFile: Error, CustomStringConvertible, LocalizedError {
  var path: String
  var description: String { "\(path): there is no such file, or it cannot be read" }
  var errorDescription: String? { description }
}
