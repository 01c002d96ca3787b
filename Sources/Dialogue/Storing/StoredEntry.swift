// Each line of the log as bytes. The order of the cases and of their parts is the format: a change
// needs a new version in `StoredConversation`.

import Corpus
import Understanding

/// The kinds of lines, by the byte that each begins with.
private enum EntryTag: UInt8 {
  case heard, asked, escalated, warned, concluded, declined, began, cleared, left, remindedShort,
    reminded
}

/// Which parts a heard message has, as bits of one number.
private struct HeardParts: OptionSet {
  let rawValue: Int

  static let statedSeverity = HeardParts(rawValue: 1)
  static let terse = HeardParts(rawValue: 2)
  static let correction = HeardParts(rawValue: 4)
  static let severity = HeardParts(rawValue: 8)
  static let days = HeardParts(rawValue: 16)
  static let evidence = HeardParts(rawValue: 32)
  static let flags = HeardParts(rawValue: 64)
  static let side = HeardParts(rawValue: 128)
  static let answer = HeardParts(rawValue: 256)
  static let leaning = HeardParts(rawValue: 512)
}

private let answers: [Reading.Answer] = [.yes, .no, .unsure]
private let sides: [Side] = [.left, .right, .both]
private let levels: [Level] = [.undecided, .home, .doctor, .sameDay, .emergency]

extension StateWriter {
  /// Writes a line of the log; `time` is that of the message before.
  mutating func entry(_ entry: Entry, since time: inout Int64) {
    func tag(_ tag: EntryTag) { number(Int(tag.rawValue)) }
    switch entry {
    case .heard(let heard):
      tag(.heard)
      self.heard(heard, since: &time)
    case .asked(let question):
      tag(.asked)
      name(question.text)
    case .escalated(let reasons):
      tag(.escalated)
      number(reasons.count)
      for reason in reasons { name(reason) }
    case .warned: tag(.warned)
    case .concluded(let injury?):
      tag(.concluded)
      name(injury.text)
    case .concluded(nil): tag(.declined)
    case .began: tag(.began)
    case .cleared: tag(.cleared)
    case .left: tag(.left)
    case .reminded(let isShort): tag(isShort ? .remindedShort : .reminded)
    }
  }

  private mutating func heard(_ heard: Heard, since time: inout Int64) {
    var parts: HeardParts = []
    if heard.isSeverityStated { parts.insert(.statedSeverity) }
    if heard.isTerse { parts.insert(.terse) }
    if heard.isCorrection { parts.insert(.correction) }
    if heard.severity != nil { parts.insert(.severity) }
    if heard.days != nil { parts.insert(.days) }
    if !heard.evidence.isEmpty { parts.insert(.evidence) }
    if !heard.flags.isEmpty { parts.insert(.flags) }
    if heard.side != nil { parts.insert(.side) }
    if heard.answer != nil { parts.insert(.answer) }
    if !heard.leaning.isEmpty { parts.insert(.leaning) }
    number(parts.rawValue)
    signed(heard.time &- time)
    time = heard.time
    text(heard.words)
    let words = QuotedWords(heard.words)
    if let severity = heard.severity { range(severity) }
    if let days = heard.days { range(days) }
    if !heard.leaning.isEmpty { range(heard.leaning) }
    if let side = heard.side { number(sides.firstIndex(of: side) ?? 0) }
    if let answer = heard.answer { number(answers.firstIndex(of: answer) ?? 0) }
    if !heard.evidence.isEmpty {
      number(heard.evidence.count)
      for evidence in heard.evidence { self.evidence(evidence, in: words) }
    }
    if !heard.flags.isEmpty {
      number(heard.flags.count)
      for flag in heard.flags {
        name(flag.flag.text)
        number(levels.firstIndex(of: flag.level) ?? 0)
        quote(flag.quote, in: words)
      }
    }
  }

  private mutating func range(_ bounds: [Int]) {
    number(bounds.count)
    for bound in bounds { signed(Int64(bound)) }
  }

