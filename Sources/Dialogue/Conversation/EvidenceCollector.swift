// Turns a reading into the lines of evidence that the log keeps.

import Corpus
import Understanding

/// Picks from a reading what a conversation should remember.
struct EvidenceCollector: Sendable {
  private let lexicon: Lexicon
  private let flags: [ConceptNumber: RedFlag]
  private let isInformative: @Sendable (ConceptNumber) -> Bool
  private let toldByWords: RedFlag?
  private let alarmFrom: Double
  private let mainMark: ConceptNumber?
  private let asideMark: ConceptNumber?
  private let newsMark: ConceptNumber?
  private let overMark: ConceptNumber?
  private let remembered: Set<ConceptNumber>

  /// From this score on a word ("agony") tells how bad it is; milder words ("a bit sore") are too
  /// loose to stand for a number, so the number is asked for.
  private static let tellingWord = 5
  /// A message of so few words that names a site is about that site.
  private static let terse = 4
  /// How many letters of a message the log keeps for the doctor's note.
  private static let longestQuote = 160

  init(corpus: Corpus, lexicon: Lexicon, differential: Differential) {
    self.lexicon = lexicon
    var flags: [ConceptNumber: RedFlag] = [:]
    for flag in corpus.redFlags {
      if let number = lexicon.number(of: flag.id) { flags[number] = flag }
    }
    self.flags = flags
    toldByWords = corpus.redFlags.first(where: \.isToldByWords)
    alarmFrom = corpus.alarmFrom
    isInformative = { differential.isInformative($0) }
    mainMark = lexicon.number(of: "main-mark")
    asideMark = lexicon.number(of: "aside-mark")
    newsMark = lexicon.number(of: "happening-now")
    overMark = lexicon.number(of: "over-recent")
    var remembered: Set<ConceptNumber> = []
    for rule in lexicon.conversationRules { remembered.formUnion(rule.all + rule.none) }
    for question in corpus.questions {
      remembered.formUnion(question.after.compactMap { lexicon.number(of: $0) })
    }
    for injury in corpus.injuries {
      for concept in injury.suppressions.flatMap(\.when) + injury.branches.flatMap(\.when) {
        if let number = lexicon.number(of: concept) { remembered.insert(number) }
      }
    }
    for trigger in corpus.triggers {
      if case .concept(let concept) = trigger.condition, let number = lexicon.number(of: concept) {
        remembered.insert(number)
      }
    }
    self.remembered = remembered
  }

  /// What a message taught, red flags included.
  func heard(_ reading: Reading, at time: Int64, isCorrection: Bool) -> Heard {
    var heard = Heard(time: time, words: Self.shortened(reading.message.source))
    heard.isCorrection = isCorrection
    var spans = SpanCounter(reading)
    let marks = Marks(reading, main: mainMark, aside: asideMark)
    // Where the evidence of each concept stands; of two pieces the later one counts.
    var places: [ConceptNumber: Int] = [:]
    var evidence: [Evidence?] = []
    var hasSite = false
    for mention in reading.mentions {
      if let flag = flags[mention.concept] {
        if let level = level(of: flag, mention, in: reading) {
          heard.flags.append(
            FlagHeard(flag: flag.id, level: level, quote: reading.quote(mention.tokens))
          )
        }
      }
      guard let isPresent = polarity(of: mention), isWorthKeeping(mention.concept),
        !isSomebodyElses(mention, in: reading)
      else { continue }
      let isSite = lexicon.concept(mention.concept).kind == .site
      let earlier = places[mention.concept]
      if earlier != nil, !isPresent { continue }
      let weight = weight(of: mention, marks, isFirstSite: isSite && isPresent && !hasSite)
      if isSite, isPresent { hasSite = true }
      if let earlier { evidence[earlier] = nil }
      places[mention.concept] = evidence.count
      evidence.append(
        Evidence(
          concept: lexicon.concept(mention.concept).id,
          isPresent: isPresent,
          weight: weight,
          span: spans.scalars(of: reading.byteRange(of: mention.tokens)),
          quote: reading.quote(mention.tokens)
        )
      )
    }
    heard.evidence = evidence.compactMap { $0 }
    if let alarm = alarm(in: reading, heard) { heard.flags.append(alarm) }
    takeSeverity(reading, into: &heard)
    heard.days = reading.durationDays.map { [$0.lowerBound, $0.upperBound] }
    heard.side = reading.side
    heard.answer = reading.answer
    heard.leaning = reading.leaning.map { Int((Double($0) / 10).rounded()) }
    heard.isTerse = reading.wordCount <= Self.terse
    return heard
  }

