// What the readers of numbers, durations and sides need to know of a word, precomputed.
//
// One look-up per token gives a `Word` (which grammatical word it is) and its `WordTraits` (which
// groups it belongs to); the readers then compare small integers, never strings.

/// The grammatical words and marks the value readers tell apart.
enum Word: UInt8, Sendable {
  /// A word that means nothing to a reader of values, or only has traits.
  case plain
  /// Beyond either end of the message.
  case edge

  // Marks.
  case comma, stop, question, exclamation, slash, dash, percent, plus, openParen, closeParen
  case colon, semicolon, tilde, money, ampersand, hash, atSign, greater, lesser, newline, mark

  // Numbers: the value is in ``WordClass/value``.
  case digits, one, small, tens, hundred, half, dozen, couple, few, several, ordinal
  case nothing, point, outta, percentWord

  // Time: units, named days and stretches.
  case unit, shortUnit, weekday, shortWeekday, month, shortMonth, season, feast, feastOpening
  case clocks, lockdown, term
  case today, yesterday, tomorrow, tonight, overnight, dayPart, weekend, parkrun, now, ago
  case without, youth
  case whole, ages, forever, later, daysOld, tenure, ordinalEnding

  // Little words.
  case a, the, my, this, of, and, or, to, between, out, since, `for`, past, last, next, all, on,
    `in`
  case at, per, every, over, under, than, more, less, about, nearly, exactly, least, most, tops, ish
  case so, bit, other, whileWord, just, before, after, until, with, from, into, off, back, old
  case going, coming, getting, been, it, not, no, up, down, early, middle, late, start, end, time
  case away, ever, long, `if`, when, close, upwards, way, best, part, little, gone, odd, row, done

  // Sides.
  case left, right, both, each, either, leftLetter, rightLetter, lefty, righty, side
}

extension Word {
  /// Whether a stretch after it is no fragment of its own: "for 20 minutes", "and 3 weeks".
  var isJoining: Bool { self == .for || self == .and || self == .or || self == .in }
}

