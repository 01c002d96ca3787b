// Replies as Markdown that also reads well as it stands.

import Dialogue
import Testing

@testable import Hosting

@Suite struct MarkdownTextTests {
  private func text(_ lines: (String, Reply.Role)...) -> String {
    MarkdownText.text(of: lines.map { Reply.Line($0.0, $0.1) })
  }

  @Test func `a line end stays a line end`() {
    #expect(text(("a", .plain), ("b", .question)) == "a  \nb")
    #expect(text(("a", .plain), ("", .plain), ("b", .plain)) == "a\n\nb")
  }

  @Test func `steps are a list of their own`() {
    let answer = text(("Do:", .heading), ("1  Sit.", .step), ("2  Rise.", .step), ("Stop.", .plain))
    #expect(answer == "Do:\n\n1. Sit.\n2. Rise.\n\nStop.")
  }

  @Test func `a bar is no heading`() {
    #expect(text(("### shin splints", .heading)) == "■■■ shin splints")
  }
}
