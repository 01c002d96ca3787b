// What stands around a stretch of time or a named time: prepositions, "since", "still".

/// Answers questions about the words near a time; each looks a bounded number of words far.
struct TimeSurroundings {
  let words: ClassifiedTokens

  /// The preposition before a time, past "the last", "about", "a good"; and if it is a window.
  func preposition(before index: Int) -> (Word, Int, isWindow: Bool) {
    var at = index - 1
    var isWindow = false
    for _ in 0..<5 {
      let piece = words[at]
      switch piece.word {
      case .last, .past: isWindow = true
      case .the, .a, .my, .this, .so, .bit, .way, .exactly, .about, .nearly, .just, .whole: break
      default:
        guard piece.isWordlike, piece.word == .plain,
          !piece.traits.isDisjoint(with: [.hedge, .filler])
        else { return (piece.word, at, isWindow) }
      }
      at -= 1
    }
    return (words.word(at), at, isWindow)
  }

  /// "fine until Friday", "no pain up to Sunday": it began then.
  func isFineUntil(_ index: Int) -> Bool {
    let sentence = words[index].sentence
    let until = (1...5).first {
      words.word(index - $0) == .until || words.word(index - $0) == .to
    }
    guard let until, words[index - until].sentence == sentence else { return false }
    return (1...4).contains {
      let at = index - until - $0
      return words[at].sentence == sentence
        && (words.has(.resolved, at: at)
          || words.has(.complaint, at: at) && words.word(at - 1) == .no)
    }
  }

  func hasSince(before index: Int) -> Bool { sinceIndex(before: index) != nil }

