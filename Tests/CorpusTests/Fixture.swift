// The small made-up content under Fixtures/, whole or with something spoilt.

import Corpus
import Foundation
import Testing

/// The content that the tests load.
enum Fixture {
  /// The folder it lies in.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/intents").path

  /// Its YAML by path within the folder.
  static func texts() throws -> [String: String] {
    let enumerator = try #require(FileManager.default.enumerator(atPath: folder))
    var texts: [String: String] = [:]
    for case let path as String in enumerator where path.hasSuffix(".yaml") {
      texts[path] = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
    }
    return texts
  }

  /// The problems of the content after one text in it has been replaced by another.
  static func problems(
    in path: String,
    replacing old: String,
    with new: String
  ) throws -> [String] {
    var texts = try texts()
    let text = try #require(texts[path])
    let range = try #require(text.range(of: old), "'\(old)' does not stand in \(path)")
    texts[path] = text.replacingCharacters(in: range, with: new)
    return CorpusLoader.load(texts: texts).problems.map(\.description)
  }
}
