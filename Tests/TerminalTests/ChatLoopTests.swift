// The course of a chat, with a partner and a runner made up for the tests.

import Hosting
import Testing

@testable import niggle

/// Answers with the message; "bye" ends the chat.
private struct Parrot: ChatPartner {
  var hasEnded = false
  var count = 0

  private func line(_ text: String) -> ReplyText { ReplyText(lines: [ReplyLine(text: text)]) }
  func greeting() -> ReplyText { line("hello") }
  func goodbye() -> ReplyText { line("take care") }
  func completions() -> [String] { ["answer \(count)"] }

  mutating func reply(to message: String) -> ReplyText {
    count += 1
    hasEnded = message == "bye"
    return message == "silence" ? ReplyText(lines: []) : line("\(count): \(message)")
  }
}

/// Types prepared lines, then Ctrl-D.
private final class Typist: LineSource {
  var lines: [EditedLine]
  var completions: [String] = []
  var offers: [[String]] = []
  var remembered: [String] = []

  init(_ lines: [EditedLine]) { self.lines = lines.reversed() }

  func readLine(prompt: String) -> EditedLine {
    offers.append(completions)
    return lines.popLast() ?? .end
  }

  func remember(_ line: String) { remembered.append(line) }
}

@MainActor @Suite struct ChatLoopTests {
  private func chat(_ lines: [EditedLine]) -> (end: ChatEnd, output: String, typist: Typist) {
    let typist = Typist(lines)
    var output = ""
    var loop = ChatLoop(
      partner: Parrot(),
      source: typist,
      renderer: { .plain },
      write: { text throws(LineWriter.Failure) in output += text }
    )
    return (loop.run(), output, typist)
  }

  @Test func `a chat greets, answers and says goodbye, with room before each prompt`() {
    let (end, output, typist) = chat([.text("heel"), .text("since may")])
    #expect(end == .finished)
    #expect(output == "hello\n\n1: heel\n\n2: since may\n\ntake care\n")
    #expect(typist.remembered == ["heel", "since may"])
  }

  @Test func `the partner may end the chat`() {
    let (end, output, typist) = chat([.text("bye"), .text("heel")])
    #expect(end == .finished)
    #expect(output == "hello\n\n1: bye\n")
    #expect(typist.lines == [.text("heel")])
  }

  @Test func `a dropped or blank line is no message`() {
    let (_, output, typist) = chat([.interrupted, .text(""), .text(" \t"), .text("silence")])
    #expect(output == "hello\n\ntake care\n")
    #expect(typist.remembered == ["silence"])
  }

  @Test func `completions follow the open question`() {
    let (_, _, typist) = chat([.text("heel")])
    #expect(typist.offers == [["answer 0"], ["answer 1"]])
  }

  @Test func `a signal ends the chat without a word`() {
    let (end, output, _) = chat([.terminated(signal: 15), .text("heel")])
    #expect(end == .killed(signal: 15))
    #expect(output == "hello\n\n")
  }

  @Test(arguments: [
    (LineWriter.Failure.closed, ChatEnd.finished),
    (.unwritable(code: 5), .failed(reason: "cannot write: Input/output error")),
  ])
  func `a terminal that takes no more ends the chat`(failure: LineWriter.Failure, end: ChatEnd) {
    var loop = ChatLoop(
      partner: Parrot(),
      source: Typist([]),
      renderer: { .plain },
      write: { _ throws(LineWriter.Failure) in throw failure }
    )
    #expect(loop.run() == end)
  }
}
