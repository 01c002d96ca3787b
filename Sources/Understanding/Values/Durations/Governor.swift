// Which word a stretch of time hangs on: "sore for", "running for", "rested".
//
// The nearest telling word decides; an activity that only says when it hurts ("when running",
// "after my runs") is passed over. Every walk is bounded, so a message costs linear time.

/// What a duration hangs on.
enum Governor: Sendable, Equatable {
  case none, pronoun, body, complaint, onset, activity, rest, event, future, history
}

/// Finds governors.
struct GovernorFinder {
  let words: ClassifiedTokens

  /// Whether the words before an index leave its own clause without a telling word.
  func isUntold(before index: Int) -> Bool {
    switch before(index, isOwnClause: true) {
    case .none, .pronoun, .body: true
    default: false
    }
  }

  /// The nearest telling word before an index, in its sentence or only in its clause.
  func before(_ index: Int, reach: Int = 14, isOwnClause: Bool = false) -> Governor {
    let sentence = words[index].sentence
    let clause = words[index].clause
    var fallback = Governor.none
    var at = index - 1
    while at >= 0, at >= index - reach, words[at].sentence == sentence {
      if isOwnClause, words[at].clause != clause { break }
      let found = governor(at: at)
      switch found {
      case .none: break
      case .pronoun: if fallback == .none { fallback = .pronoun }
      case .body: if fallback != .body { fallback = .body }
      case .activity, .event:
        // The part named in a clause of its own is nearer than what was done in another.
        let isNearer = fallback == .body && words[at].clause != words[index - 1].clause
        return isNearer && words[at + 1].clause != words[index].clause ? .body : found
      default: return found
      }
      at -= 1
    }
    return fallback
  }

  /// The first telling word from an index on, in its sentence.
  func after(_ index: Int, reach: Int = 12) -> Governor {
    let sentence = words[index].sentence
    var fallback = Governor.none
    var at = index
    while at < words.count, at < index + reach, words[at].sentence == sentence {
      let found = governor(at: at)
      switch found {
      case .none: break
      case .pronoun: if fallback == .none { fallback = .pronoun }
      case .body: if fallback != .body { fallback = .body }
      default: return found
      }
      at += 1
    }
    return fallback
  }

  /// What a single word makes of a duration near it.
  func governor(at index: Int) -> Governor {
    let piece = words[index]
    let traits = piece.traits
    if piece.word == .it || piece.word == .this {
      // "been like this a month"
      if words.word(index - 2) == .been, words.has(.hedge, at: index - 1) { return .complaint }
      return piece.word == .it || words.has(.past, at: index + 1) ? .pronoun : .none
    }
    // "had a baby": something else that happened; no other word is both.
    if traits.contains([.subject, .past]), words.word(index + 1) == .a, words[index + 2].isUntold {
      return .event
    }
    if piece.word == .off || piece.word == .on, words.isOnAndOff(index) { return .none }
    if piece.word == .off { return governor(off: index) }
    if piece.word == .unit, words.word(index + 1) == .digits { return .activity }  // "on week 4"
    // "ran through it", "running on it"
    if traits.contains(.activity), words.has(.preposition, at: index + 1),
      words.word(index + 2) == .it
    {
      return .complaint
    }
    // "doing this for years" is the complaint; "took a nail off" its beginning.
    if traits.contains([.activity, .rest]) == false, traits.contains(.activity),
      piece.word == .plain, words.word(index + 1) == .this || words.word(index + 1) == .it,
      words.word(index + 2) == .for || words.word(index + 2) == .since
        || !words[index + 2].isWordlike
    {
      return .complaint
    }
    if traits.contains([.rest, .past]), removesPart(index) { return .onset }
    guard !traits.isDisjoint(with: Self.telling) else { return .none }
    if words.word(index - 1) == .clocks { return .none }  // "the clocks went back"
    if traits.contains(.history) {
      // "had it before"; not "before work"
      // "earlier this week"
      let isPlace =
        piece.word == .before && words[index + 1].isWordlike
        || traits.contains(.formerly) && words.word(index + 1) == .this
      return isPlace && words.word(index + 1) != .and ? .none : .history
    }
    if traits.contains(.onset), traits.contains(.rest) {
      return words.has(.object, at: index + 1) ? .rest : .onset
    }
    // "playing up" is a complaint, "playing football" is not.
    if traits.contains(.complaint), traits.contains(.activity) {
      return words.has(.preposition, at: index + 1) ? .complaint : .activity
    }
    if traits.contains(.onset), piece.word == .ordinal {
      // "first noticed", "the first morning it hurt"; not "my first 10k"
      return (1...2).contains { words.has([.onset, .complaint], at: index + $0) } ? .onset : .none
    }
    if traits.contains(.onset) {
      if traits.contains(.complaint) { return .complaint }
      // "started running", "runs went from 3 a week to 6"
      let isDoing = words.has(.activity, at: index + 1) && words.word(index + 1) == .plain
      let isOfRuns =
        words.has(.changes, at: index) && words.has([.activity, .counted], at: index - 1)
        && words.word(index + 1) == .from
      return isDoing && !words.has(.complaint, at: index + 1) || isOfRuns ? .activity : .onset
    }
    if traits.contains(.rest) { return isAside(index) ? .none : .rest }
    if traits.contains(.complaint) { return .complaint }
    if traits.contains(.activity) { return governs(activity: index) ? .activity : .none }
    if traits.contains(.event) { return isAside(index) ? .none : .event }
    if traits.contains(.body) { return .body }
    return .none
  }

