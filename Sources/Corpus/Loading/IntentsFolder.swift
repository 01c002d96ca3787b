// Finds and reads the files of an intents/ folder.

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The YAML files of a folder, as texts.
struct IntentsFolder {
  /// The folder, as it was named.
  var name: String

  /// The texts by path within the folder.
  var texts: [String: String] = [:]

  /// The ordinary words of `ordinary-words.txt`; none where a test leaves them out.
  var ordinaryWords = WordList(sortedLines: "")

  /// What could not be read.
  var problems: [ContentProblem] = []

  /// The file that holds the ordinary words.
  private static let wordsFile = "ordinary-words.txt"

  /// A folder that is already in memory.
  init(name: String, texts: [String: String]) {
    self.name = name
    self.texts = texts
  }

  /// Reads all `.yaml` files of a folder and of the folders in it.
  init(at path: String) {
    name = path
    guard let enumerator = FileManager.default.enumerator(atPath: path) else {
      problems.append(ContentProblem(at: .start(of: path), "there is no such folder"))
      return
    }
    for case let file as String in enumerator {
      if file.hasSuffix(".yml") {
        problems.append(ContentProblem(at: mark(of: file), "name this file .yaml, not .yml"))
      }
      guard file.hasSuffix(".yaml") || file == Self.wordsFile else { continue }
      do {
        if file == Self.wordsFile {
          ordinaryWords = WordList(
            sortedLines: try String(contentsOfFile: path + "/" + file, encoding: .utf8)
          )
          continue
        }
        texts[file] = try String(contentsOfFile: path + "/" + file, encoding: .utf8)
      } catch {
        problems.append(ContentProblem(at: mark(of: file), "this file cannot be read as UTF-8"))
      }
    }
  }

  /// The files as content nodes, ordered by path; what is wrong with them goes into the notes.
  func files(notes: ContentNotes) -> [ContentFile] {
    problems.forEach(notes.report)
    var files: [ContentFile] = []
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let layout = ContentLayout.allCases.first(where: { $0.holds(path) }) else {
        let names = ContentLayout.allCases.filter { !$0.isFolder }.map(\.rawValue)
        let hint = Suggestion.hint(for: path, among: names)
        notes.report("this file is none of those in intents/README.md\(hint)", at: mark(of: path))
        continue
      }
      do {
        let root = try YAMLReader(file: name(of: path), text: text).node()
        files.append(ContentFile(path: path, root: root))
      } catch {
        notes.reportUnreadable(layout, error)
      }
    }
    reportMissing(notes: notes)
    return files
  }

  private func reportMissing(notes: ContentNotes) {
    let paths = Set(texts.keys)
    for layout in ContentLayout.allCases where !paths.contains(where: layout.holds) {
      notes.report(
        layout.isFolder ? "this folder has no .yaml file" : "this file is missing",
        at: mark(of: layout.rawValue)
      )
    }
  }

  private func name(of path: String) -> String { name.isEmpty ? path : name + "/" + path }

  private func mark(of path: String) -> ContentMark { .start(of: name(of: path)) }
}
