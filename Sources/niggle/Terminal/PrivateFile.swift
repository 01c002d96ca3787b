// Writes a file that only its owner may read, and never over another one.

import Glibc

/// A new file for the runner's eyes.
enum PrivateFile {
  /// A reason why a file was not written.
  struct Failure: Error, CustomStringConvertible {
    /// The error number of the system.
    var code: Int32
    /// The reason in the system's words.
    var description: String { String(cString: strerror(code)) }
  }

  /// Creates a file.
  ///
  /// - Throws: ``Failure`` if there is such a file already or it cannot be written.
  static func create(_ path: String, holding text: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else {
        let code = errno
        close(descriptor)
        throw Failure(code: code)
      }
      bytes = bytes.dropFirst(max(count, 0))
    }
    guard close(descriptor) == 0 else { throw Failure(code: errno) }
  }
}
