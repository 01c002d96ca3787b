// Takes over what was said: rewrites the `<` lines of a transcript and nothing else.

extension Replay {
  /// The file with what was said in place of what was recorded, all else byte for byte.
  ///
  /// - Parameter text: What the file holds; the replay must be of this text.
  /// - Returns: What it should hold.
  public func accepted(into text: String) -> String {
    var file = TranscriptLines(text)
    // From the end, so that the lines before keep their numbers.
    for turn in turns.reversed() {
      Self.replace(turn.recorded.answer, with: turn.lines, in: &file)
    }
    if let recorded = transcript.greeting, let greeting {
      Self.replace(recorded, with: greeting, in: &file)
    }
    return file.joined
  }

  private static func replace(
    _ answer: Transcript.Answer,
    with lines: [String],
    in file: inout TranscriptLines
  ) {
    guard answer.lines != lines else { return }
    let start = answer.line - 1
    let hasReturn = file.texts[start - 1].unicodeScalars.last == "\r"
    let end = hasReturn ? "\r" : ""
    let range = start..<start + answer.lines.count
    file.texts.replaceSubrange(range, with: lines.map { ($0.isEmpty ? "<" : "< \($0)") + end })
    // A message that ended the file without a line end now ends in the middle of it.
    if range.isEmpty, start == file.texts.count - lines.count { file.texts.append("") }
  }
}