/// The groups a word belongs to.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  /// "pain", "sore", "swollen": the clause is about a complaint.
  static let complaint = WordTraits(rawValue: 1 << 0)
  /// A noun a score may follow at once: "pain 6", "score: 4".
  static let scored = WordTraits(rawValue: 1 << 1)
  /// "knee", "shins": a part of the body.
  static let body = WordTraits(rawValue: 1 << 2)
  /// More than one.
  static let plural = WordTraits(rawValue: 1 << 3)
  /// "running", "train", "drive": something done for a time, not suffered.
  static let activity = WordTraits(rawValue: 1 << 4)
  /// "rested", "off", "iced": something done about it.
  static let rest = WordTraits(rawValue: 1 << 5)
  /// "marathon", "wedding": something that has a date.
  static let event = WordTraits(rawValue: 1 << 6)
  /// "started", "rolled", "popped": the beginning of a complaint.
  static let onset = WordTraits(rawValue: 1 << 7)
  /// A verb in the past: "ran", "was".
  static let past = WordTraits(rawValue: 1 << 8)
  /// "will", "planning", "booked": what is told is still to come.
  static let future = WordTraits(rawValue: 1 << 9)
  /// "surgery", "again", "previously": an earlier episode.
  static let history = WordTraits(rawValue: 1 << 10)
  /// "fine", "healed": nothing wrong.
  static let resolved = WordTraits(rawValue: 1 << 11)
  /// "maybe", "about", "say": wraps a number without changing it.
  static let hedge = WordTraits(rawValue: 1 << 12)
  /// "is", "was", "hits", "call": ties a complaint to its score.
  static let link = WordTraits(rawValue: 1 << 13)
  /// "walking", "downhill", "night": when a score holds.
  static let condition = WordTraits(rawValue: 1 << 14)
  /// May follow a bare score.
  static let follows = WordTraits(rawValue: 1 << 15)
  /// May stand before a bare score in an answer.
  static let leads = WordTraits(rawValue: 1 << 16)
  /// "actually", "sorry", "scratch": takes back what was said.
  static let correction = WordTraits(rawValue: 1 << 17)
  /// "was", "yesterday", "started": the score of another time.
  static let formerly = WordTraits(rawValue: 1 << 18)
  /// "now", "today": the score of this time.
  static let nowadays = WordTraits(rawValue: 1 << 19)
  /// "not", "never", "isnt".
  static let negator = WordTraits(rawValue: 1 << 20)
  /// "miles", "kg", "bpm", "runs": what is counted, so never a score.
  static let counted = WordTraits(rawValue: 1 << 21)
  /// "size", "age", "zone": the number after it is a label.
  static let label = WordTraits(rawValue: 1 << 22)
  /// "effort", "fitness": what is rated is not pain.
  static let ratesOther = WordTraits(rawValue: 1 << 23)
  /// "when", "while", "during": the activity after it only says when it hurts.
  static let subordinates = WordTraits(rawValue: 1 << 24)
  /// "plan", "break", "streak": what a duration before it belongs to.
  static let takesTime = WordTraits(rawValue: 1 << 25)
  /// "outer", "lower", "big": may stand between a side and its part of the body.
  static let placing = WordTraits(rawValue: 1 << 26)
  /// "in", "up", "behind": a preposition or adverb, so a "right" before it is no side.
  static let preposition = WordTraits(rawValue: 1 << 27)
  /// "i", "she", "has": a subject, so a "left" after it is a verb.
  static let subject = WordTraits(rawValue: 1 << 28)
  /// "it", "me", "early", "home": an object, so a "left" before it is a verb.
  static let object = WordTraits(rawValue: 1 << 29)
  /// "is", "was", "hurts", "seems": what is said of a side.
  static let predicate = WordTraits(rawValue: 1 << 30)
  /// "my", "the", "on", "mostly": may stand before a side.
  static let beforeSide = WordTraits(rawValue: 1 << 31)
  /// "whole", "full", "long": may stand between a number and its unit.
  static let filler = WordTraits(rawValue: 1 << 32)
  /// "unlike", "compared", "than": what follows is only the measure.
  static let compares = WordTraits(rawValue: 1 << 33)
  /// "unit" of less than a day, "second" to "hour".
  static let brief = WordTraits(rawValue: 1 << 34)
  /// "still", "persists": the complaint goes on.
  static let still = WordTraits(rawValue: 1 << 35)
  /// "times", "twice", "once": makes "a week" a rate.
  static let frequency = WordTraits(rawValue: 1 << 36)
  /// "went", "jumped": a score that changed from one value to another.
  static let changes = WordTraits(rawValue: 1 << 37)
  /// "rate", "say", "call": the speaker is giving a score.
  static let rates = WordTraits(rawValue: 1 << 38)
  /// "more", "worse", "higher".
  static let comparative = WordTraits(rawValue: 1 << 39)
  /// "cleared", "gone", "healed": the complaint is over.
  static let ended = WordTraits(rawValue: 1 << 40)
  /// "better", "change": after "no" it means that the complaint goes on.
  static let improves = WordTraits(rawValue: 1 << 41)
  /// "another", "said", "thinking": a rest after it has not been taken yet.
  static let proposes = WordTraits(rawValue: 1 << 42)
  /// "went", "twang", "snapped": it happened all at once.
  static let sudden = WordTraits(rawValue: 1 << 43)
  /// "leave", "give", "try": what somebody tells the runner to do.
  static let instructs = WordTraits(rawValue: 1 << 44)
  /// "trail", "roadside", "tent": where a runner may be while writing.
  static let scene = WordTraits(rawValue: 1 << 45)
  /// "im", "were", "sat": somebody is somewhere, now.
  static let presence = WordTraits(rawValue: 1 << 46)
  /// "spine", "neck": a part in the middle, so that both its sides are both.
  static let midline = WordTraits(rawValue: 1 << 47)
  /// "scan", "diagnosed": the complaint was examined, so it was there already.
  static let examines = WordTraits(rawValue: 1 << 48)
  /// "spikes", "hovers", "sits": the pain reaches or keeps to the score that follows.
  static let peaks = WordTraits(rawValue: 1 << 49)
  /// "mate", "sister", "colleague": somebody who may have aches of their own.
  static let person = WordTraits(rawValue: 1 << 50)
  /// "i", "ive", "me", "mine": the runner.
  static let speaker = WordTraits(rawValue: 1 << 51)
  /// "heal", "recovery", "usually": tells how long such things take.
  static let healing = WordTraits(rawValue: 1 << 52)
  /// "read", "googled", "apparently": heard somewhere, not lived through.
  static let hearsay = WordTraits(rawValue: 1 << 53)
  /// "flu", "covid", "holiday": a rest that was not taken for the complaint.
  static let illness = WordTraits(rawValue: 1 << 56)
  /// "trust", "rely": what is not trusted is the one that is meant.
  static let trusts = WordTraits(rawValue: 1 << 57)
  /// "takes", "lasts": what follows is how long it is each time.
  static let lasts = WordTraits(rawValue: 1 << 58)
  /// "hx", "history", "duration": what a clinician's fraction counts.
  static let chronicle = WordTraits(rawValue: 1 << 55)
  /// "how": opens a question.
  static let asks = WordTraits(rawValue: 1 << 54)
}

/// What is known of one word.
struct WordClass: Sendable, Equatable {
  /// Which grammatical word it is.
  var word: Word

  /// The number, unit, weekday, month, season or feast it stands for; 0 if none.
  var value: Int16

  /// The groups it belongs to.
  var traits: WordTraits

  /// A word that means nothing here.
  static let unknown = WordClass(word: .plain, value: 0, traits: [])

  /// Adds what else is known of the word; a first grammatical word stays.
  mutating func add(_ word: Word, _ value: Int, _ traits: WordTraits) {
    if self.word == .plain, word != .plain || value != 0 {
      self.word = word
      self.value = Int16(value)
    }
    self.traits.formUnion(traits)
  }
}

/// The units of time, in order of length.
enum TimeUnit: Int16, Sendable {
  case second, minute, hour, day, week, fortnight, month, year, decade

  /// The shortest and the longest it can be, in days.
  var days: ClosedRange<Double> {
    switch self {
    case .second, .minute: 0...0
    case .hour: 0...(1.0 / 24)
    case .day: 1...1
    case .week: 7...7
    case .fortnight: 14...14
    case .month: 30...31
    case .year: 365...366
    case .decade: 3650...3653
    }
  }
}
