// Files that only their owner may read, in a folder of their own, by the calls of the system.

import Glibc

/// A folder of private files.
struct PrivateFolder {
  /// A reason why the system refused.
  struct Failure: Error, Equatable, CustomStringConvertible {
    /// What was to be done.
    var doing: String
    /// The error number of the system.
    var code: Int32

    /// The reason in the system's words.
    var description: String { "cannot \(doing): \(String(cString: strerror(code)))" }
  }

  private let path: String

  /// Opens a folder, made if there is none, with all that lead to it.
  init(_ path: String) throws(Failure) {
    self.path = path
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o700) == 0 || errno == EEXIST { continue }
      // A folder above may be there without being ours to write to.
      let code = errno
      var status = stat()
      guard stat(made, &status) == 0 else {
        throw Failure(doing: "make the folder \(made)", code: code)
      }
    }
    guard access(path, R_OK | W_OK | X_OK) == 0 else {
      throw Failure(doing: "use the folder \(path)", code: errno)
    }
  }

  /// The names of all files.
  func names() -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }

  /// The bytes of a file; nil where there is none.
  func read(_ name: String) throws(Failure) -> [UInt8]? {
    let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw Failure(doing: "open \(name)", code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(doing: "read \(name)", code: errno) }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Puts a file in the place of the one of its name, whole or not at all.
  func replace(_ name: String, with bytes: [UInt8]) throws(Failure) {
    let draft = "\(path)/\(name).new"
    try write(bytes, to: draft, at: 0, name)
    guard rename(draft, "\(path)/\(name)") == 0 else {
      throw Failure(doing: "replace \(name)", code: errno)
    }
  }

  /// Writes at a place in a file, made if there is none, and cuts off what stood behind it.
  func write(_ bytes: [UInt8], to name: String, at offset: Int) throws(Failure) {
    try write(bytes, to: "\(path)/\(name)", at: offset, name)
  }

  /// Takes a file away; nothing happens where there is none.
  func remove(_ name: String) throws(Failure) {
    guard unlink("\(path)/\(name)") == 0 || errno == ENOENT else {
      throw Failure(doing: "remove \(name)", code: errno)
    }
  }

  private func write(
    _ bytes: [UInt8],
    to path: String,
    at offset: Int,
    _ name: String
  ) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(doing: "open \(name)", code: errno) }
    defer { close(descriptor) }
    guard ftruncate(descriptor, off_t(offset)) == 0,
      lseek(descriptor, off_t(offset), SEEK_SET) >= 0
    else { throw Failure(doing: "write \(name)", code: errno) }
    do throws(LineWriter.Failure) {
      try LineWriter(descriptor: descriptor).write(bytes)
    } catch {
      throw Failure(doing: "write \(name)", code: errno)
    }
  }
}
