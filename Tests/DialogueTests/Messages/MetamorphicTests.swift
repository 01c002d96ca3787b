// What must not change how a message is read: manners, capitals, a slip of the finger, a word about
// something else. And what must: a "no" in front of a danger takes it away.

import Corpus
import Dialogue
import Testing

/// A change to a message that leaves its urgency as it is.
struct Change: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var apply: @Sendable (String) -> String

  static let all: [Change] = [
    Change(testDescription: "a polite opening") { "Hi there, I hope you can help me. \($0)" },
    Change(testDescription: "an apology") { "sorry to bother you with this, but \($0)" },
    Change(testDescription: "capitals") { $0.uppercased() },
    Change(testDescription: "no capitals") { $0.lowercased() },
    Change(testDescription: "a closing word") { "\($0). Thanks in advance" },
    Change(testDescription: "an unrelated sentence after it") {
      "\($0). My sister lives in Leeds by the way"
    },
    Change(testDescription: "an unrelated sentence before it") {
      "I bought new shoes on Friday. \($0)"
    },
    Change(testDescription: "marks and spaces") {
      "  \($0.split(separator: " ").joined(separator: "  "))!!! "
    },
    Change(testDescription: "curly quotes") { $0.replacing("'", with: "’") },
  ]
}

@Suite struct MetamorphicTests {
  /// Messages with the level they have as they stand: the dangers and triggers that are understood.
  private static let urgent: [(text: String, level: Level)] =
    (Move.dangers.map(\.text) + Move.triggers.map { "my knee hurts. \($0.text)" })
    .map { ($0, Messages.reply(to: $0).outcome.triage) }
    .filter { $0.1 >= .doctor }

  /// Every fifth of them, others for each change; all of them in the deep proof.
  private static func some(for change: Change) -> [(text: String, level: Level)] {
    guard !Bench.isDeep else { return urgent }
    let start = (Change.all.firstIndex { $0.testDescription == change.testDescription } ?? 0) % 5
    return stride(from: start, to: urgent.count, by: 5).map { urgent[$0] }
  }

  @Test(arguments: Change.all)
  func `a change of manner never lowers the level`(change: Change) {
    var lowered: [String] = []
    for (text, level) in Self.some(for: change) {
      let changed = change.apply(text)
      let now = Messages.reply(to: changed).outcome.triage
      if now < level { lowered.append("\(level.rawValue) → \(now.rawValue) | \(changed)") }
    }
    Messages.note("metamorphic, \(change.testDescription), of \(Self.urgent.count)", lowered)
    #expect(lowered.isEmpty, "\(lowered.joined(separator: "\n"))")
  }

  /// A message with two neighbouring letters of its longest word changed about.
  private static func slipped(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard let word = words.max(by: { $0.count < $1.count }), word.count >= 7,
      word.allSatisfy(\.isLetter)
    else { return nil }
    var letters = Array(word)
    let place = letters.count / 2
    letters.swapAt(place, place + 1)
    return text.replacing(word, with: String(letters), maxReplacements: 1)
  }

  @Test func `letters changed about in a long word lower the level in at most 3 of 100 messages`() {
    var lowered: [String] = []
    var count = 0
    for (text, level) in Self.urgent {
      guard let changed = Self.slipped(text), changed != text else { continue }
      count += 1
      let now = Messages.reply(to: changed).outcome.triage
      if now < level { lowered.append("\(level.rawValue) → \(now.rawValue) | \(changed)") }
    }
    Messages.note("metamorphic, letters changed about, of \(count)", lowered)
    #expect(count > 100)
    #expect(lowered.count * 100 <= count * 3, "\(lowered.joined(separator: "\n"))")
  }

  /// Dangers by their names, with the same denied.
  private static let named: [(flag: RedFlag, denials: [String])] =
    Bench.corpus.redFlags.compactMap { flag in
      let raised = Messages.reply(to: "I have \(flag.name)").outcome.reasons
      guard raised.contains("red-flag:\(flag.id)") else { return nil }
      let name = flag.name.replacing(#/^(a|an|the) /#, with: "")
      return (
        flag,
        [
          "no \(name)", "no \(name), just a sore knee", "I have no \(name)",
          "my knee hurts, but no \(name)", "never had \(name)", "without any \(name)",
        ]
      )
    }

  @Test func `a no in front of a danger takes it away`() {
    var standing: [String] = []
    for (flag, denials) in Self.named {
      for denial in denials {
        let reasons = Messages.reply(to: denial).outcome.reasons
        if reasons.contains("red-flag:\(flag.id)") { standing.append("\(flag.id) | \(denial)") }
      }
    }
    Messages.note("metamorphic, denied but raised, of \(Self.named.count) dangers", standing)
    #expect(Self.named.count >= 20)
    #expect(standing.isEmpty, "\(standing.joined(separator: "\n"))")
  }
}
