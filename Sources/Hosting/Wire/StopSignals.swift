// What makes a server stop in good order: SIGTERM and SIGINT.
//
// The handler puts the empty device in the place of standard input. So the server comes to the end
// of its input as always: it answers what it has read, and ends with status 0. It does not matter
// whether the signal comes during a read or just before one.

import Glibc
import Synchronization

// Signal handlers reach nothing but globals; these two are written once, or lock-free.
private let isStopping = Atomic<Bool>(false)
private let emptyInput = Atomic<Int32>(-1)

/// Signals that ask the process to stop.
public enum StopSignals {
  /// Whether one has come.
  public static var haveCome: Bool { isStopping.load(ordering: .relaxed) }

  /// Turns the signals into an early end of standard input, and a closed output into an error.
  public static func install() {
    LineWriter.ignoreClosedPipes()
    signal(SIGUSR1, SIG_IGN)
    let device = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard device >= 0 else { return }
    emptyInput.store(device, ordering: .relaxed)
    isStopping.store(false, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      isStopping.store(true, ordering: .relaxed)
      dup2(emptyInput.load(ordering: .relaxed), STDIN_FILENO)
    }
    sigaction(SIGTERM, &action, nil)
    sigaction(SIGINT, &action, nil)
  }
}
