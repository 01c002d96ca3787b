// A point in time without Foundation's calendar: seconds since 1970, in UTC.

import Understanding

/// A point in time.
public struct Moment: Equatable, Sendable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64

  /// Makes a moment from seconds since 1970.
  public init(_ seconds: Int64) { self.seconds = seconds }

  /// The day it falls on, in UTC.
  public var day: CalendarDay {
    CalendarDay(daysSinceEpoch: Int((seconds - Self.remainder(seconds)) / 86_400))
  }

  /// Reads ISO 8601: `2026-03-01T09:00:00Z`, with or without seconds, fraction and offset; a date
  /// alone is midnight. Nil for anything else.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    func number(_ start: Int, _ length: Int) -> Int? {
      guard start + length <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[start..<start + length] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0, 4), bytes.count >= 10, bytes[4] == UInt8(ascii: "-"),
      let month = number(5, 2), (1...12).contains(month), bytes[7] == UInt8(ascii: "-"),
      let date = number(8, 2), (1...31).contains(date)
    else { return nil }
    let day = CalendarDay(year: year, month: month, day: date)
    seconds = Int64(day.daysSinceEpoch) * 86_400
    guard bytes.count > 10 else { return }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let hour = number(11, 2), hour < 24, bytes.count >= 16, bytes[13] == UInt8(ascii: ":"),
      let minute = number(14, 2), minute < 60
    else { return nil }
    seconds += Int64(hour * 3600 + minute * 60)
    var next = 16
    if next < bytes.count, bytes[next] == UInt8(ascii: ":") {
      guard let second = number(17, 2), second <= 60 else { return nil }
      seconds += Int64(second)
      next = 19
      if next < bytes.count, bytes[next] == UInt8(ascii: ".") {
        next += 1
        while next < bytes.count, bytes[next] >= 0x30, bytes[next] <= 0x39 { next += 1 }
      }
    }
    guard next < bytes.count, bytes[next] != UInt8(ascii: "Z") else { return }
    let sign: Int64 = bytes[next] == UInt8(ascii: "-") ? -1 : 1
    guard sign == -1 || bytes[next] == UInt8(ascii: "+"), let hours = number(next + 1, 2) else {
      return nil
    }
    let minuteStart =
      next + 3 < bytes.count && bytes[next + 3] == UInt8(ascii: ":") ? next + 4 : next + 3
    let minutes = number(minuteStart, 2) ?? 0
    seconds -= sign * Int64(hours * 3600 + minutes * 60)
  }

  /// Orders moments by time.
  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  private static func remainder(_ seconds: Int64) -> Int64 {
    let rest = seconds % 86_400
    return rest < 0 ? rest + 86_400 : rest
  }
}
