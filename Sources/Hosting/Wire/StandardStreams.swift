// Keeps standard output clean: only the protocol's own lines may ever reach it.

import Glibc

/// The descriptors of a program that talks a protocol over standard input and output.
public enum StandardStreams {
  /// Takes standard output for the protocol alone: from now on, what any library prints goes to
  /// standard error.
  ///
  /// - Returns: The descriptor to write the protocol to; nil if standard output is closed.
  public static func claimOutput() -> Int32? {
    let wire = dup(STDOUT_FILENO)
    guard wire >= 0 else { return nil }
    _ = fcntl(wire, F_SETFD, FD_CLOEXEC)
    if dup2(STDERR_FILENO, STDOUT_FILENO) < 0 {
      let nowhere = open("/dev/null", O_WRONLY)
      if nowhere >= 0 {
        dup2(nowhere, STDOUT_FILENO)
        close(nowhere)
      }
    }
    return wire
  }
}
