// Shows where a replay strayed from its transcript, with the line numbers of the file.

/// The differences between a transcript and its replay, as lines to print.
public struct TranscriptDiff: Equatable, Sendable {
  /// The lines; none where everything went as recorded.
  public let lines: [String]

  /// How many unchanged lines are shown around a change.
  private static let context = 2

  /// Compares a replay with its transcript.
  public init(_ replay: Replay) {
    var lines: [String] = []
    let name = replay.transcript.name
    if let recorded = replay.transcript.greeting, let said = replay.greeting,
      recorded.lines != said
    {
      lines.append("\(name):\(recorded.line): the greeting")
      lines += Self.changes(from: recorded, to: said)
    }
    for turn in replay.turns where !turn.isFaithful {
      let message = EscapedText.escaped(turn.recorded.message)
      lines.append("\(name):\(turn.recorded.line): > \(message)")
      if turn.lines != turn.recorded.answer.lines {
        lines += Self.changes(from: turn.recorded.answer, to: turn.lines)
      }
      for contradiction in turn.contradictions {
        let number = Self.padded(contradiction.statement.line)
        let assertion = contradiction.statement.assertion
        lines.append("\(number)   ? \(assertion), but \(contradiction.actual)")
      }
    }
    self.lines = lines
  }

  /// A line of a comparison.
  private enum Step: Equatable {
    case same(line: Int, String)
    case gone(line: Int, String)
    case new(String)

    var isSame: Bool { if case .same = self { true } else { false } }
  }

  private static func changes(from recorded: Transcript.Answer, to said: [String]) -> [String] {
    let steps = steps(from: recorded, to: said)
    var lines: [String] = []
    var isSkipping = false
    for (place, step) in steps.enumerated() {
      let around = max(0, place - context)..<min(steps.count, place + context + 1)
      guard steps[around].contains(where: { !$0.isSame }) else {
        if !isSkipping { lines.append("   …") }
        isSkipping = true
        continue
      }
      isSkipping = false
      switch step {
      case .same(let line, let text): lines.append("\(padded(line))   \(marked(text))")
      case .gone(let line, let text): lines.append("\(padded(line)) - \(marked(text))")
      case .new(let text): lines.append("     + \(marked(text))")
      }
    }
    return lines
  }

  private static func steps(from recorded: Transcript.Answer, to said: [String]) -> [Step] {
    let difference = said.difference(from: recorded.lines)
    let gone = Set(
      difference.removals.map { change in
        if case .remove(let offset, _, _) = change { offset } else { -1 }
      }
    )
    let new = Set(
      difference.insertions.map { change in
        if case .insert(let offset, _, _) = change { offset } else { -1 }
      }
    )
    var steps: [Step] = []
    var (old, now) = (0, 0)
    while old < recorded.lines.count || now < said.count {
      if old < recorded.lines.count, gone.contains(old) {
        steps.append(.gone(line: recorded.line + old, recorded.lines[old]))
        old += 1
      } else if now < said.count, new.contains(now) {
        steps.append(.new(said[now]))
        now += 1
      } else {
        steps.append(.same(line: recorded.line + old, said[now]))
        (old, now) = (old + 1, now + 1)
      }
    }
    return steps
  }

  private static func marked(_ text: String) -> String { text.isEmpty ? "<" : "< \(text)" }

  private static func padded(_ number: Int) -> String {
    String(repeating: " ", count: max(0, 4 - String(number).count)) + String(number)
  }
}
