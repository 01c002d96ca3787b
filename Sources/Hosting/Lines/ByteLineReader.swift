// Reads lines from a file descriptor: the one reader behind scripted chats and all stdio servers.
//
// Hard input is the rule here, not the exception: lines of any length, bytes that are no text, no
// last newline. The work is linear in the number of bytes read, however long a single line is.

import Glibc

/// Cuts what a file descriptor delivers into lines of text.
///
/// A line ends with `\n` or `\r\n`; the last one may end with the input. NUL, a lone `\r` and U+2028
/// are ordinary characters. Bytes that are not UTF-8 become U+FFFD, and a byte order mark at the very
/// start is dropped.
public struct ByteLineReader {
  /// What one call of ``next()`` brings.
  public enum Line: Equatable, Sendable {
    /// The line, without its end.
    case text(String)

    /// A line over the limit; it was read to its end and thrown away.
    case tooLong(byteCount: Int)
  }

  /// A reason why reading stopped before the end of the input.
  public enum Failure: Error, Equatable, Sendable {
    /// The system refused; `code` is its `errno`.
    case unreadable(code: Int32)
  }

  private let descriptor: Int32
  private let maximumLength: Int
  private var chunk: [UInt8]
  private var chunkPosition = 0
  private var chunkEnd = 0
  private var pending: [UInt8] = []
  private var pendingLength = 0
  private var isFirstLine = true
  private var isAtEnd = false

  /// Makes a reader; nothing is read yet.
  ///
  /// - Parameters:
  ///   - descriptor: Where the bytes come from; it stays the caller's to close.
  ///   - maximumLength: The most bytes a line may have; memory never exceeds it by much.
  ///   - chunkSize: How many bytes to ask the system for at a time.
  public init(descriptor: Int32, maximumLength: Int = .max, chunkSize: Int = 65_536) {
    self.descriptor = descriptor
    self.maximumLength = maximumLength
    self.chunk = [UInt8](repeating: 0, count: max(1, chunkSize))
  }

  /// Waits for the next line.
  ///
  /// - Returns: The line, or `nil` at the end of the input, now and ever after.
  /// - Throws: ``Failure`` if the descriptor cannot be read.
  public mutating func next() throws(Failure) -> Line? {
    while !isAtEnd {
      if let line = takeLine() { return line }
      if try !refill() {
        isAtEnd = true
        return pendingLength > 0 ? finishLine(endsWithNewline: false) : nil
      }
    }
    return nil
  }

  /// The next line if all of it was read already; nil where that would mean to wait.
  public mutating func nextReady() -> Line? { isAtEnd ? nil : takeLine() }

  /// Moves bytes up to the next newline, or all there are, into the pending line.
  private mutating func takeLine() -> Line? {
    guard chunkPosition < chunkEnd else { return nil }
    let newline = chunk.withUnsafeBytes { bytes -> Int? in
      guard let start = bytes.baseAddress else { return nil }
      let found = memchr(start + chunkPosition, 0x0A, chunkEnd - chunkPosition)
      return found.map { UnsafeRawPointer($0) - start }
    }
    collect(chunkPosition..<(newline ?? chunkEnd))
    chunkPosition = newline.map { $0 + 1 } ?? chunkEnd
    return newline == nil ? nil : finishLine(endsWithNewline: true)
  }

  /// Adds a part of the chunk to the pending line, or only counts it once the line is too long.
  private mutating func collect(_ range: Range<Int>) {
    pendingLength += range.count
    if pendingLength > maximumLength {
      pending = []
    } else {
      // No reserveCapacity: it would defeat geometric growth and make long lines quadratic.
      pending.append(contentsOf: chunk[range])
    }
  }

  private mutating func finishLine(endsWithNewline: Bool) -> Line {
    defer {
      pending.removeAll(keepingCapacity: pending.capacity <= 1 << 20)
      pendingLength = 0
      isFirstLine = false
    }
    if pendingLength > maximumLength { return .tooLong(byteCount: pendingLength) }
    var bytes = pending[...]
    if endsWithNewline, bytes.last == 0x0D { bytes.removeLast() }
    if isFirstLine, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return .text(String(decoding: bytes, as: UTF8.self))
  }

  /// Reads the next chunk; `false` at the end of the input.
  private mutating func refill() throws(Failure) -> Bool {
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        chunkPosition = 0
        chunkEnd = count
        return count > 0
      }
      switch errno {
      case EINTR: continue
      // The other end of a socket went away without waiting for us: an end like any other.
      case ECONNRESET: return false
      case EAGAIN:
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, -1)
      case let code: throw .unreadable(code: code)
      }
    }
  }
}

extension ByteLineReader.Failure: CustomStringConvertible {
  /// The reason in the system's own words.
  public var description: String {
    switch self {
    case .unreadable(let code): "cannot read: \(String(cString: strerror(code)))"
    }
  }
}