  /// The "since" a time belongs to, in its sentence.
  func sinceIndex(before index: Int) -> Int? {
    let sentence = words[index].sentence
    var at = index - 1
    while at >= 0, at >= index - 12, words[at].sentence == sentence {
      if words.word(at) == .since { return at }
      // "since Sunday, scan Friday", "since the clocks changed and a race in May": the second time
      // is not the "since"'s.
      switch words.word(at) {
      case .weekday, .unit:
        if !words[at + 1].isWordlike, words.word(index) == .weekday { return nil }
      case .clocks, .feast, .month: if index - at > 2 { return nil }
      default: break
      }
      if words.word(at) == .comma, index - at > 1, words.word(index - 1) != .comma,
        !words.has(.subordinates, at: index - 1), at < index - 5
      {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "how long till it's better, 2 weeks?", "should I give it 2 weeks?"
  func asksOrPlans(before index: Int) -> Bool {
    let sentence = words[index].sentence
    for at in max(0, index - 10)..<index where words[at].sentence == sentence {
      if words.word(at) == .until || words.has(.future, at: at) { return true }
    }
    return false
  }

  /// "coach says leave it ten days", "if I rest it two weeks": a rest not taken yet.
  func isAdvised(before index: Int) -> Bool {
    let sentence = words[index].sentence
    for at in max(0, index - 14)..<index where words[at].sentence == sentence {
      if words.has(.proposes, at: at) || words.word(at) == .if, isTold(at) { return true }
    }
    return false
  }

  /// "coach says leave it ten days": what somebody told the runner to do.
  private func isTold(_ index: Int) -> Bool {
    (1...3).contains { words.has(.rest, at: index + $0) || words.has(.instructs, at: index + $0) }
  }

  /// "that was two hours ago", "that was Hogmanay": the time of what was told just before.
  func isThatWas(before index: Int) -> Bool {
    (1...3).contains {
      let at = index - $0
      return (words.word(at) == .this || words.word(at) == .it) && words.has(.past, at: at + 1)
        && words[at].sentence == words[index].sentence && !words[at - 1].isWordlike
        && !asksOrPlans(before: at) && !isAdvised(before: at)
    }
  }

  /// "14 February, that's when it started".
  func isThatsWhen(after index: Int) -> Bool {
    let sentence = words[index - 1].sentence
    let when = (index..<index + 16).first {
      words[$0].sentence == sentence && words.word($0) == .when
        && (words.word($0 - 1) == .it || words.has(.link, at: $0 - 1))
    }
    guard let when else { return false }
    return (when + 1...when + 10).contains {
      words[$0].sentence == sentence && words.has([.onset, .sudden], at: $0)
    }
  }

  func isBackInTime(_ index: Int) -> Bool {
    let next = words[index + 1]
    return !next.isWordlike || next.traits.contains(.subject) || next.word == .and
      || next.word == .when || next.word == .my || next.word == .the
  }

  /// "no doctor for 5 weeks": what cannot be had; not "no better for 5 weeks".
  func isLacking(before index: Int) -> Bool {
    guard let no = (1...3).first(where: { words.word(index - $0) == .no }) else { return false }
    return !(index - no + 1..<max(index - no + 1, index)).contains {
      words.has([.complaint, .body, .activity, .improves], at: $0)
    }
  }

  func isStill(after index: Int) -> Bool {
    let end = min(words.count, index + 16)
    guard index < end else { return false }
    let sentence = words[index].sentence
    return (index..<end).contains {
      guard words[$0].sentence == sentence else { return false }
      // "no better", "not improving" is as good as "still".
      return words.has(.still, at: $0)
        || words.has(.negator, at: $0)
          && (words.has(.improves, at: $0 + 1) || words.has(.improves, at: $0 + 2))
    }
  }

  /// "my knees have been fine for years"; not "no better for weeks".
  func isWell(before index: Int) -> Bool {
    let clause = words[index].clause
    return (1...6).contains {
      let at = index - $0
      return words[at].clause == clause && words.has(.resolved, at: at)
        && !words.has([.filler, .ended], at: at) && !words.has(.negator, at: at - 1)
        && !words.has(.negator, at: at - 2)
    }
  }

  /// "still there after 4 days".
  func isStill(before index: Int) -> Bool {
    let clause = words[index].clause
    return (1...5).contains {
      words[index - $0].clause == clause && words.has(.still, at: index - $0)
    }
  }

  /// "ever since", "since then", after an index, in this sentence or the next.
  func hasSinceThen(after index: Int) -> Bool {
    let sentence = words[index].sentence
    for at in index..<max(index, min(words.count, index + 40)) {
      guard words[at].sentence <= sentence + 1 else { return false }
      if words.word(at) == .since, words.word(at + 1) == .than { return true }
    }
    return false
  }

  /// Whether the sentence goes on to tell of the complaint: "... and had to stop with my calf".
  func tellsComplaint(after index: Int) -> Bool {
    let sentence = words[index - 1].sentence
    return (index..<index + 24).contains {
      words[$0].sentence == sentence && words.has([.complaint, .body], at: $0)
    }
  }

  /// "of a mild twinge", "of my outer shin": a complaint within a few words, before any activity.
  func namesComplaint(from index: Int) -> Bool {
    let clause = words[index].clause
    for at in index..<index + 8 {
      let piece = words[at]
      guard piece.isWordlike, piece.clause == clause, piece.word != .and else { return false }
      if !piece.traits.isDisjoint(with: [.complaint, .body]) { return true }
      if !piece.traits.isDisjoint(with: [.activity, .event, .rest]) { return false }
    }
    return false
  }

  /// "in 2018, fully recovered", ", now fine": over by the next clause.
  func isOverNext(after index: Int) -> Bool {
    let sentence = words[index - 1].sentence
    let clause = words[index - 1].clause
    for at in index..<index + 5 where words[at].sentence == sentence && words[at].clause > clause {
      if words.has(.resolved, at: at), !words.has(.filler, at: at) {
        return !words.has(.negator, at: at - 1)
      }
    }
    return false
  }

  /// "for two weeks, then it went away".
  func isOver(after index: Int) -> Bool {
    let sentence = words[index - 1].sentence
    for at in index..<index + 7 {
      guard words[at].sentence == sentence else { return false }
      if words.has(.ended, at: at) {
        // "8 days, the limp's gone": another thing is over
        if words[at].clause != words[index - 1].clause, words.has(.complaint, at: at - 1) {
          return false
        }
        // "my running has gone to pot", "I've gone running twice"
        let isElsewhere =
          words.word(at) == .gone
          && (words.has(.preposition, at: at + 1) || words.has(.activity, at: at + 1))
        return !isElsewhere && !words.has(.negator, at: at - 1)
      }
      if words.word(at) == .away, words.has(.past, at: at - 1) { return true }
    }
    return false
  }

  /// "had it for three months last year", "in 2021 it lasted six weeks".
  func isPastEpisode(_ span: TimeSpan) -> Bool {
    let sentence = words[span.core].sentence
    let reach = max(0, span.tokens.lowerBound - 9)..<min(words.count, span.tokens.upperBound + 6)
    var isDated = false
    for index in reach where words[index].sentence == sentence && !span.tokens.contains(index) {
      let piece = words[index]
      let goesOn =
        piece.word == .been || piece.word == .since || piece.word == .now
        || piece.traits.contains(.still)
      if goesOn, piece.clause == words[span.core].clause { return false }
      if piece.word == .last, words.word(index + 1) == .unit,
        words[index + 1].value == Int(TimeUnit.year.rawValue), !words.has(.plural, at: index + 1)
      {
        isDated = true
      }
      if piece.word == .last, words.word(index + 1) == .time { isDated = true }
      if piece.word == .youth, words.word(index - 1) == .my || words.word(index - 1) == .in {
        isDated = true
      }
      if piece.word == .back, words.word(index + 1) == .in, words.word(index + 2) == .month {
        isDated = true
      }
      if piece.word == .digits, piece.number > 1950, piece.number < 2200,
        words.word(index - 1) == .in
      {
        isDated = true
      }
    }
    return isDated
  }

  func startsSentence(_ span: TimeSpan) -> Bool {
    let start = span.tokens.lowerBound
    return start < 3 || words[start - 3].sentence != words[start].sentence
  }

  /// Whether a stretch is the first thing of its clause.
  func opens(_ span: TimeSpan) -> Bool {
    var start = span.tokens.lowerBound
    while words.has(.hedge, at: start - 1) || words.word(start - 1) == .about,
      words[start - 1].clause == words[start].clause
    {
      start -= 1
    }
    return words[start - 1].clause != words[start].clause || !words[start - 1].isWordlike
  }

  /// Whether the clause holds little more than the duration: ", 3 weeks", "two months now".
  func standsAlone(_ span: TimeSpan) -> Bool {
    let start = span.tokens.lowerBound
    let end = words[span.tokens.upperBound]
    let closes =
      !end.isWordlike || end.clause != words[start].clause || end.word == .now
      || end.word == .ago
      || end.traits.contains(.hedge) && !words[span.tokens.upperBound + 1].isWordlike
    return opens(span) && closes
  }
}
