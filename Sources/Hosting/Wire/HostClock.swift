// The clocks of a server: the day for the conversation, the hours for its sessions.

import Dialogue
import Glibc

/// Where a server gets the time from.
public struct HostClock: Sendable {
  /// The time of day, for messages that bring none of their own.
  public var now: @Sendable () -> Moment
  /// Nanoseconds on a clock that only runs forward.
  public var uptime: @Sendable () -> Int64

  /// Makes a clock.
  public init(now: @escaping @Sendable () -> Moment, uptime: @escaping @Sendable () -> Int64) {
    self.now = now
    self.uptime = uptime
  }

  /// The clocks of the system.
  public static let system = HostClock(
    now: { Moment(Int64(time(nil))) },
    uptime: {
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    }
  )
}
