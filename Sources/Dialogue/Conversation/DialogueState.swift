// What follows from the log, kept up to date line by line.

import Corpus
import Understanding

/// What follows from a conversation's log.
///
/// It holds nothing the log does not: ``Conversation`` can always fold it anew.
public struct DialogueState: Equatable, Sendable {
  /// A red flag that was raised.
  public struct RaisedFlag: Equatable, Sendable {
    /// The most urgent level it was told with.
    public var level: Level
    /// The runner's words.
    public var quote: String
    /// The turn, counted from 1.
    public var turn: Int
  }

  /// How many messages the runner has sent.
  public internal(set) var turn = 0
  /// The complaint at hand.
  public internal(set) var current = Complaint()
  /// How many complaints there were before it; the log has them.
  public internal(set) var earlierCount = 0
  /// The question that waits for an answer.
  public internal(set) var openQuestion: ID<Question>?
  /// Whether the last message answered it.
  private(set) var isOpenAnswered = false
  /// How it was put last.
  private(set) var lastManner = Act.Manner.first
  /// Red flags raised and not cleared.
  public internal(set) var flags: [ID<Concept>: RaisedFlag] = [:]
  /// Red flags that were denied, for the doctor's note.
  public internal(set) var deniedFlags: Set<ID<Concept>> = []
  /// Red flags the runner has cleared, with the turn; they rise again only when said again.
  public internal(set) var clearedFlags: Set<ID<Concept>> = []
  /// What is known of the person, whichever complaint it came up with.
  public internal(set) var persons: Set<ID<Concept>> = []
  /// The reasons that were told for the current complaint.
  public internal(set) var toldReasons: Set<String> = []
  /// How often urgent advice was given since the last flag was raised.
  public internal(set) var warnings = 0
  /// Whether the runner has said goodbye.
  public internal(set) var hasLeft = false

  /// Takes in one more line of the log.
  mutating func apply(_ entry: Entry, lexicon: Lexicon, questions: [ID<Question>: Question]) {
    switch entry {
    case .heard(let heard):
      turn += 1
      hasLeft = false
      hear(heard, lexicon, questions)
    case .asked(let question):
      lastManner = openQuestion == question ? .again : .first
      openQuestion = question
      isOpenAnswered = false
      current.asked.append(question)
    case .reminded(let isShort): lastManner = isShort ? .short : .again
    case .escalated(let reasons): toldReasons.formUnion(reasons)
    case .warned:
      warnings += 1
      // A question the danger cut short may be put again once it is cleared.
      if let openQuestion, !isOpenAnswered, current.asked.last == openQuestion {
        current.asked.removeLast()
      }
      openQuestion = nil
    case .concluded(let injury):
      current.conclusion = injury.map { .injury($0) } ?? Complaint.Conclusion.none
      openQuestion = nil
    case .began:
      if !current.order.isEmpty { earlierCount += 1 }
      current = Complaint()
      toldReasons = []
      openQuestion = nil
    case .cleared:
      clearedFlags.formUnion(flags.keys)
      flags = [:]
      warnings = 0
    case .left: hasLeft = true
    }
  }

  private mutating func hear(
    _ heard: Heard,
    _ lexicon: Lexicon,
    _ questions: [ID<Question>: Question]
  ) {
    let question = openQuestion.flatMap { questions[$0] }
    if heard.isCorrection { dropReplacedSites(heard, lexicon) }
    if let question, let answer = heard.answer { take(answer, to: question, lexicon) }
    isOpenAnswered =
      heard.answer != nil || question?.topic == .severity && heard.severity != nil
      || question?.topic == .duration && heard.days != nil
      || question?.topic == .redFlags && !heard.flags.isEmpty
      || heard.evidence.contains { evidence in
        question.map { ($0.yes + $0.no).contains(evidence.concept) } ?? false
      }
    for evidence in heard.evidence { take(evidence, lexicon) }
    // An answer speaks in the words of its question, so only what is told unasked leans.
    if question == nil, !heard.leaning.isEmpty { current.lean(heard.leaning) }
    take(heard, topic: question?.topic)
    if heard.words.split(separator: " ").count <= Self.brief { current.isBrief = true }
    if heard.isTerse || question != nil { current.isTerse = true }
    for raised in heard.flags {
      let level = max(raised.level, flags[raised.flag]?.level ?? raised.level)
      if flags[raised.flag] == nil { warnings = 0 }
      flags[raised.flag] = RaisedFlag(level: level, quote: raised.quote, turn: turn)
      deniedFlags.remove(raised.flag)
    }
  }

