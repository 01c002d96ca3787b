// The one door to the assistant: a message in, a reply out.

import Corpus
import Understanding

/// A niggle assistant: reads messages, keeps conversations going, puts replies into words.
///
/// It holds no conversation itself, so one assistant serves any number of them:
///
///     let assistant = Assistant(.embedded)
///     var conversation = Conversation()
///     print(assistant.respond(to: "my heel hurts", in: &conversation, at: now).text)
public struct Assistant: Sendable {
  /// The content it works from.
  public let corpus: Corpus
  /// The reader of its messages.
  public let reader: Reader

  let differential: Differential
  let policy: TriagePolicy
  let chooser: QuestionChooser
  let collector: EvidenceCollector
  let composer: Composer
  let questions: [ID<Question>: Question]
  private let neighbourLevels: [ID<Neighbour>: Level]

  /// Makes an assistant from content.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
    reader = Reader(corpus)
    let lexicon = reader.lexicon
    differential = Differential(corpus: corpus, lexicon: lexicon)
    policy = TriagePolicy(corpus)
    chooser = QuestionChooser(corpus: corpus, lexicon: lexicon, differential: differential)
    collector = EvidenceCollector(corpus: corpus, lexicon: lexicon, differential: differential)
    questions = Dictionary(corpus.questions.map { ($0.id, $0) }) { first, _ in first }
    // What must be seen today is a red flag; without one a place and a name alone are not urgent.
    neighbourLevels = Dictionary(
      corpus.neighbours.compactMap { neighbour in
        neighbour.level.map { (neighbour.id, min($0, .doctor)) }
      }
    ) { first, _ in first }
    composer = Composer(corpus: corpus, lexicon: lexicon, differential: differential)
  }

  /// What is said before the runner's first message.
  public func greeting(for conversation: Conversation) -> Reply {
    reply(with: [.say(.greeting), .say(.whatHurts)], conversation, intent: "greet", at: Moment(0))
  }

  /// What is said at the end, when the runner leaves without a word.
  public func farewell(for conversation: Conversation) -> Reply {
    reply(with: [.say(.farewell)], conversation, intent: "bye", at: Moment(0))
  }

  /// Reads a message as the conversation stands.
  public func read(_ text: String, in conversation: Conversation, at now: Moment) -> Reading {
    let question = conversation.state.openQuestion.flatMap { questions[$0] }
    let sites = differential.currentSites(of: conversation.state.current)
    // "On the outer side" is of the place that was asked about.
    let asked = sites.first { site in
      question?.topic == .site
        && question?.sites.contains(reader.lexicon.concept(site.site).id) == true
    }
    // After the answer a bare number can only be a new score.
    let isAnswered = conversation.state.current.conclusion != nil
    return reader.read(
      text,
      in: ReadingContext(
        today: now.day,
        topic: question?.topic ?? (isAnswered ? .severity : nil),
        site: (asked ?? sites.max { $0.weight < $1.weight })?.site
      )
    )
  }

  /// Answers a message.
  ///
  /// - Parameters:
  ///   - text: The message; anything at all.
  ///   - conversation: The conversation, which grows by this turn.
  ///   - now: The time, for "since Tuesday".
  /// - Returns: The reply.
  public func respond(
    to text: String,
    in conversation: inout Conversation,
    at now: Moment
  ) -> Reply {
    let reading = read(text, in: conversation, at: now)
    return respond(to: reading, in: &conversation, at: now)
  }

  /// Answers a message that was already read.
  public func respond(
    to reading: Reading,
    in conversation: inout Conversation,
    at now: Moment
  ) -> Reply {
    var turn = Turn(assistant: self, conversation: conversation, reading: reading, now: now)
    // The turn works on its own copy; giving ours up first spares copying the log.
    conversation = Conversation(region: conversation.region)
    turn.run()
    conversation = turn.conversation
    return reply(
      with: turn.acts,
      conversation,
      turn.assessed,
      intent: turn.intent,
      at: now
    )
  }

  /// What a conversation amounts to as it stands.
  public func assess(_ conversation: Conversation) -> (Assessment, TriageVerdict) {
    let complaint = conversation.state.current
    var assessment = differential.assess(complaint)
    if isOutside(conversation.state.flags) { assessment.candidates = [] }
    return (assessment, policy.verdict(on: facts(conversation, assessment)))
  }

  /// Whether what is wrong is a danger that is none of the 15: black urine after an ultra is no sore
  /// leg. A danger of the limb itself beside it, such as a broken bone, leaves the injuries standing.
  private func isOutside(_ flags: [ID<Concept>: DialogueState.RaisedFlag]) -> Bool {
    guard !flags.isEmpty else { return false }  // as nearly always, and the table is long
    let urgent = corpus.redFlags.filter { (flags[$0.id]?.level ?? .undecided) >= .sameDay }
    return !urgent.isEmpty && urgent.allSatisfy(\.isOutside)
  }

  /// The belief in an injury from which it is named beside same-day advice.
  private static let clearLead = 0.6
  /// The belief in an injury from which it is acted on.
  private static let suspicion = 0.4

  /// What triage looks at, as the conversation stands.
  func facts(_ conversation: Conversation, _ assessment: Assessment) -> TriageFacts {
    let complaint = conversation.state.current
    let leading = assessment.candidates.first
    var concluded: ID<Injury>?
    if case .injury(let id) = complaint.conclusion { concluded = id }
    // "It starts in April" is no long-lasting pain and "the hill was agony" no score: a time or a
    // strong word counts once there is something wrong; a stated score or a limp always does.
    let isComplaint =
      complaint.isSeverityStated || complaint.isTerse || !complaint.asked.isEmpty
      || differential.hasGround(complaint)
    return TriageFacts(
      severity: isComplaint ? complaint.severity : nil,
      isSeverityStated: complaint.isSeverityStated,
      days: isComplaint || complaint.isBrief ? complaint.days : nil,
      isPainless: isPainless(complaint),
      gait: complaint.gait,
      dailyLife: complaint.dailyLife,
      suspected: leading.flatMap { $0.probability >= Self.suspicion ? $0.injury : nil }
        ?? concluded,
      concluded: concluded,
      present: Set(complaint.present.map { reader.lexicon.concept($0).id })
        .union(conversation.state.persons).union(notExcluded(complaint)),
      flags: conversation.state.flags.mapValues(\.level)
    )
  }

  /// Whether a complaint is told to be without pain, and nothing told says otherwise.
  private func isPainless(_ complaint: Complaint) -> Bool {
    if let severity = complaint.severity { return severity.upperBound == 0 }
    func hurts(_ concept: ConceptNumber) -> Bool {
      let concept = reader.lexicon.concept(concept)
      return concept.kind == .sensation || concept.severity.map { $0.upperBound > 0 } ?? false
    }
    guard !complaint.present.contains(where: hurts) else { return false }
    return complaint.denied.contains(where: hurts)
      || complaint.present.contains { reader.lexicon.concept($0).severity?.upperBound == 0 }
  }

  /// What a screening question asked about and "not sure" left open: it counts as present.
  func notExcluded(_ complaint: Complaint) -> [ID<Concept>] {
    complaint.unsure.compactMap { questions[$0] }.filter { $0.topic == .redFlags }.flatMap(\.yes)
  }

  private func reply(
    with acts: [Act],
    _ conversation: Conversation,
    _ assessed: (Assessment, TriageVerdict)? = nil,
    intent: String,
    at now: Moment
  ) -> Reply {
    let (assessment, verdict) = assessed ?? assess(conversation)
    let scene = Scene(
      conversation: conversation,
      assessment: assessment,
      verdict: verdict,
      now: now,
      neighbourLevel: assessment.neighbour.flatMap { neighbourLevels[$0] }
    )
    return Reply(
      lines: composer.lines(for: acts, in: scene),
      outcome: outcome(scene, intent: intent)
    )
  }

  private func outcome(_ scene: Scene, intent: String) -> Outcome {
    let state = scene.conversation.state
    let complaint = state.current
    let question = state.hasLeft ? nil : state.openQuestion.flatMap { questions[$0] }
    var level = scene.verdict.level
    if level == .undecided, complaint.conclusion != nil { level = scene.level }
    if complaint.conclusion == Complaint.Conclusion.none, let neighbour = scene.neighbourLevel {
      level = max(level, neighbour)
    }
    var injury: ID<Injury>?
    if case .injury(let id) = complaint.conclusion { injury = id }
    // Seen today, whatever it is: but the clinician is told what it most sounds like.
    if level == .sameDay, let leading = scene.assessment.candidates.first,
      leading.probability >= Self.clearLead
    {
      injury = leading.injury
    }
    return Outcome(
      asking: question?.id,
      about: question?.topic,
      triage: level,
      reasons: scene.verdict.reasons.map(\.id),
      injury: injury,
      candidates: scene.assessment.candidates.map { named($0, complaint) },
      facts: Outcome.Facts(
        severity: complaint.severity.map { [$0.lowerBound, $0.upperBound] },
        durationDays: complaint.days.map { [$0.lowerBound, $0.upperBound] },
        side: complaint.side,
        gait: complaint.gait,
        dailyLife: complaint.dailyLife
      ),
      intent: intent,
      ended: state.hasLeft
    )
  }

  private func named(_ candidate: Candidate, _ complaint: Complaint) -> Outcome.Named {
    Outcome.Named(
      injury: candidate.injury,
      probability: (candidate.probability * 1000).rounded() / 1000,
      evidence: (candidate.supporting + candidate.opposing).compactMap { concept in
        guard let known = complaint.findings[concept] else { return nil }
        return Outcome.Item(
          finding: reader.lexicon.concept(concept).id,
          polarity: known.isPresent ? "present" : "absent",
          span: known.span,
          quote: known.quote,
          turn: known.turn
        )
      }
    )
  }
}

/// The situation in which acts are put into words.
struct Scene {
  var conversation: Conversation
  var assessment: Assessment
  var verdict: TriageVerdict
  var now: Moment

  /// The least urgency that a complaint outside the 15 calls for by itself.
  var neighbourLevel: Level?

  /// How urgent it is once nothing more is asked: what is not urgent is cared for at home, unless
  /// too much stayed unknown.
  var level: Level {
    guard verdict.level == .undecided else { return verdict.level }
    if let neighbourLevel, conversation.state.current.conclusion == Complaint.Conclusion.none {
      return neighbourLevel
    }
    let complaint = conversation.state.current
    return complaint.unsure.count >= Self.tooManyUnsure ? .doctor : .home
  }

  /// As in NHS Pathways: three answers of "not sure" go to a clinician.
  private static let tooManyUnsure = 3
}
