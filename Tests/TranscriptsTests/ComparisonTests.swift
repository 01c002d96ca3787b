// What a difference looks like, and what accepting it writes.

import Testing

@testable import Transcripts

@Suite struct ComparisonTests {
  static let text = """
    # A pulled calf
    > my calf

    > it popped
    < Calf.
    < When?
    < Where?
    < How?
    < Why?
    ? triage: doctor

    > today
    < Right.

    """

  /// The text, played by somebody who says these lines.
  private func replay(
    _ text: String = text,
    saying answers: [[String]],
    contradicting: String? = nil
  ) throws -> Replay {
    let transcript = try Transcript(parsing: text, named: "calf.transcript")
    let turns = zip(transcript.turns, answers).map { turn, lines in
      Replay.Turn(
        recorded: turn,
        lines: lines,
        contradictions: turn.statements.compactMap { statement in
          contradicting.map { Replay.Contradiction(statement: statement, actual: $0) }
        }
      )
    }
    return Replay(transcript: transcript, greeting: nil, openingTurns: [], turns: turns)
  }

  @Test func `what goes as recorded shows nothing`() throws {
    let replay = try replay(
      saying: [[], ["Calf.", "When?", "Where?", "How?", "Why?"], ["Right."]])
    #expect(replay.isFaithful)
    #expect(TranscriptDiff(replay).lines.isEmpty)
    #expect(replay.accepted(into: Self.text) == Self.text)
  }

  @Test func `a difference shows the message, the lines of the file and what is so instead`() throws
  {
    let replay = try replay(
      saying: [[], ["Calf.", "When?", "Where?", "How?", "Who?"], ["Right."]],
      contradicting: "it is home"
    )
    #expect(!replay.isFaithful)
    #expect(
      TranscriptDiff(replay).lines == [
        "calf.transcript:4: > it popped",
        "   …",
        "   7   < Where?",
        "   8   < How?",
        "   9 - < Why?",
        "     + < Who?",
        "  10   ? triage: doctor, but it is home",
      ]
    )
  }

  @Test func `accepting rewrites the answers and keeps all else byte for byte`() throws {
    let replay = try replay(saying: [["A calf."], ["", "Popped?"], []])
    #expect(
      replay.accepted(into: Self.text) == """
        # A pulled calf
        > my calf
        < A calf.

        > it popped
        <
        < Popped?
        ? triage: doctor

        > today

        """
    )
  }

  @Test func `accepting keeps windows line ends and a byte order mark`() throws {
    let text = "\u{FEFF}# x\r\n> hi\r\n< Ho.\r\n"
    let replay = try replay(text, saying: [["Hello.", "You."]])
    #expect(replay.accepted(into: text) == "\u{FEFF}# x\r\n> hi\r\n< Hello.\r\n< You.\r\n")
  }

  @Test func `accepting ends a file that has no line end`() throws {
    let replay = try replay("# x\n> hi", saying: [["Ho."]])
    #expect(replay.accepted(into: "# x\n> hi") == "# x\n> hi\n< Ho.\n")
  }

  @Test(arguments: [
    ("plain words, é and 👟", "plain words, é and 👟"),
    ("a\u{1B}[2J", #"a\u{1B}[2J"#),
    ("back\\slash", #"back\\slash"#),
    ("turn\u{202E}ed\ttab", #"turn\u{202E}ed\ttab"#),
    ("end ", #"end\u{20}"#),
  ])
  func `what cannot be seen is escaped and comes back`(text: String, escaped: String) {
    #expect(EscapedText.escaped(text) == escaped)
    #expect(EscapedText.unescaped(Substring(escaped)) == text)
  }
}
