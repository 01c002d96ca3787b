// How long answers take, in little memory: exact to one part in sixteen, whatever the length.

/// A count of durations by their length.
struct LatencyHistogram: Equatable {
  /// How many durations were counted.
  private(set) var count = 0
  /// The longest, in nanoseconds.
  private(set) var longest: Int64 = 0
  private var buckets = [Int](repeating: 0, count: 64 * 16)

  /// Counts a duration in nanoseconds.
  mutating func add(_ nanoseconds: Int64) {
    count += 1
    longest = max(longest, nanoseconds)
    buckets[Self.bucket(of: nanoseconds)] += 1
  }

  /// The duration that this share (0 to 1) of all stays under, in nanoseconds; 0 if there is none.
  func quantile(_ share: Double) -> Int64 {
    let wanted = Int(Double(count) * share)
    var seen = 0
    for (place, number) in buckets.enumerated() where number > 0 {
      seen += number
      if seen > wanted { return min(Self.upperBound(of: place), longest) }
    }
    return longest
  }

  /// Sixteen buckets for each power of two.
  private static func bucket(of nanoseconds: Int64) -> Int {
    let value = UInt64(max(0, nanoseconds))
    guard value >= 16 else { return Int(value) }
    let exponent = 63 - value.leadingZeroBitCount
    return (exponent - 3) * 16 + Int(value >> UInt64(exponent - 4) & 15)
  }

  private static func upperBound(of bucket: Int) -> Int64 {
    guard bucket >= 16 else { return Int64(bucket) }
    let shift = Int64(bucket / 16 - 1)
    return Int64(16 + bucket % 16) << shift + (1 << shift - 1)
  }
}