  /// A message of up to so many words is brief.
  private static let brief = 9

  /// "I meant the heel": the places named before are taken back.
  private mutating func dropReplacedSites(_ heard: Heard, _ lexicon: Lexicon) {
    let sites = heard.evidence.filter { evidence in
      evidence.isPresent
        && lexicon.number(of: evidence.concept).map { lexicon.concept($0).kind == .site } ?? false
    }
    guard !sites.isEmpty else { return }
    for concept in current.order where lexicon.concept(concept).kind == .site {
      current.forget(concept)
    }
  }

  private mutating func take(_ evidence: Evidence, _ lexicon: Lexicon) {
    guard let number = lexicon.number(of: evidence.concept) else { return }
    let kind = lexicon.concept(number).kind
    if kind == .person {
      if evidence.isPresent {
        persons.insert(evidence.concept)
      } else {
        persons.remove(evidence.concept)
      }
    }
    if kind == .flag, !evidence.isPresent {
      deniedFlags.insert(evidence.concept)
    }
    switch kind {
    case .gait where evidence.concept == .gaitChanged: current.gait = evidence.isPresent
    case .gait where evidence.concept == .gaitNormal && current.gait == nil:
      current.gait = evidence.isPresent ? false : nil
    case .dailyLife where evidence.concept == .dailyLifeHindered:
      current.dailyLife = evidence.isPresent
    case .dailyLife where evidence.concept == .dailyLifeFine && current.dailyLife == nil:
      current.dailyLife = evidence.isPresent ? false : nil
    default: break
    }
    current.learn(
      number,
      Complaint.Known(
        isPresent: evidence.isPresent,
        weight: Double(evidence.weight) / 100,
        turn: turn,
        span: evidence.span,
        quote: evidence.quote
      )
    )
  }

  /// What a plain yes, no or "not sure" says to a question.
  private mutating func take(
    _ answer: Reading.Answer,
    to question: Question,
    _ lexicon: Lexicon
  ) {
    guard answer != .unsure else {
      current.unsure.insert(question.id)
      return
    }
    let isYes = answer == .yes
    switch question.topic {
    case .gait: current.gait = isYes
    case .dailyLife: current.dailyLife = isYes
    default: break
    }
    let known = Complaint.Known(isPresent: isYes, weight: 1, turn: turn, span: [], quote: "")
    if question.topic != .site {
      for concept in question.yes {
        if lexicon.number(of: concept).map({ lexicon.concept($0).kind == .flag }) ?? false {
          if !isYes { deniedFlags.insert(concept) }
          continue
        }
        if let number = lexicon.number(of: concept) { current.learn(number, known) }
      }
    }
    if !isYes {
      for concept in question.no {
        guard let number = lexicon.number(of: concept) else { continue }
        var affirmed = known
        affirmed.isPresent = true
        current.learn(number, affirmed)
      }
    }
  }

  /// Scores, durations and sides: a direct answer or a correction replaces what was known, an aside
  /// may only make it worse.
  private mutating func take(_ heard: Heard, topic: Topic?) {
    if let severity = Self.range(heard.severity) {
      if heard.isCorrection || topic == .severity || current.severity == nil
        || (heard.isSeverityStated && !current.isSeverityStated)
      {
        current.severity = severity
        current.isSeverityStated = heard.isSeverityStated
      } else if heard.isSeverityStated, let known = current.severity {
        current.severity =
          min(known.lowerBound, severity.lowerBound)...max(known.upperBound, severity.upperBound)
      }
    }
    if let days = Self.range(heard.days) {
      if heard.isCorrection || topic == .duration || current.days == nil {
        current.days = days
      } else if let known = current.days, days.upperBound > known.upperBound {
        current.days = min(known.lowerBound, days.lowerBound)...days.upperBound
      }
    }
    if let side = heard.side { current.side = side }
  }

  private static func range(_ bounds: [Int]?) -> ClosedRange<Int>? {
    guard let bounds, bounds.count == 2, bounds[0] <= bounds[1] else { return nil }
    return bounds[0]...bounds[1]
  }
}

extension ID<Concept> {
  /// The concept of a changed gait, which triage looks at.
  static let gaitChanged: Self = "gait-changed"
  /// The concept of an ordinary gait.
  static let gaitNormal: Self = "gait-normal"
  /// The concept of a hindered day, which triage looks at.
  static let dailyLifeHindered: Self = "daily-life-hindered"
  /// The concept of a day that goes on as ever.
  static let dailyLifeFine: Self = "daily-life-fine"
}