  /// "a week off" is a rest, "hills set it off" a beginning, "a bit off" a complaint; "stepped off
  /// the kerb" says nothing.
  private func governor(off index: Int) -> Governor {
    let before = words[index - 1]
    if before.word == .it { return words.has(.rest, at: index - 2) ? .rest : .onset }
    if isAmiss(index) { return .complaint }
    // "pushing off at the kerb", "jumped off"; not "kept off running"
    if before.isUntold || before.word == .nearly, !words.has(.activity, at: index + 1) {
      return .none
    }
    // "the nail fell off", "the blister popped off"
    if !before.traits.isDisjoint(with: [.onset, .sudden]), !before.traits.contains(.rest) {
      return .none
    }
    switch words.word(index + 1) {
    case .the, .my, .a, .this, .of:
      return words.has([.activity, .rest], at: index + 2) && !before.traits.contains(.past)
        ? .rest : .none
    default: return .rest
    }
  }

  /// "tore my calf playing squash in May": the clause tells the beginning, whatever was done.
  func tellsOnset(before index: Int) -> Bool {
    let clause = words[index].clause
    for at in stride(from: index - 1, through: max(0, index - 14), by: -1)
    where words[at].clause == clause {
      if governor(at: at) == .onset, !words.has(.rest, at: at) {
        return words.word(at - 1) != .clocks
      }
    }
    return false
  }

  /// "it's just a bit off", "feels off": something is wrong.
  func isAmiss(_ index: Int) -> Bool {
    let before = words[index - 1]
    return words.word(index) == .off
      && (before.word == .bit || before.word == .little
        || before.word == .plain && before.traits.contains(.link)
          && before.traits.isDisjoint(with: [.past, .rest]))
  }

  /// "took a nail off", "took the skin off my heel".
  private func removesPart(_ index: Int) -> Bool {
    (2...4).contains {
      words.word(index + $0) == .off
        && (words.has(.body, at: index + $0 - 1) || words.has(.body, at: index + $0 + 2))
    }
  }

  private static let telling: WordTraits = [
    .history, .onset, .rest, .complaint, .activity, .event, .body,
  ]

  /// Whether an activity is what the sentence tells of, not just when it hurts.
  private func governs(activity index: Int) -> Bool {
    let piece = words[index]
    if words.word(index + 1) == .with { return false }  // "running with pain"
    if piece.traits.contains(.past) { return !isAside(index - 1) && !isAside(index) }
    let before = words[index - 1]
    if before.word == .been || before.word == .not { return !isAside(index - 1) }
    if !before.isWordlike { return !words.has(.subordinates, at: index - 2) }
    if !before.traits.isDisjoint(with: [.subordinates, .complaint, .preposition, .placing]) {
      return false
    }
    if isAside(index - 1) || words.has(.complaint, at: index - 2) && before.word == .when {
      return false
    }
    return !before.traits.isDisjoint(
      with: [.subject, .onset, .negator, .future, .rest, .hedge, .activity, .event]
    ) || before.word == .and || before.word == .to || before.clause != piece.clause
  }

  /// Whether one of the two words before says "when", "after", "since", "during".
  private func isAside(_ index: Int) -> Bool {
    for at in [index - 1, index - 2, index - 3] {
      let piece = words[at]
      guard piece.isWordlike, piece.clause == words[index].clause else { return false }
      switch piece.word {
      case .since, .after, .when, .if, .with, .before: return true
      case .the, .my, .a, .this, .last, .plain, .weekday, .yesterday, .it: break
      default: return false
      }
      if piece.word == .plain, piece.traits.contains(.subordinates) { return true }
    }
    return false
  }
}
