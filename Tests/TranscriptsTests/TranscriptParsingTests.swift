// How transcripts are read, and what is refused with which line.

import Dialogue
import Testing

@testable import Transcripts

@Suite struct TranscriptParsingTests {
  @Test func `a transcript reads as a document`() throws {
    let transcript = try Transcript(
      parsing: """
        # Shins after a jump in mileage: mild
        @clock 2026-05-01T12:00:00Z
        @region GB
        ? never says: cure

        > my shins ache
        >> since monday
        < Shins.
        <
        < How bad is it?
        ? triage: undecided
        # A remark.
        > 4
        < Right.
        """,
      named: "a.transcript"
    )
    #expect(transcript.purpose == "Shins after a jump in mileage: mild")
    #expect(transcript.region == Transcript.Setting(value: "GB", line: 3))
    #expect(transcript.standing.map(\.line) == [4])
    #expect(transcript.turns.map(\.message) == ["my shins ache\nsince monday", "4"])
    #expect(transcript.turns.map(\.line) == [6, 13])
    #expect(transcript.turns[0].clock == Moment(iso8601: "2026-05-01T12:00:00Z"))
    #expect(transcript.turns[1].clock == nil)
    #expect(
      transcript.turns[0].answer
        == Transcript.Answer(lines: ["Shins.", "", "How bad is it?"], line: 8)
    )
    #expect(transcript.turns[0].statements.map(\.assertion.description) == ["triage: undecided"])
  }

  @Test func `an answer before the first message is the greeting`() throws {
    let transcript = try Transcript(parsing: "# x\n< Hello.\n< There.\n> hi\n", named: "x")
    #expect(transcript.greeting == Transcript.Answer(lines: ["Hello.", "There."], line: 2))
  }

  @Test func `windows line ends and a byte order mark are no part of the text`() throws {
    let transcript = try Transcript(
      parsing: "\u{FEFF}# x\r\n> my knee\r\n< Knee.\r\n",
      named: "x"
    )
    #expect(transcript.turns[0].message == "my knee")
    #expect(transcript.turns[0].answer.lines == ["Knee."])
  }

  @Test func `escapes in a message stand for what cannot be seen`() throws {
    let transcript = try Transcript(
      parsing: #"# x"# + "\n" + #"> a\u{1B}[31m\tb\\c\u{20}"#,
      named: "x"
    )
    #expect(transcript.turns[0].message == "a\u{1B}[31m\tb\\c ")
  }

  static let settings = ["clock", "region", "include", "scene"]

  @Test func `a file may hold several conversations, each a scene with a name`() throws {
    let transcript = try Transcript(
      parsing: """
        # x
        @scene said plainly
        ? never says: cure
        > a
        < A.
        > b
        @scene denied
        > c
        """,
      named: "x"
    )
    #expect(transcript.turns.map(\.message) == ["a", "b", "c"])
    #expect(transcript.turns.map(\.scene?.name) == ["said plainly", nil, "denied"])
    #expect(transcript.turns.map { $0.scene?.standing.map(\.line) } == [[3], nil, []])
    #expect(transcript.standing.isEmpty)
  }

  @Test(
    arguments: [
      ("> hi", 1, .noPurpose),
      ("#\n> hi", 1, .noPurpose),
      ("# x", 0, .noTurn),
      ("# x\n? triage: home", 0, .noTurn),
      ("# x\n>hi", 2, .unknownLine),
      ("# x\nhi", 2, .unknownLine),
      ("# x\n> hi\n?", 3, .unknownLine),
      ("# x\n> hi ", 2, .invisible),
      ("# x\n> h\ti", 2, .invisible),
      ("# x\n> h\\i", 2, .badEscape),
      ("# x\n> \\u{110000}", 2, .badEscape),
      ("# x\n>> hi", 2, .strayContinuation),
      ("# x\n> hi\n< a\n>> ho", 4, .strayContinuation),
      ("# x\n> hi\n\n< a", 4, .strayAnswer),
      ("# x\n> hi\n? ended: false\n< a", 4, .strayAnswer),
      ("# x\n> hi\n< a\n# b\n< c", 5, .strayAnswer),
      ("# x\n@moon full\n> hi", 2, .unknownSetting("moon", known: TranscriptParsingTests.settings)),
      (
        "# x\n@clock noon\n> hi", 2,
        .badSetting("clock", needs: "an ISO 8601 time such as 2026-03-01T09:00:00Z")
      ),
      ("# x\n@clock 2026-03-01\n@clock 2026-03-02\n> hi", 3, .idleSetting("clock")),
      ("# x\n> hi\n@clock 2026-03-01", 3, .idleSetting("clock")),
      ("# x\n> hi\n@region GB\n> ho", 3, .idleSetting("region")),
      ("# x\n@region\n> hi", 2, .badSetting("region", needs: "the code of a region such as GB")),
      ("# x\n> hi\n@include a\n> ho", 3, .idleSetting("include")),
      ("# x\n@scene\n> hi", 2, .badSetting("scene", needs: "a few words on what it shows")),
      ("# x\n@scene a\n@scene b\n> hi", 3, .idleSetting("scene")),
      ("# x\n@scene a\n> hi\n@scene a\n> ho", 4, .idleSetting("scene")),
      ("# x\n> hi\n@scene a", 3, .idleSetting("scene")),
      ("# x\n> hi\n@scene a\n< ho\n> hi", 4, .strayAnswer),
      ("# x\n@include a\n@scene a\n> hi", 3, .idleSetting("scene")),
    ] as [(String, Int, TranscriptError.Reason)]
  )
  func `what is wrong is refused with its line`(
    text: String,
    line: Int,
    reason: TranscriptError.Reason
  ) {
    #expect(throws: TranscriptError("x.transcript", line, reason)) {
      try Transcript(parsing: text, named: "x.transcript")
    }
  }

  @Test func `an error begins with its place`() {
    #expect("\(TranscriptError("a/b.transcript", 7, .badEscape))".hasPrefix("a/b.transcript:7: "))
    #expect("\(TranscriptError("a/b.transcript", 0, .noTurn))".hasPrefix("a/b.transcript: "))
  }
}
