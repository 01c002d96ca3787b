// Where the lines a runner typed are kept, and which of them are.
//
// They are about health: the folder and the file belong to the runner alone, and there are three
// ways to keep a line out (`--no-history`, an empty NIGGLE_HISTORY, a leading space).

import Glibc

/// The file that holds the history of the line editor.
struct HistoryFile: Equatable, Sendable {
  /// The file's path.
  var path: String

  /// The most entries that are kept.
  static let mostEntries: Int32 = 1000

  /// Makes a history file at a path.
  init(path: String) { self.path = path }

  /// Finds the file: `NIGGLE_HISTORY`, or `niggle/history` in the XDG folder for state.
  ///
  /// The result is `nil` if no history is wanted or there is no place for it. A relative XDG folder
  /// is ignored, as that specification asks.
  ///
  /// - Parameter environment: The environment the program was started with.
  init?(environment: [String: String]) {
    if let chosen = environment["NIGGLE_HISTORY"] {
      if chosen.isEmpty { return nil }
      path = chosen
    } else if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      path = state + "/niggle/history"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.local/state/niggle/history"
    } else {
      return nil
    }
  }

  /// Whether a line belongs into the history.
  ///
  /// - Parameters:
  ///   - line: The line as typed; a leading space keeps it out.
  ///   - last: The line before it; the same again is left out.
  /// - Returns: Whether to keep it.
  static func keeps(_ line: String, after last: String?) -> Bool {
    guard let first = line.first, first != " ", line != last else { return false }
    return line.contains { !$0.isWhitespace }
  }

  /// A reason why a history cannot be used.
  enum Failure: Error, Equatable {
    case notAFile
    case system(code: Int32)
  }

  /// Whether there is a history to read.
  ///
  /// - Throws: ``Failure`` if the path leads to something else, such as a folder or a pipe.
  func exists() throws(Failure) -> Bool {
    var status = stat()
    if stat(path, &status) != 0 {
      if errno == ENOENT { return false }
      throw .system(code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    return true
  }

  /// Makes the folders and the file, both for the runner alone, if they are not there.
  func prepare() throws(Failure) {
    for slash in path.indices where path[slash] == "/" && slash > path.startIndex {
      let folder = String(path[..<slash])
      if mkdir(folder, 0o700) != 0, errno != EEXIST { throw .system(code: errno) }
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(code: errno) }
    defer { close(descriptor) }
    if fchmod(descriptor, 0o600) != 0 { throw .system(code: errno) }
  }
}

extension HistoryFile.Failure: CustomStringConvertible {
  /// The reason in a few words.
  var description: String {
    switch self {
    case .notAFile: "it is not a file"
    case .system(let code): String(cString: strerror(code))
    }
  }
}
