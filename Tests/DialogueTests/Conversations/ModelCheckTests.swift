// A model check of the dialogue: every state that can be reached is visited and every abstract answer
// is given in it; after each the invariants must hold.
//
// A state stands for all conversations that agree in what the state machine looks at: the open
// question and how often it was put, how many were asked, what was left unsure, the facts as far as
// the rule tells them apart, the urgency, what was concluded and whether the person changes it. With `NIGGLE_PROOF=deep` the single facts are told apart too.

import Corpus
@testable import Dialogue
import Testing

/// What tells one state of the dialogue from another.
private struct AbstractState: Hashable {
  private var open: ID<Question>?
  private var pain: Int
  private var hasTrigger: Bool
  private var urgency: Level?
  private var concluded: String
  private var hasLeft: Bool
  private var asked: Int
  private var tries: Int
  private var isUnsure: Bool
  private var isHeldBack: Bool
  private var rest: Rest?

  /// What the deep proof tells apart beside.
  private struct Rest: Hashable {
    var days: Int
    var gait: Bool?
    var daily: Bool?
  }

  init(_ conversation: Conversation, isDeep: Bool) {
    let state = conversation.state
    let complaint = state.current
    open = state.openQuestion
    pain = complaint.severity.map { $0.upperBound >= 6 ? 2 : 1 } ?? 0
    let days = complaint.days.map { $0.upperBound > 14 ? 2 : 1 } ?? 0
    hasTrigger = pain == 2 || days == 2 || complaint.gait == true || complaint.dailyLife == true
    urgency = state.flags.values.map(\.level).max()
    switch complaint.conclusion {
    case .injury: concluded = "injury"
    case .some(.none): concluded = "none"
    case nil: concluded = ""
    }
    hasLeft = state.hasLeft
    asked = (Set(complaint.asked).count + 1) / 2
    tries = open.map { question in min(2, complaint.asked.count { $0 == question }) } ?? 0
    isUnsure = complaint.unsure.count >= 3
    // Under urgent advice nothing else counts until it is cleared.
    if urgency ?? .undecided >= .sameDay { asked = 0 }
    isHeldBack = !state.persons.isEmpty
    guard isDeep else { return }
    rest = Rest(
      days: days,
      gait: complaint.gait,
      daily: complaint.dailyLife
    )
  }
}

@Suite struct ModelCheckTests {
  /// The abstract answers that are given in every state.
  private static let moves: [Move] = [
    .tells("yes"), .tells("no"), .tells("not sure"), .tells("3"), .tells("8/10", reaches: .doctor),
    .tells("since yesterday"), .tells("three weeks", reaches: .doctor),
    .tells("I'm limping", reaches: .doctor),
    .tells("I can't sleep because of it", reaches: .doctor),
    .tells("actually it's a 2"), .tells("my chest is tight", reaches: .emergency),
    .tells("my calf is swollen and hot", reaches: .sameDay), .clears, .undo,
    .other("start over"), .other("why do you ask"), .other("show me the steps"),
    .other("what's the weather like"), .other("bye"), .tells("my toenail has gone black"),
    .tells("it has gone numb"), .tells("I'm 15 years old"), .tells("no, the other side"),
  ]

  @Test func `in every state that can be reached, every answer keeps the invariants`() {
    let isDeep = Bench.isDeep
    var seen: Set<AbstractState> = []
    var queue: [Watch] = [Watch()]
    var explored = 0
    var transitions = 0
    var findings = Findings()
    func explore(_ watch: Watch, _ move: Move) {
      var watch = watch
      transitions += 1
      for problem in watch.say(move) { findings.add(problem, watch.transcript) }
      let state = AbstractState(watch.conversation, isDeep: isDeep)
      if seen.insert(state).inserted { queue.append(watch) }
    }
    for opening in Move.openings { explore(Watch(), opening) }
    while explored < queue.count {
      let watch = queue[explored]
      explored += 1
      for move in Self.moves { explore(watch, move) }
    }
    print("model check: all \(seen.count) states, \(transitions) transitions")
    findings.record()
    #expect(seen.count > 600)
  }
}
