// What a server has done so far, for `--metrics`: printed at its end and whenever SIGUSR1 asks.

import Glibc
import Synchronization

/// Counts of a server's work, shared with the thread that prints them.
public final class ServeMetrics: Sendable {
  /// The counts at one moment.
  struct Counts: Equatable {
    var requests = 0
    var errors = 0
    var sessions = 0
    var expired = 0
    var latencies = LatencyHistogram()
  }

  private let counts = Mutex(Counts())
  private let clock: HostClock
  private let started: Int64

  /// Starts to count.
  public init(clock: HostClock = .system) {
    self.clock = clock
    started = clock.uptime()
  }

  /// Counts one answered line.
  func count(nanoseconds: Int64, isError: Bool, sessions: Int, expired: Int) {
    counts.withLock {
      $0.requests += 1
      if isError { $0.errors += 1 }
      $0.sessions = sessions
      $0.expired = expired
      $0.latencies.add(nanoseconds)
    }
  }

  /// The counts as one JSON object; durations are in microseconds.
  var summary: JSON {
    let counts = counts.withLock { $0 }
    func microseconds(_ nanoseconds: Int64) -> JSON {
      .number("\(nanoseconds / 1000).\(nanoseconds % 1000 / 100)")
    }
    let up = clock.uptime() - started
    return [
      "errors": JSON(counts.errors),
      "expired": JSON(counts.expired),
      "latency": [
        "max": microseconds(counts.latencies.longest),
        "p50": microseconds(counts.latencies.quantile(0.5)),
        "p90": microseconds(counts.latencies.quantile(0.9)),
        "p99": microseconds(counts.latencies.quantile(0.99)),
      ],
      "requests": JSON(counts.requests),
      "sessions": JSON(counts.sessions),
      "upSeconds": JSON(Int(up / 1_000_000_000)),
    ]
  }

  /// Prints the counts on standard error.
  public func print() {
    let line: JSON = ["metrics": summary]
    try? LineWriter(descriptor: STDERR_FILENO).writeLine(line.description)
  }

  /// Prints the counts whenever SIGUSR1 comes, on a thread of its own, so that a server that waits
  /// for input need not be woken. To be called before any other thread exists.
  public func printOnSignal() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGUSR1)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self).toOpaque()
    pthread_create(
      &thread,
      nil,
      { context in
        guard let context else { return nil }
        let metrics = Unmanaged<ServeMetrics>.fromOpaque(context).takeRetainedValue()
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGUSR1)
        var signal: Int32 = 0
        while sigwait(&signals, &signal) == 0 { metrics.print() }
        return nil
      },
      context
    )
  }
}
