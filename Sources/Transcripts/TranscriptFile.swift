// Finds transcripts on disk and reads them together with what they include.

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A transcript on disk, with the conversations that come before it.
public struct TranscriptFile: Equatable, Sendable {
  /// What the file holds, byte for byte.
  public var text: String

  /// The transcript.
  public var transcript: Transcript

  /// The transcripts it includes, the outermost first.
  public var openings: [Transcript]

  /// Reads a file.
  ///
  /// - Parameter path: The file's path, also its name in messages.
  /// - Throws: ``TranscriptError`` if the file or one that it includes cannot be read.
  public init(path: String) throws(TranscriptError) {
    text = try Self.text(of: path)
    transcript = try Transcript(parsing: text, named: path)
    openings = []
    var seen = [path]
    var next = transcript
    while let include = next.opening {
      let folder = next.name.lastIndex(of: "/").map { next.name[...$0] } ?? ""
      let path = Self.simplified(folder + include.value)
      guard !seen.contains(path) else { throw TranscriptError(next.name, include.line, .circle) }
      seen.append(path)
      next = try Transcript(parsing: try Self.text(of: path), named: path)
      openings.insert(next, at: 0)
    }
  }

  /// Takes a transcript that is in memory, such as one read from standard input.
  public init(text: String, named name: String) throws(TranscriptError) {
    self.text = text
    transcript = try Transcript(parsing: text, named: name)
    openings = []
    if let include = transcript.opening {
      throw TranscriptError(name, include.line, .idleSetting("include"))
    }
  }

  /// The paths of all transcripts in folders and among files, in order.
  ///
  /// - Parameter paths: Folders, searched to the bottom, and files.
  /// - Returns: The transcripts' paths, those of each folder sorted.
  /// - Throws: ``TranscriptError`` if one is missing, a folder has none, or a folder holds a file
  ///   that would never be played.
  public static func paths(at paths: [String]) throws(TranscriptError) -> [String] {
    var found: [String] = []
    for path in paths {
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw TranscriptError(path, 0, .missing)
      }
      guard isFolder(path), let folder = FileManager.default.enumerator(atPath: path) else {
        found.append(path)
        continue
      }
      let root = path.hasSuffix("/") ? path : path + "/"
      var files: [String] = []
      for case let file as String in folder {
        if file.hasSuffix(".transcript") {
          files.append(root + file)
        } else if !isDocument(file), !isFolder(root + file) {
          throw TranscriptError(root + file, 0, .strayFile)
        }
      }
      guard !files.isEmpty else { throw TranscriptError(path, 0, .emptyFolder) }
      found += files.sorted()
    }
    return found
  }

  /// Whether a file may lie beside transcripts: a page to read, or hidden.
  private static func isDocument(_ path: String) -> Bool {
    path.hasSuffix(".md") || path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: Bool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func text(of path: String) throws(TranscriptError) -> String {
    let data: Data
    do { data = try Data(contentsOf: URL(filePath: path)) } catch {
      throw TranscriptError(path, 0, .missing)
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw TranscriptError(path, 0, .notUTF8)
    }
    return text
  }

  /// A path without `folder/..` in it.
  private static func simplified(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else if part != "." {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