  /// The danger without a name, where words lean to urgency and no danger with a name is told; nil
  /// where hardly anything in the message is about a body.
  private func alarm(in reading: Reading, _ heard: Heard) -> FlagHeard? {
    guard let toldByWords, Double(reading.alarm) / 100 >= alarmFrom,
      !heard.flags.contains(where: { $0.level >= .sameDay }),
      Set(reading.mentions.filter(isOfBody).map(\.tokens.lowerBound)).count > 1
    else { return nil }
    return FlagHeard(flag: toldByWords.id, level: toldByWords.level, quote: heard.words)
  }

  private func isOfBody(_ mention: Mention) -> Bool {
    guard mention.scope.isAffirmed else { return false }
    switch lexicon.concept(mention.concept).kind {
    case .site, .sensation, .sign, .flag, .severity, .gait, .dailyLife: return true
    default: return false
    }
  }

  /// How urgent a mention of a red flag is; nil where it is denied, long past or nobody's.
  private func level(of flag: RedFlag, _ mention: Mention, in reading: Reading) -> Level? {
    let quiet: ScopeSet = [.negated, .past, .hypothetical, .animal]
    guard mention.scope.isDisjoint(with: quiet),
      !mention.scope.contains(.family) || isNews(mention, in: reading)
    else { return nil }
    guard mention.scope.contains(.resolved) || isOver(mention, in: reading) else {
      return flag.level
    }
    return flag.whenPast ?? flag.level
  }

  /// Whether a danger is told as some days old, and after it that it is gone.
  private func isOver(_ mention: Mention, in reading: Reading) -> Bool {
    reading.mentions.contains {
      $0.concept == overMark && $0.tokens.upperBound > mention.tokens.upperBound
        && $0.scope.isDisjoint(with: [.negated, .hypothetical])
    }
  }

  /// Whether somebody else's danger is told as news: "my husband had a fit after the run" is an
  /// emergency, "my dad had a heart attack" is his history.
  private func isNews(_ mention: Mention, in reading: Reading) -> Bool {
    let tokens = reading.message.tokens
    let sentence = tokens[mention.tokens.lowerBound].sentence
    return reading.mentions.contains { other in
      other.concept == newsMark && tokens[other.tokens.lowerBound].sentence == sentence
        && other.scope.isDisjoint(with: [.negated, .past, .hypothetical])
    }
  }

  private func polarity(of mention: Mention) -> Bool? {
    let scope = mention.scope
    if !scope.isDisjoint(with: [.past, .resolved, .family, .animal]) { return nil }
    if scope.contains(.negated) { return false }
    return true
  }

  /// "My dad is diabetic" says nothing of the runner, unless it is the dad who complains.
  private func isSomebodyElses(_ mention: Mention, in reading: Reading) -> Bool {
    guard mention.scope.contains(.otherPerson), lexicon.concept(mention.concept).kind == .person
    else { return false }
    let isTheirs = reading.mentions.contains {
      $0.scope.contains(.otherPerson) && lexicon.concept($0.concept).kind == .site
    }
    // "My lad's 13. Thigh's sore": the one "my" is his.
    let speaksOfSelf = reading.message.tokens.count { Self.firstPerson.contains($0.text) } > 1
    let hasSite = reading.mentions.contains { lexicon.concept($0.concept).kind == .site }
    return !isTheirs && (speaksOfSelf || !hasSite)
  }

