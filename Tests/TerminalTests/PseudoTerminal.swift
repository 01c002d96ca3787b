// A terminal without a screen: the tests type into it and read what the program shows.

import FoundationEssentials
import Glibc

/// A program that runs in a pseudo-terminal of its own.
final class PseudoTerminal {
  private let master: Int32
  private let slave: Int32
  private let process: pid_t
  private var bytes: [UInt8] = []
  private var end: ProgramEnd?

  /// How long to wait for anything; generous, since machines under test are busy.
  private static let patience = ContinuousClock.Duration.seconds(30)

  /// Starts a program in a new terminal of 80 by 24.
  init(_ arguments: [String], environment: [String: String]) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.master, &ends.slave, &name, nil, nil) == 0 else {
      throw SystemFailure(code: errno)
    }
    // The slave stays open, so that what the program wrote last is not lost when it ends.
    (master, slave) = ends
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    process = try ProgramUnderTest.spawn(
      arguments,
      environment: environment,
      inNewSession: true
    ) { actions in
      // The first terminal a session leader opens becomes its controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    resize(columns: 80, rows: 24)
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      _ = ProgramUnderTest.waitForEnd(of: process)
    }
    close(master)
    close(slave)
  }

  /// All that the program has shown so far.
  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Presses keys.
  func type(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { bytes in
        bytes.baseAddress.map { write(master, $0, bytes.count) } ?? 0
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Changes the size of the window; the kernel sends SIGWINCH.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the program.
  func send(signal: Int32) { kill(process, signal) }

  /// Waits until the program has shown a text after `start`, an offset in bytes.
  ///
  /// - Returns: Whether it did.
  func shows(_ text: String, after start: Int = 0) -> Bool {
    let wanted = Array(text.utf8)
    return wait { Self.find(wanted, in: bytes[min(start, bytes.count)...]) }
  }

  /// The number of bytes shown so far, for ``shows(_:after:)``.
  var mark: Int { bytes.count }

  /// Waits until the program has taken all keys, has nothing more to show and waits for keys.
  func settle() {
    var quietMoments = 0
    _ = wait {
      let last = bytes.count
      receive(milliseconds: 10)
      quietMoments = last == bytes.count && isWaitingForKeys ? quietMoments + 1 : 0
      return quietMoments == 3
    }
  }

  /// Whether the program in the foreground sleeps with no key unread.
  private var isWaitingForKeys: Bool {
    var unread: Int32 = 0
    guard ioctl(slave, UInt(FIONREAD), &unread) == 0, unread == 0,
      let status = try? String(contentsOfFile: "/proc/\(tcgetpgrp(master))/stat", encoding: .utf8),
      let nameEnd = status.lastIndex(of: ")")
    else { return false }
    return status[nameEnd...].dropFirst(2).first == "S"
  }

  /// Waits for the end of the program.
  func waitForEnd() -> ProgramEnd? {
    _ = wait {
      end = end ?? ProgramUnderTest.end(of: process)
      return end != nil
    }
    receive(milliseconds: 0)
    return end
  }

  private func wait(until isDone: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + Self.patience
    while !isDone() {
      if ContinuousClock.now > deadline { return false }
      receive(milliseconds: 20)
    }
    return true
  }

  /// Takes what the program shows within a time.
  private func receive(milliseconds: Int32) {
    var timeout = milliseconds
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, timeout) > 0 else { return }
      let count = buffer.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes += buffer[..<count]
      timeout = 0
    }
  }

  private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard wanted.count <= bytes.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - wanted.count)).contains { start in
      bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
