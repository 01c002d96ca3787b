// Options that several commands share: which content to work from, which files to read.

import ArgumentParser
import Corpus
import Dialogue
import EmbeddedCorpus
import FoundationEssentials
import Glibc

/// Which content to work from.
struct ContentOptions: ParsableArguments {
  @Option(
    help: "A folder of content to use in place of the one in the program.",
    completion: .directory
  )
  var intents: String?

  /// The content.
  func corpus() throws -> Corpus {
    guard let folder = try folder() else { return .embedded }
    return try Corpus.load(folder: folder)
  }

  /// The folder named on the command line, which must be there.
  func folder() throws -> String? {
    guard let intents else { return nil }
    var isFolder = false
    guard FileManager.default.fileExists(atPath: intents, isDirectory: &isFolder), isFolder else {
      throw UnreadableFile(path: intents)
    }
    return intents
  }

  /// An assistant that works from it.
  func assistant() throws -> Assistant { Assistant(try corpus()) }
}

/// Files named on the command line.
enum InputFile {
  /// A file's text, bad UTF-8 repaired; `-` is standard input.
  static func text(of path: String) throws -> String {
    guard path != "-" else { return try standardInput() }
    do {
      return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    } catch {
      throw UnreadableFile(path: path)
    }
  }

  /// All of standard input, which may be a pipe.
  private static func standardInput() throws -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw UnreadableFile(path: "-") }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }
}

/// A file that was named but cannot be read.
struct UnreadableFile: Error, CustomStringConvertible, LocalizedError {
  var path: String
  var description: String { "\(path): there is no such file or folder, or it cannot be read" }
  var errorDescription: String? { description }
}
