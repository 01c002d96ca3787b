// Writes whole answers to a file descriptor: the one writer behind the chat and all stdio servers.
//
// There is no buffer between the caller and the system, so nothing needs a flush and nothing is
// ever interleaved with C's own standard output.

import Glibc

/// Sends text to a file descriptor, all of it or a reason why not.
public struct LineWriter: Sendable {
  /// A reason why a text did not get through.
  public enum Failure: Error, Equatable, Sendable {
    /// Whoever read the other end has gone; for a program in a pipe, a reason to stop, not an error.
    case closed

    /// A signal came while the other end did not take the text, and the caller wants to stop.
    case interrupted

    /// The system refused; `code` is its `errno`.
    case unwritable(code: Int32)
  }

  private let descriptor: Int32
  private let shouldStop: @Sendable () -> Bool

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - descriptor: Where the bytes go; it stays the caller's to close.
  ///   - shouldStop: Asked when a signal interrupts a write that is stuck; by default the writer
  ///     goes on.
  public init(descriptor: Int32, shouldStop: @escaping @Sendable () -> Bool = { false }) {
    self.descriptor = descriptor
    self.shouldStop = shouldStop
  }

  /// Makes a closed pipe an error of the write instead of the death of the process.
  public static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes a text as it is.
  ///
  /// - Parameter text: What to write; it need not be a whole line.
  /// - Throws: ``Failure`` if not all of it could be written.
  public func write(_ text: String) throws(Failure) {
    var text = text
    let failure = text.withUTF8 { send(UnsafeRawBufferPointer($0)) }
    if let failure { throw failure }
  }

  /// Writes a line and its end in one go.
  ///
  /// - Parameter line: The line, without its end.
  /// - Throws: ``Failure`` if not all of it could be written.
  public func writeLine(_ line: String) throws(Failure) {
    try write(line + "\n")
  }

  /// Writes bytes as they are.
  ///
  /// - Parameter bytes: What to write, such as an encoded JSON value and a newline.
  /// - Throws: ``Failure`` if not all of it could be written.
  public func write(_ bytes: [UInt8]) throws(Failure) {
    if let failure = bytes.withUnsafeBytes({ send($0) }) { throw failure }
  }

  private func send(_ bytes: UnsafeRawBufferPointer) -> Failure? {
    guard let start = bytes.baseAddress else { return nil }
    var sent = 0
    while sent < bytes.count {
      let count = Glibc.write(descriptor, start + sent, bytes.count - sent)
      if count >= 0 {
        sent += count
        continue
      }
      switch errno {
      case EINTR:
        if shouldStop() { return .interrupted }
      case EAGAIN:
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if poll(&waiting, 1, -1) < 0, shouldStop() { return .interrupted }
      case EPIPE, ECONNRESET: return .closed
      case let code: return .unwritable(code: code)
      }
    }
    return nil
  }
}

extension LineWriter.Failure: CustomStringConvertible {
  /// The reason in the system's own words.
  public var description: String {
    switch self {
    case .closed: "cannot write: the other end has gone"
    case .interrupted: "cannot write: interrupted by a signal"
    case .unwritable(let code): "cannot write: \(String(cString: strerror(code)))"
    }
  }
}