  /// The words by which a runner speaks of themselves.
  private static let firstPerson: Set<String> = ["i", "im", "ive", "id", "me", "my", "mine"]

  private func isWorthKeeping(_ concept: ConceptNumber) -> Bool {
    if flags[concept] != nil || remembered.contains(concept) { return true }
    switch lexicon.concept(concept).kind {
    case .site, .gait, .dailyLife, .person, .diagnosis, .severity: return true
    case .sensation, .circumstance, .mechanism, .sign, .other:
      return lexicon.concept(concept).topic != nil || isInformative(concept)
    case .flag: return isInformative(concept)
    default: return false
    }
  }

  /// How much a mention counts, in per cent.
  private func weight(of mention: Mention, _ marks: Marks, isFirstSite: Bool) -> Int {
    if !mention.scope.isDisjoint(with: [.hypothetical, .quoted, .simile]) { return 50 }
    guard lexicon.concept(mention.concept).kind == .site else { return 100 }
    if marks.isMain(mention) { return 200 }
    if marks.isAside(mention) { return 35 }
    return isFirstSite ? 130 : 100
  }

  private func takeSeverity(_ reading: Reading, into heard: inout Heard) {
    if let stated = reading.severity {
      heard.severity = [stated.lowerBound, stated.upperBound]
      heard.isSeverityStated = true
      return
    }
    let words = reading.mentions.compactMap { mention -> ClosedRange<Int>? in
      guard mention.scope.isAffirmed else { return nil }
      return lexicon.concept(mention.concept).severity
    }
    guard let worst = words.max(by: { $0.upperBound < $1.upperBound }),
      worst.lowerBound >= Self.tellingWord
    else { return }
    heard.severity = [worst.lowerBound, worst.upperBound]
  }

  private static func shortened(_ text: String) -> String {
    text.unicodeScalars.count <= longestQuote
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestQuote))) + "…"
  }
}

/// The clauses that hold a word for "mainly" or "by the way".
private struct Marks {
  private let tokens: [Token]
  private var main: Set<Int> = []
  private var aside: Set<Int> = []

  init(_ reading: Reading, main mainMark: ConceptNumber?, aside asideMark: ConceptNumber?) {
    tokens = reading.message.tokens
    for mention in reading.mentions {
      if mention.concept == mainMark { main.insert(clause(of: mention)) }
      if mention.concept == asideMark { aside.insert(clause(of: mention)) }
    }
  }

  func isMain(_ mention: Mention) -> Bool { main.contains(clause(of: mention)) }

  func isAside(_ mention: Mention) -> Bool { aside.contains(clause(of: mention)) }

  private func clause(of mention: Mention) -> Int { tokens[mention.tokens.lowerBound].clause }
}

/// Turns byte ranges into ranges of Unicode scalars, which is how hosts count characters.
private struct SpanCounter {
  private let bytes: [UInt8]?
  /// The last place asked for, in bytes and in scalars; the next one is counted from there.
  private var known = (byte: 0, scalar: 0)

  init(_ reading: Reading) {
    let text = reading.message.source.utf8
    bytes = text.allSatisfy { $0 < 0x80 } ? nil : Array(text)
  }

  mutating func scalars(of range: Range<Int>) -> [Int] {
    guard let bytes else { return [range.lowerBound, range.upperBound] }
    return [scalar(at: range.lowerBound, bytes), scalar(at: range.upperBound, bytes)]
  }

  private mutating func scalar(at byte: Int, _ bytes: [UInt8]) -> Int {
    let between = bytes[min(byte, known.byte)..<max(byte, known.byte)]
    let count = between.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    known = (byte, byte < known.byte ? known.scalar - count : known.scalar + count)
    return known.scalar
  }
}
