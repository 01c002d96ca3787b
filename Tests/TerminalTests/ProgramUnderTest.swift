// Runs the built `niggle` for the tests: where it is, its environment, how it ended.

import FoundationEssentials
import Glibc

/// How a process ended.
enum ProgramEnd: Equatable {
  case exited(Int32)
  case killed(signal: Int32)
}

/// A folder of its own for a test, gone when the test is.
final class ScratchFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/niggle-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
    return "\(path)/\(name)"
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func mode(of name: String) throws -> mode_t {
    var status = stat()
    guard stat("\(path)/\(name)", &status) == 0 else { throw SystemFailure(code: errno) }
    return status.st_mode & 0o777
  }
}

/// A system call that failed while a test was set up.
struct SystemFailure: Error, Equatable {
  var code: Int32
}

/// A pipe; what goes into `input` comes out of `output`.
final class Pipe {
  private(set) var input: Int32 = -1
  private(set) var output: Int32 = -1

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemFailure(code: errno) }
    (output, input) = (ends[0], ends[1])
    for descriptor in ends { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    closeInput()
    closeOutput()
  }

  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  func closeOutput() {
    if output >= 0 { close(output) }
    output = -1
  }
}

/// The `niggle` that was built together with the tests.
enum ProgramUnderTest {
  /// Its path: it stands next to the test bundle, which on Linux is a program itself.
  static var path: String {
    get throws {
      let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return bundle.prefix(upTo: bundle.lastIndex(of: "/") ?? bundle.startIndex) + "/niggle"
    }
  }

  /// An environment in which nothing of the developer's own settings is left.
  static func environment(home: ScratchFolder) -> [String: String] {
    [
      "HOME": home.path, "XDG_STATE_HOME": home.path + "/state", "PATH": "/usr/bin:/bin",
      "TERM": "xterm", "INPUTRC": "/dev/null", "LANG": "C.UTF-8",
    ]
  }

  /// Starts a program; `prepare` says what becomes of its three streams.
  static func spawn(
    _ arguments: [String],
    environment: [String: String],
    inNewSession: Bool,
    prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals as in a fresh shell, whatever the test runner did to them; 0x80 is SETSID, which the
    // Swift module of the C library leaves out.
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Int32(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | (inNewSession ? 0x80 : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let argv = arguments.map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, argv, envp)
    guard code == 0 else { throw SystemFailure(code: code) }
    return process
  }

  /// How a process ended, if it has.
  static func end(of process: pid_t) -> ProgramEnd? {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }

  /// Waits for the end of a process; one that hangs is killed, which no test expects.
  static func waitForEnd(of process: pid_t) -> ProgramEnd? {
    let deadline = ContinuousClock.now + .seconds(60)
    while true {
      if let end = end(of: process) { return end }
      if ContinuousClock.now > deadline { kill(process, SIGKILL) }
      usleep(1000)
    }
  }
}
