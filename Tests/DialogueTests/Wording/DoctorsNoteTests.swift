// The note for the doctor holds what a clinician asks for, on one page, in the runner's own words.

import Corpus
import Dialogue
import Testing

@Suite struct DoctorsNoteTests {
  private static func note(after messages: String...) -> String {
    var conversation = Conversation(region: "GB")
    for message in messages {
      _ = Bench.assistant.respond(to: message, in: &conversation, at: Bench.now)
    }
    return Bench.assistant.respond(to: "summary", in: &conversation, at: Bench.now).text
  }

  @Test func `it holds place, side, score, duration, findings, triggers and the runner's words`() {
    let opening = "my left heel kills me with the first steps in the morning, three weeks now"
    let note = Self.note(after: opening, "7/10", "no", "no")
    for part in ["left", "heel", "7", "3 weeks", "first steps", "pain-6-or-more", "over-two-weeks"]
    {
      #expect(note.contains(part), "\(part) is missing in:\n\(note)")
    }
    #expect(note.contains("“\(opening)”"))
    #expect(note.contains("plantar fasciitis"))
    #expect(note.localizedCaseInsensitiveContains("not a diagnosis"))
    #expect(note.split(separator: "\n").count <= 40)
  }

  @Test func `it lists the red flags that were asked and denied`() {
    let note = Self.note(after: "my lower back aches since yesterday", "no", "no", "no")
    let name = Bench.corpus.redFlags.first { $0.id == "cauda-equina" }?.name ?? "?"
    #expect(note.contains(name), "\(note)")
  }

  @Test func `it prints nothing that could harm a terminal`() {
    let note = Self.note(after: "my heel hurts \u{1B}[31m since \u{202E}monday\u{7}")
    #expect(!note.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
  }

  @Test func `without a complaint it says so`() {
    let empty = Bench.corpus.wording.texts["note-empty"]?.first ?? "?"
    #expect(Self.note().contains(empty))
  }
}
