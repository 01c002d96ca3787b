// 2,000 generated conversations: the invariants hold in each of their turns, whatever is said.
//
// Conversations come from a seed, so a failing one can be made again; it is shrunk to the fewest
// messages that still fail and printed as a transcript. `NIGGLE_PROOF=deep` plays 60,000 of them.

import Corpus
@testable import Dialogue
import Testing

@Suite struct GeneratedConversationTests {
  /// How many kinds of problem are shrunk for each seed; it takes time.
  private static let mostShrunk = 12
  private static let sayings = Sayings(Bench.corpus)

  /// Plays a conversation; what is broken, in the order it is found.
  private static func problems(_ moves: [Move]) -> (problems: [String], watch: Watch) {
    var watch = Watch()
    var problems: [String] = []
    for move in moves {
      let before = watch.conversation
      let outcome = watch.last?.outcome
      problems += watch.say(move)
      problems += undoing(before, outcome, watch)
      guard let reply = watch.last else { continue }
      for line in reply.lines where !sayings.make(line) {
        problems.append("5: not from intents/: \(line.text)")
      }
    }
    if moves.count % 3 == 0 { problems += again(moves, watch) }
    return (problems + refolding(watch), watch)
  }

  /// Taking the message back gives the conversation and the outcome there were before.
  private static func undoing(
    _ before: Conversation,
    _ outcome: Outcome?,
    _ watch: Watch
  ) -> [String] {
    guard let move = watch.said.last?.move, move.kind != .undo, watch.said.count % 3 == 0,
      watch.conversation.log.count > before.log.count,
      watch.conversation.log[before.log.count...].contains(where: \.isHeard)
    else { return [] }
    var conversation = watch.conversation
    let reply = Bench.assistant.respond(to: "undo", in: &conversation, at: Bench.now)
    var problems: [String] = []
    if !conversation.isLike(before) { problems.append("undo: the conversation is not as it was") }
    if var outcome {
      outcome.intent = reply.outcome.intent
      if outcome != reply.outcome { problems.append("undo: the outcome is not as it was") }
    }
    return problems
  }

  /// All that is known follows from the log alone.
  private static func refolding(_ watch: Watch) -> [String] {
    let assistant = Bench.assistant
    let taken = try? assistant.conversation(stored: watch.conversation.stored)
    return taken == watch.conversation
      ? [] : ["log: stored and taken up it is another conversation"]
  }

  /// The same messages give the same replies.
  private static func again(_ moves: [Move], _ watch: Watch) -> [String] {
    var conversation = Conversation(region: "GB")
    for (move, turn) in zip(moves, watch.said) {
      let reply = Bench.assistant.respond(to: move.text, in: &conversation, at: Bench.now)
      if reply != turn.reply { return ["determinism: another reply the second time"] }
    }
    return []
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func `generated conversations keep the invariants`(seed: UInt64) {
    var generator = ConversationGenerator(seed: seed)
    var findings = Findings()
    var known: Set<String> = []
    var turns = 0
    for _ in 0..<Bench.conversations {
      let moves = generator.conversation()
      turns += moves.count
      for problem in Self.problems(moves).problems {
        guard known.insert(problem).inserted, known.count <= Self.mostShrunk else {
          findings.add(problem, "")
          continue
        }
        let shrunk = Shrinker.shrunk(moves) { Self.problems($0).problems.contains(problem) }
        findings.add(problem, Self.problems(shrunk).watch.transcript)
      }
    }
    print("\(Bench.conversations) generated conversations, \(turns) turns, from seed \(seed)")
    findings.record()
  }
}

extension Conversation {
  /// Whether nothing more was said in it than in another, apart from coming back to a question.
  fileprivate func isLike(_ other: Conversation) -> Bool {
    func said(_ log: [Entry]) -> [Entry] {
      log.filter { if case .reminded = $0 { false } else { true } }
    }
    return said(log) == said(other.log)
  }
}

extension Entry {
  /// Whether the runner said something.
  fileprivate var isHeard: Bool {
    if case .heard = self { true } else { false }
  }
}
