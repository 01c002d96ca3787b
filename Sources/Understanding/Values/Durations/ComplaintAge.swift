// Which of the times told in a message is the age of the complaint.

extension DurationMention {
  /// How firmly it is told that this is the complaint's age.
  fileprivate enum Standing: Int, Comparable {
    /// A day that was only narrated.
    case narrated
    /// A stretch in a clause that tells of something else.
    case loose
    /// A stretch or a beginning told of the complaint.
    case told
    /// A fresh episode that stands out from a long background.
    case fresh

    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  fileprivate var standing: Standing {
    if isFresh { return .fresh }
    if isNarrated { return .narrated }
    return isLoose ? .loose : .told
  }

  private func comesBefore(_ other: DurationMention) -> Bool {
    tokens.lowerBound < other.tokens.lowerBound
  }

  /// Whether it goes before another as the complaint's age.
  fileprivate func goesBefore(_ other: DurationMention) -> Bool {
    if isFloor != other.isFloor {
      // A least age yields to what is told, but not to a narrated day that it rules out.
      let (floor, told) = isFloor ? (self, other) : (other, self)
      let yields = told.standing < .told || told.isFromWeekday && told.comesBefore(floor)
      let isRuledOut = yields && told.days.upperBound < floor.days.lowerBound
      return isFloor == isRuledOut
    }
    if standing != other.standing { return standing > other.standing }
    if isCounted != other.isCounted, isFromWeekday != other.isFromWeekday { return isCounted }
    if isVague != other.isVague, days.overlaps(other.days) { return other.isVague }
    return days.upperBound > other.days.upperBound
  }
}

extension Sequence where Element == DurationMention {
  /// How long the complaint has lasted, in days; nil if the message does not say.
  ///
  /// 1. Mentions of something else (``DurationMention/Kind/other``) never count.
  /// 2. A fresh episode goes before its background, anything told before a merely implied least age.
  /// 3. What is told of the complaint goes before what is told beside it, and that before a narrated
  ///    day.
  /// 4. Of several the longest counts: "dull for three months, sharp since Friday" is three months.
  /// 5. With narrated days alone the earliest counts: "ran on Sunday, sore on Monday" is since Sunday.
  /// 6. Of two equally long, the one with a number goes before a vague one.
  public var complaintDuration: ClosedRange<Int>? {
    var best: DurationMention?
    for mention in self where mention.kind != .other {
      if let known = best, !mention.goesBefore(known) { continue }
      best = mention
    }
    return best?.days
  }
}
