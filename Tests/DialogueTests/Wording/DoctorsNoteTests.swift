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

  @Test func `it holds how it began, what makes it worse, the person and what was advised`() {
    let note = Self.note(
      after: "my left heel kills me with the first steps, came on gradually, worse uphill, 3/10",
      "I take warfarin, no chest pain",
      "ten days",
      "no",
      "no",
      "under it"
    )
    for part in [
      "complaint: “my left heel", "how it began: it came on bit by bit", "worse with: worst with",
      "worse uphill (“uphill”)", "about the person: blood thinners", "denied: chest pain",
      "reasons to be seen: no", "advised: toe yoga",
    ] {
      #expect(note.contains(part), "\(part) is missing in:\n\(note)")
    }
  }

  @Test func `it is given in an emergency too, after what to do`() {
    let note = Self.note(after: "my left heel hurts, 3/10", "my chest is tight")
    let lines = note.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains("999") == true)
    #expect(note.contains("red flags reported: chest pain (“"))
    #expect(note.contains("advised: Stop and sit down."))
  }

  @Test func `as Markdown it has a title, a list and quotes, and no marks of the runner's`() {
    var conversation = Conversation(region: "GB")
    for message in ["my *left* heel hurts # 3/10", "summary"] {
      let reply = Bench.assistant.respond(to: message, in: &conversation, at: Bench.now)
      guard message == "summary" else { continue }
      let lines = reply.markdown.split(separator: "\n").map(String.init)
      #expect(lines.first == "# Note for the clinician")
      #expect(lines.contains("- place: left heel"))
      #expect(lines.contains("> “my \\*left\\* heel hurts \\# 3/10”"), "\(reply.markdown)")
    }
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
