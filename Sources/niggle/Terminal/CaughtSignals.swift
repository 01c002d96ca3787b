// Remembers which signals came, for code that is not inside a signal handler.
//
// A handler may touch nothing but a lock-free atomic; everything else (leaving the line, saving the
// history, ending by the signal) happens in the ordinary course of the program.

import Glibc
import Synchronization

private let lastInterrupt = Atomic<Bool>(false)
private let lastTermination = Atomic<Int32>(0)
private let wasContinued = Atomic<Bool>(false)

/// The signals an interactive chat answers itself: Ctrl-C drops a line, `fg` brings it back, the others
/// end the chat.
enum CaughtSignals {
  /// The signals that end the chat in good order.
  static let terminating = [SIGTERM, SIGHUP]

  /// Starts to catch the signals.
  static func install() {
    // Runs the lazy initialisers now, not inside a handler.
    _ = isInterrupted
    _ = termination
    _ = takeContinuation()
    // No SA_RESTART: a call that waits must come back so that the signal is noticed.
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      lastInterrupt.store(true, ordering: .relaxed)
    }
    sigaction(SIGINT, &action, nil)
    action.__sigaction_handler.sa_handler = { number in
      lastTermination.store(number, ordering: .relaxed)
    }
    for number in terminating where !isIgnored(number) { sigaction(number, &action, nil) }
    action.__sigaction_handler.sa_handler = { _ in
      wasContinued.store(true, ordering: .relaxed)
    }
    action.sa_flags = SA_RESTART  // a reply half written goes on; ppoll comes back all the same
    sigaction(SIGCONT, &action, nil)
  }

  /// Whether Ctrl-C came since ``forgetInterrupt()``.
  static var isInterrupted: Bool { lastInterrupt.load(ordering: .relaxed) }

  /// Begins a new line.
  static func forgetInterrupt() { lastInterrupt.store(false, ordering: .relaxed) }

  /// Whether the chat was stopped and went on since the last call.
  static func takeContinuation() -> Bool { wasContinued.exchange(false, ordering: .relaxed) }

  /// The signal that asked the chat to end, if one did.
  static var termination: Int32? {
    let number = lastTermination.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Whether the program was started with a signal ignored, as `nohup` does: it stays so.
  private static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    sigaction(number, nil, &current)
    return unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
