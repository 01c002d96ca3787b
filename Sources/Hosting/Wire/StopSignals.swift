// What makes a server stop in good order: SIGTERM and SIGINT.
//
// The handler puts the empty device in the place of standard input. So the server comes to the end
// of its input as always: it answers what it has read, and ends with status 0. It does not matter
// whether the signal comes during a read or just before one. A host that does not take the answers
// is waited for one second: from then on an alarm interrupts every write that is stuck.

import Glibc
import Synchronization

// Signal handlers reach nothing but globals; these two are written once, or lock-free.
private let isLate = Atomic<Bool>(false)
private let emptyInput = Atomic<Int32>(-1)

/// Signals that ask the process to stop.
public enum StopSignals {
  /// Whether one has come, and a second has passed since.
  public static var patienceIsOver: Bool { isLate.load(ordering: .relaxed) }

  /// Turns the signals into an early end of standard input, and a closed output into an error.
  public static func install() {
    LineWriter.ignoreClosedPipes()
    signal(SIGUSR1, SIG_IGN)
    let device = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard device >= 0 else { return }
    emptyInput.store(device, ordering: .relaxed)
    isLate.store(false, ordering: .relaxed)
    // No SA_RESTART: what is interrupted must come back to us.
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      if signal == SIGALRM {
        isLate.store(true, ordering: .relaxed)
      } else {
        dup2(emptyInput.load(ordering: .relaxed), STDIN_FILENO)
      }
      alarm(1)
    }
    for signal in [SIGALRM, SIGTERM, SIGINT] { sigaction(signal, &action, nil) }
  }
}
