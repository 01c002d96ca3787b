// Short words, action first, no diagnosis: what E2, E3 and E5 of the evidence base ask of every text.

import Corpus
import Dialogue
import Foundation
import Testing

@Suite struct WordingTests {
  private static let corpus = Bench.corpus
  private static let region = corpus.regions.first { $0.code == "GB" }

  private static func filled(_ text: String) -> String {
    text.replacing("{emergency}", with: "999").replacing("{urgent}", with: "111")
      .replacing("{crisis}", with: "116 123")
  }

  @Test(arguments: [
    ("Call 999 now.", -3.0...0.0), ("The cat sat on the mat.", -2.0...1.0),
    ("Sit down and do not be alone. Put cold wet towels on the neck.", 0.0...4.0),
    ("Physiotherapists recommend individualised rehabilitation programmes.", 15.0...60.0),
  ])
  func `reading grades are what they are known to be`(text: String, grades: ClosedRange<Double>) {
    #expect(grades.contains(ReadingGrade.of(text)), "\(ReadingGrade.of(text))")
  }

  @Test func `what to do in an emergency or today reads at grade 4 or lower`() {
    var hard: [String] = []
    for flag in Self.corpus.redFlags where flag.level >= .sameDay {
      let again = flag.again.joined(separator: "\n")
      let lines = [flag.action, again] + [flag.also].compactMap(\.self)
      for text in lines {
        let grade = ReadingGrade.of(Self.filled(text))
        if grade > 4 { hard.append("\(flag.id) \(grade) | \(text)") }
      }
    }
    for text in Self.corpus.wording.texts["over-but-recent"] ?? [] {
      let grade = ReadingGrade.of(Self.filled(text))
      if grade > 4 { hard.append("over-but-recent \(grade) | \(text)") }
    }
    Messages.note("reading grade over 4, emergency and same-day lines", hard)
    #expect(hard.isEmpty, "\(hard.count)\n\(hard.joined(separator: "\n"))")
  }

  /// The advice by what it belongs to; each is judged as a whole, as it is read.
  private static var advice: [(name: String, text: String)] {
    var advice: [(String, String)] = []
    for injury in corpus.injuries {
      let claims = [
        injury.feelsLike, injury.why, injury.canRun, injury.seeDoctor, injury.recovery,
      ]
      for claim in claims + injury.cautions { advice.append((injury.id.text, claim.text)) }
      advice.append((injury.id.text, injury.fix.steps.joined(separator: "\n")))
      advice.append((injury.id.text, injury.fix.stopRule))
      for suppression in injury.suppressions { advice.append((injury.id.text, suppression.reason)) }
      for branch in injury.branches {
        advice.append((injury.id.text, branch.steps.joined(separator: "\n")))
      }
    }
    for flag in corpus.redFlags {
      advice.append((flag.id.text, flag.why))
      guard flag.level < .sameDay else { continue }
      advice.append((flag.id.text, flag.action))
      advice.append((flag.id.text, flag.again.joined(separator: "\n")))
    }
    for modifier in corpus.modifiers { advice.append((modifier.id.text, modifier.say)) }
    for trigger in corpus.triggers {
      advice.append((trigger.id, trigger.say))
      if let meanwhile = trigger.meanwhile { advice.append((trigger.id, meanwhile)) }
    }
    for question in corpus.questions {
      for text in question.ask + [question.because] { advice.append((question.id.text, text)) }
    }
    for key in ["safety-net", "safety-net-doctor", "safety-net-visit", "rule", "fix-waits"] {
      for text in corpus.wording.texts[key] ?? [] { advice.append((key, text)) }
    }
    // A list of names and a joke are no advice.
    for reply in corpus.intents where !["list-injuries", "joke"].contains(reply.id.text) {
      for text in reply.replies { advice.append((reply.id.text, text)) }
    }
    for neighbour in corpus.neighbours { advice.append((neighbour.id.text, neighbour.say)) }
    return advice.map { ($0.0, filled($0.1)) }
  }

  @Test func `all other advice reads at grade 7 or lower`() {
    let hard = Self.advice.compactMap { name, text in
      let grade = ReadingGrade.of(text)
      return grade > 7 ? "\(name) \(grade) | \(text)" : nil
    }
    Messages.note("reading grade over 7, of \(Self.advice.count) pieces of advice", hard)
    #expect(hard.isEmpty, "\(hard.count)\n\(hard.joined(separator: "\n"))")
  }

  @Test func `nothing tells a runner what they have, or that it is nothing`() {
    let texts =
      Self.advice + Self.corpus.wording.texts.values.joined().map { ("wording", $0) }
      + Self.corpus.intents.flatMap(\.replies).map { ("intents", $0) }
      + Self.corpus.redFlags.flatMap { flag in
        ([flag.action] + flag.again).map { (flag.id.text, $0) }
      }
    let claim =
      #/\byou('ve got| have (a|an|the)\b)|it's nothing|no need for a doctor|push through (it|the pain)/#
    let found = texts.filter { _, text in
      let plain = text.lowercased().replacing(
        #/\b(if|do|that|what|once|when|since) you have\b/#,
        with: ""
      )
      return plain.contains(claim)
    }.map { "\($0.0) | \($0.1)" }
    Messages.note("wording to avoid", found)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func `the start says that this is no doctor and whom to call`() {
    let reply = Bench.assistant.greeting(for: Conversation(region: "GB"))
    #expect(reply.text.localizedCaseInsensitiveContains("not a doctor"))
    #expect(reply.text.contains("999"))
  }

  @Test func `every question can be put in two ways`() {
    for question in Self.corpus.questions {
      #expect(question.ask.count >= 2, "\(question.id)")
      #expect(Set(question.ask + [question.short]).count == question.ask.count + 1)
    }
  }
}
