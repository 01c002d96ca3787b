// The numbers the program ends with: a promise to scripts, only ever added to.

import Glibc

/// What the status of the process means; the numbers above 1 are those of `sysexits.h`.
enum ExitStatus: Int32, CaseIterable, Sendable {
  /// Done; also after Ctrl-D, `quit`, the end of the input and a reader that closed the pipe.
  case success = 0

  /// A test or check found differences, or an error with no better number.
  case failure = 1

  /// The command line cannot be understood.
  case usage = 64

  /// Input is not what it should be: intents, a transcript.
  case badInput = 65

  /// A named file is missing or cannot be opened.
  case missingFile = 66

  /// Our own mistake: something that always holds did not.
  case internalError = 70

  /// Reading or writing failed.
  case ioFailure = 74

  /// Ends the process by a signal, so that whoever started it sees which one.
  ///
  /// - Parameter number: The signal that asked us to end.
  static func die(ofSignal number: Int32) -> Never {
    signal(number, SIG_DFL)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    sigprocmask(SIG_UNBLOCK, &set, nil)
    raise(number)
    // Only a signal that does not kill by default comes here.
    exit(128 + number)
  }
}
