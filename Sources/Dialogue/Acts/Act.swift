// What the assistant does in a turn, before it is put into words.

import Corpus

/// A dialogue act.
public enum Act: Equatable, Sendable {
  /// Shows what was understood, in a few names.
  case acknowledge([String])
  /// Danger: what to do now. `again` counts how often it was said before.
  case warn(ID<Concept>, again: Int)
  /// A second, less urgent danger.
  case alsoWarn(ID<Concept>)
  /// Urgency was cleared; the conversation goes on.
  case resume
  /// A trigger of the see-a-doctor rule was met just now.
  case escalate([TriageVerdict.Reason])
  /// Asks a question.
  case ask(ID<Question>, Manner)
  /// Gives the answer: an injury of the 15.
  case conclude(ID<Injury>)
  /// Gives the answer: none of the 15.
  case decline(ID<Neighbour>?)
  /// Says something more about an injury.
  case tell(Detail, ID<Injury>)
  /// Says why it thinks what it thinks.
  case explainBelief
  /// Says what else it could be.
  case explainAlternatives
  /// Says why the open question is asked.
  case explainQuestion(ID<Question>)
  /// The note for the doctor.
  case note
  /// A general remark about the person ("With diabetes …").
  case remark(ID<Concept>)
  /// Tells all of an injury by name, without a complaint.
  case describe(ID<Injury>)
  /// The reply an intent has in `intents.yaml`.
  case reply(ID<Concept>)
  /// A fixed wording by id.
  case say(Phrase, [String: String] = [:])

  /// Whether it opens a reply: what was understood, before anything is made of it.
  var opensReply: Bool {
    switch self {
    case .acknowledge, .remark: true
    default: false
    }
  }

  /// How a question is put.
  public enum Manner: Equatable, Sendable {
    /// For the first time.
    case first
    /// Again, in other words: the answer was not understood.
    case again
    /// In its short form, after something else was answered.
    case short
  }

  /// A part of what is known of an injury.
  public enum Detail: Equatable, Sendable {
    /// The steps of the fix.
    case steps
    /// How many, how long.
    case dose
    /// Why it happens.
    case cause
    /// What it feels like.
    case feelsLike
    /// Whether running is fine.
    case canRun
    /// When to see a doctor.
    case seeDoctor
    /// How long it takes.
    case recovery
    /// What is needed.
    case equipment
    /// Where the facts come from.
    case sources
  }
}

/// The ids of the fixed wordings in `wording.yaml`.
public enum Phrase: String, Sendable, CaseIterable {
  case greeting, whatHurts = "what-hurts", notice, farewell, undone, nothingToUndo =
    "nothing-to-undo"
  case restarted, notUnderstood = "not-understood", blank, acknowledge, resumed
  case overButRecent = "over-but-recent", stillUrgent = "still-urgent", alsoUrgent = "also-urgent"
  case canStartAtHome = "can-start-at-home", seeDoctorFirst = "see-doctor-first"
  case mostLike = "most-like", forLabel = "for", againstLabel = "against", orLabel = "or"
  case nothingAgainst = "nothing-against", feelsLikeLabel = "feels-like", whyLabel = "why"
  case fixHeading = "fix-heading", planHeading = "plan-heading", needLabel = "need", goodToKnow =
    "good-to-know"
  case fixAfterQuestions = "fix-after-questions"
  case fixWaits = "fix-waits", fixHeldBack = "fix-held-back", sourceSays = "source-says"
  case safetyNet = "safety-net", safetyNetDoctor = "safety-net-doctor"
  case safetyNetVisit = "safety-net-visit", hint, hintDoctor =
    "hint-doctor"
  case notOneOfOurs = "not-one-of-ours", cannotTell = "cannot-tell", noneWithTrigger =
    "none-with-trigger"
  case nothingYet = "nothing-yet", dose, equipmentNone = "equipment-none", equipment, sources
  case alternatives, alternative, noAlternatives = "no-alternatives", beliefs, belief
  case anotherComplaint = "another-complaint", newComplaint = "new-complaint", updated
  case noExerciseNow = "no-exercise-now", rule, notStated = "not-stated"
  case durationHours = "duration-hours", durationDays = "duration-days", durationWeeks =
    "duration-weeks"
  case durationMonths = "duration-months", durationYears = "duration-years", durationToday =
    "duration-today"
  case painScore = "pain-score", sideAndSite = "side-and-site", left, right, both
  case date, months, otherFor = "other-for"
  case noteTitle = "note-title", noteComplaint = "note-complaint", notePlace = "note-place"
  case noteScore = "note-score", noteDuration = "note-duration", noteFindings = "note-findings"
  case noteDenied = "note-denied", noteTriggers = "note-triggers", noteFlags = "note-flags"
  case noteFlagsDenied = "note-flags-denied", noteSuggested = "note-suggested", noteWords =
    "note-words"
  case noteOnset = "note-onset", noteWorse = "note-worse", noteEases = "note-eases"
  case noteAdvised = "note-advised"
  case notePerson = "note-person", noteUnknown = "note-unknown", noteFooter = "note-footer",
    noteEmpty = "note-empty"
  case describe, yes, no
  case title, titleLeft = "title-left", titleRight = "title-right", titleBoth = "title-both"
  case commandRestart = "command-restart", commandWhy = "command-why"
  case commandUndo = "command-undo", commandSummary = "command-summary"
  case noSuchCommand = "no-such-command", cannotOpen = "cannot-open"
  case hostInstructions = "host-instructions", hostPrompt = "host-prompt"
}
