// Times as hosts read them.

import Dialogue
import Understanding

extension Moment {
  /// The moment in ISO 8601, in UTC, to the second: `2026-03-01T09:00:00Z`.
  var iso8601: String {
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let second = Int(seconds) - day.daysSinceEpoch * 86_400
    return "\(padded(day.year, 4))-\(padded(day.month))-\(padded(day.day))"
      + "T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
  }
}
