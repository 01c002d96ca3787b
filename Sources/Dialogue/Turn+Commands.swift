// What the runner may ask or order at any time; afterwards the open question comes back, once.

import Corpus
import Understanding

extension Turn {
  /// Carries out an intent.
  ///
  /// - Returns: Whether the turn is done; false where the message is to be taken as content.
  mutating func runCommand(_ command: ID<Concept>, _ heard: Heard, _ content: Content) -> Bool {
    switch command {
    case "undo": undo()
    case "restart": restart(heard, content)
    case "bye":
      log(.heard(heard))
      log(.left)
      add(.reply(command))
    case "skip":
      guard openQuestion != nil else { return false }
      var unsure = heard
      unsure.answer = .unsure
      learn(unsure)
    case "repeat":
      log(.heard(heard))
      repeatLast()
    case "cleared":
      guard !state.clearedFlags.isEmpty || !state.flags.isEmpty else { return false }
      log(.heard(heard))
      add(.resume)
      repeatQuestion()
    case "why-ask":
      log(.heard(heard))
      if let question = openQuestion {
        add(.explainQuestion(question.id))
      } else {
        add(.say(.nothingYet))
      }
      repeatQuestion()
    case "new-complaint":
      return false
    default:
      if let detail = Self.details[command] {
        return tell(detail, heard, content)
      }
      log(.heard(heard))
      digress(command)
    }
    return true
  }

  /// Intents that ask for a part of what is known of the injury.
  private static let details: [ID<Concept>: Act.Detail] = [
    "how-to": .steps, "steps": .steps, "next-step": .steps, "how-many": .dose, "cause": .cause,
    "feels-like": .feelsLike, "can-run": .canRun, "see-doctor": .seeDoctor,
    "how-long-heal": .recovery, "equipment": .equipment, "source": .sources,
  ]

  /// Tells a part of what is known of the injury named, concluded or suspected.
  private mutating func tell(_ detail: Act.Detail, _ heard: Heard, _ content: Content) -> Bool {
    if state.current.order.isEmpty, content.named == nil, !content.isEmpty { return false }
    if content.named == nil, state.current.conclusion == nil, !content.isEmpty,
      openQuestion == nil
    {
      return false
    }
    log(.heard(heard))
    if let injury = injury(named: content.named) ?? leadingInjury {
      add(.tell(detail, injury))
    } else if detail == .seeDoctor {
      add(.say(.rule))
    } else if detail == .sources {
      add(.say(.sources))
    } else {
      add(.say(.nothingYet))
    }
    repeatQuestion()
    return true
  }

  private mutating func digress(_ command: ID<Concept>) {
    let isAsking = openQuestion != nil
    switch command {
    case "greet" where isAsking: break
    case "why": add(.explainBelief)
    case "what-else": add(.explainAlternatives)
    case "summary": add(.note)
    case "tell-me-about":
      if let injury = injury(named: namedCondition) ?? leadingInjury {
        add(.describe(injury))
      } else {
        add(.reply(command))
      }
    default: add(.reply(command))
    }
    if isAsking || !Self.endsTurn.contains(command) { repeatQuestion() }
  }

  /// Replies that end with a question of their own.
  private static let endsTurn: Set<ID<Concept>> = ["help", "greet"]

  private var namedCondition: ConceptNumber? {
    reading.mentions.first { lexicon.concept($0.concept).kind == .diagnosis }?.concept
  }

  private func injury(named concept: ConceptNumber?) -> ID<Injury>? {
    guard let concept else { return nil }
    let id = ID<Injury>(lexicon.concept(concept).id.text)
    return assistant.corpus.injuries.contains { $0.id == id } ? id : nil
  }

  /// The injury the answer named, or else the one that leads clearly.
  private var leadingInjury: ID<Injury>? {
    if case .injury(let id) = state.current.conclusion { return id }
    let leading = assistant.assess(conversation).0.candidates.first
    return leading.flatMap { $0.probability >= Self.clearLead ? $0.injury : nil }
  }

  /// The belief from which a question about "it" is answered for the leading injury.
  private static let clearLead = 0.4

  private mutating func restart(_ heard: Heard, _ content: Content) {
    var heard = heard
    if content.isEmpty { heard.isTerse = false }
    log(.began)
    log(.heard(heard))
    add(.say(.restarted))
    if content.isEmpty {
      add(.say(.whatHurts))
    } else {
      proceed(since: DialogueState(), opening: true)
    }
  }

  /// Takes back the last message and all that followed from it.
  mutating func undo() {
    intent = "undo"
    let (question, manner) = (state.openQuestion, state.lastManner)
    guard takeBack() != nil else {
      add(.say(.nothingToUndo))
      return
    }
    guard !isUrgent else {
      repeatWarning()
      return
    }
    let names = assistant.composer.knownNames(in: state)
    add(.say(.undone, ["facts": names.joined(separator: ", ")]))
    repeatQuestion(after: question == state.openQuestion ? manner : state.lastManner)
  }

  private mutating func repeatLast() {
    switch state.current.conclusion {
    case .injury(let id): add(.conclude(id))
    case .some(.none): add(.decline(assistant.assess(conversation).0.neighbour))
    case nil: repeatQuestion()
    }
  }
}