  private mutating func evidence(_ evidence: Evidence, in words: QuotedWords) {
    name(evidence.concept.text)
    number(evidence.weight << 1 | (evidence.isPresent ? 1 : 0))
    guard evidence.span.count == 2, evidence.span[0] <= evidence.span[1] else {
      number(0)
      quote(evidence.quote, in: words)
      return
    }
    let isVerbatim = words.quote(evidence.span[0]..<evidence.span[1]) == evidence.quote
    number(isVerbatim ? 1 : 2)
    number(evidence.span[0])
    number(evidence.span[1] - evidence.span[0])
    if !isVerbatim { quote(evidence.quote, in: words) }
  }

  /// Writes a quotation: most are stretches of the message and need not be stored twice.
  private mutating func quote(_ quote: String, in words: QuotedWords) {
    if let range = words.range(of: quote) {
      number(range.lowerBound + 1)
      number(range.count)
    } else {
      number(0)
      text(quote)
    }
  }
}

extension StateReader {
  /// Reads a line of the log; `time` is that of the message before.
  mutating func entry(since time: inout Int64) throws(StoredStateError) -> Entry {
    guard let tag = EntryTag(rawValue: try byte()) else { throw .tampered }
    switch tag {
    case .heard: return .heard(try heard(since: &time))
    case .asked: return .asked(ID(try name()))
    case .escalated:
      var reasons: [String] = []
      for _ in 0..<(try count()) { reasons.append(try name()) }
      return .escalated(reasons)
    case .warned: return .warned
    case .concluded: return .concluded(ID(try name()))
    case .declined: return .concluded(nil)
    case .began: return .began
    case .cleared: return .cleared
    case .left: return .left
    case .remindedShort: return .reminded(isShort: true)
    case .reminded: return .reminded(isShort: false)
    }
  }

  private mutating func heard(since time: inout Int64) throws(StoredStateError) -> Heard {
    let parts = HeardParts(rawValue: try number())
    time &+= try signed()
    var heard = Heard(time: time, words: try text())
    let words = QuotedWords(heard.words)
    heard.isSeverityStated = parts.contains(.statedSeverity)
    heard.isTerse = parts.contains(.terse)
    heard.isCorrection = parts.contains(.correction)
    if parts.contains(.severity) { heard.severity = try range() }
    if parts.contains(.days) { heard.days = try range() }
    if parts.contains(.leaning) { heard.leaning = try range() }
    if parts.contains(.side) { heard.side = try one(of: sides) }
    if parts.contains(.answer) { heard.answer = try one(of: answers) }
    if parts.contains(.evidence) {
      for _ in 0..<(try count()) { heard.evidence.append(try evidence(in: words)) }
    }
    if parts.contains(.flags) {
      for _ in 0..<(try count()) {
        let flag = ID<Concept>(try name())
        let level = try one(of: levels)
        heard.flags.append(FlagHeard(flag: flag, level: level, quote: try quote(in: words)))
      }
    }
    return heard
  }

  private mutating func one<Choice>(of choices: [Choice]) throws(StoredStateError) -> Choice {
    let place = try number()
    guard place < choices.count else { throw .tampered }
    return choices[place]
  }

  private mutating func range() throws(StoredStateError) -> [Int] {
    var bounds: [Int] = []
    for _ in 0..<(try count()) {
      guard let bound = Int(exactly: try signed()) else { throw .tampered }
      bounds.append(bound)
    }
    return bounds
  }

  private mutating func evidence(in words: QuotedWords) throws(StoredStateError) -> Evidence {
    let concept = ID<Concept>(try name())
    let weight = try number()
    let kind = try number()
    var span: [Int] = []
    if kind > 0 {
      let start = try number()
      let (end, isTooFar) = start.addingReportingOverflow(try number())
      guard !isTooFar else { throw .tampered }
      span = [start, end]
    }
    let quote: String
    if kind == 1 {
      guard let verbatim = words.quote(span[0]..<span[1]) else { throw .tampered }
      quote = verbatim
    } else {
      quote = try self.quote(in: words)
    }
    return Evidence(
      concept: concept,
      isPresent: weight & 1 == 1,
      weight: weight >> 1,
      span: span,
      quote: quote
    )
  }

  private mutating func quote(in words: QuotedWords) throws(StoredStateError) -> String {
    let start = try number()
    guard start > 0 else { return try text() }
    let (end, isTooFar) = (start - 1).addingReportingOverflow(try number())
    guard !isTooFar, let quote = words.quote(start - 1..<end) else { throw .tampered }
    return quote
  }
}
