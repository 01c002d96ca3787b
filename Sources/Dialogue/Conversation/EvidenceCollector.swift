// Turns a reading into the lines of evidence that the log keeps.

import Corpus
import Understanding

/// Picks from a reading what a conversation should remember.
struct EvidenceCollector: Sendable {
  private let lexicon: Lexicon
  private let flags: [ConceptNumber: RedFlag]
  private let isInformative: @Sendable (ConceptNumber) -> Bool
  private let mainMark: ConceptNumber?
  private let asideMark: ConceptNumber?
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
    isInformative = { differential.isInformative($0) }
    mainMark = lexicon.number(of: "main-mark")
    asideMark = lexicon.number(of: "aside-mark")
    var remembered: Set<ConceptNumber> = []
    for rule in lexicon.conversationRules { remembered.formUnion(rule.all + rule.none) }
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
    let spans = SpanCounter(reading)
    let marks = MarkedClauses(reading, main: mainMark, aside: asideMark)
    var seen: Set<ConceptNumber> = []
    var hasSite = false
    for mention in reading.mentions {
      if let flag = flags[mention.concept] {
        if let level = level(of: flag, mention) {
          heard.flags.append(
            FlagHeard(flag: flag.id, level: level, quote: reading.quote(mention.tokens))
          )
        }
      }
      guard let isPresent = polarity(of: mention), isWorthKeeping(mention.concept) else { continue }
      let isSite = lexicon.concept(mention.concept).kind == .site
      if !seen.insert(mention.concept).inserted, !isPresent { continue }
      let weight = weight(
        of: mention,
        in: reading,
        marks,
        isFirstSite: isSite && isPresent && !hasSite
      )
      if isSite, isPresent { hasSite = true }
      let evidence = Evidence(
        concept: lexicon.concept(mention.concept).id,
        isPresent: isPresent,
        weight: weight,
        span: spans.scalars(of: reading.byteRange(of: mention.tokens)),
        quote: reading.quote(mention.tokens)
      )
      heard.evidence.removeAll { $0.concept == evidence.concept }
      heard.evidence.append(evidence)
    }
    takeSeverity(reading, into: &heard)
    heard.days = reading.durationDays.map { [$0.lowerBound, $0.upperBound] }
    heard.side = reading.side
    heard.answer = reading.answer
    heard.isTerse = reading.wordCount <= Self.terse
    return heard
  }

  /// How urgent a mention of a red flag is; nil where it is denied, long past or nobody's.
  private func level(of flag: RedFlag, _ mention: Mention) -> Level? {
    let quiet: ScopeSet = [.negated, .past, .hypothetical, .family, .animal]
    guard mention.scope.isDisjoint(with: quiet) else { return nil }
    guard mention.scope.contains(.resolved) else { return flag.level }
    return flag.whenPast ?? flag.level
  }

  private func polarity(of mention: Mention) -> Bool? {
    let scope = mention.scope
    if !scope.isDisjoint(with: [.past, .resolved, .family, .animal]) { return nil }
    if scope.contains(.negated) { return false }
    return true
  }

  private func isWorthKeeping(_ concept: ConceptNumber) -> Bool {
    if flags[concept] != nil || remembered.contains(concept) { return true }
    switch lexicon.concept(concept).kind {
    case .site, .gait, .dailyLife, .person, .diagnosis, .severity: return true
    case .sensation, .circumstance, .mechanism, .sign, .other:
      return lexicon.concept(concept).topic != nil || isInformative(concept)
    default: return false
    }
  }

  /// How much a mention counts, in per cent.
  private func weight(
    of mention: Mention,
    in reading: Reading,
    _ marks: MarkedClauses,
    isFirstSite: Bool
  ) -> Int {
    if !mention.scope.isDisjoint(with: [.hypothetical, .quoted, .simile]) { return 50 }
    guard lexicon.concept(mention.concept).kind == .site else { return 100 }
    let clause = reading.message.tokens[mention.tokens.lowerBound].clause
    if marks.main.contains(clause) { return 200 }
    if marks.aside.contains(clause) { return 35 }
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

/// The clauses that say "mainly here" or "also there", found once for the whole message.
private struct MarkedClauses {
  let main: Set<Int>
  let aside: Set<Int>

  init(_ reading: Reading, main: ConceptNumber?, aside: ConceptNumber?) {
    func clauses(with mark: ConceptNumber?) -> Set<Int> {
      Set(
        reading.mentions.filter { $0.concept == mark }
          .map { reading.message.tokens[$0.tokens.lowerBound].clause }
      )
    }
    self.main = clauses(with: main)
    self.aside = clauses(with: aside)
  }
}

/// Turns byte ranges into ranges of Unicode scalars, which is how hosts count characters.
private struct SpanCounter {
  /// For each byte and the end, how many scalars begin before it; nil where that is the same.
  private let scalarsBefore: [Int]?

  init(_ reading: Reading) {
    let text = reading.message.source.utf8
    guard !text.allSatisfy({ $0 < 0x80 }) else {
      scalarsBefore = nil
      return
    }
    var counts = [0]
    counts.reserveCapacity(text.count + 1)
    var count = 0
    for byte in text {
      count += byte & 0xC0 == 0x80 ? 0 : 1
      counts.append(count)
    }
    scalarsBefore = counts
  }

  func scalars(of range: Range<Int>) -> [Int] {
    guard let scalarsBefore else { return [range.lowerBound, range.upperBound] }
    return [scalarsBefore[range.lowerBound], scalarsBefore[range.upperBound]]
  }
}
