// The one clock of the library; everything below it is told the time.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Moment {
  /// The time now.
  public static var now: Moment { Moment(Int64(time(nil))) }
}
