// What an answer looks like in a pipe, in a window, in a narrow one, in colour.

import Testing

@testable import niggle

@Suite struct RendererTests {
  private let reply = ReplyText(lines: [
    ReplyLine(text: "Heel, ten days."),
    ReplyLine(text: ""),
    ReplyLine(text: "  1. Stand tall with your toes spread and your weight even.", role: .step),
    ReplyLine(text: "See a doctor today.", role: .urgent),
  ])

  @Test func `a pipe gets every line as it is`() {
    #expect(
      Renderer.plain.text(for: reply) == """
        Heel, ten days.

          1. Stand tall with your toes spread and your weight even.
        See a doctor today.

        """
    )
  }

  @Test func `a window shows who speaks, and wraps`() {
    let renderer = Renderer(windowOf: 50, wantsGutter: true, hasColor: false)
    #expect(
      renderer.text(for: reply) == """
        niggle  Heel, ten days.

                  1. Stand tall with your toes spread and
                     your weight even.
                See a doctor today.

        """
    )
    #expect(renderer.prompt == "you     ")
  }

  @Test func `a narrow window has no room to say who speaks`() {
    let renderer = Renderer(windowOf: 30, wantsGutter: true, hasColor: false)
    #expect(renderer.text(for: reply).hasPrefix("Heel, ten days.\n\n  1. Stand tall"))
    #expect(renderer.prompt == "> ")
  }

  @Test func `prose is wrapped to between 20 and 80 columns`() {
    #expect(Renderer(windowOf: 3, wantsGutter: true, hasColor: false).columns == 20)
    #expect(Renderer(windowOf: 300, wantsGutter: true, hasColor: false).columns == 80)
  }

  @Test(arguments: ReplyLine.Role.allCases)
  func `colour changes no character of the words`(role: ReplyLine.Role) {
    let reply = ReplyText(lines: [ReplyLine(text: "  two words ", role: role)])
    let coloured = Renderer(columns: nil, hasGutter: false, hasColor: true).text(for: reply)
    let bare = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == "  two words \n")
  }

  @Test func `only danger is red`() {
    let renderer = Renderer(columns: nil, hasGutter: false, hasColor: true)
    for role in ReplyLine.Role.allCases {
      let text = renderer.text(for: ReplyText(lines: [ReplyLine(text: "words", role: role)]))
      #expect(text.contains("31m") == (role == .urgent))
    }
  }

  @Test func `the colours of the prompt are marked for readline`() {
    let prompt = Renderer(windowOf: 80, wantsGutter: true, hasColor: true).prompt
    #expect(prompt.replacing(/\u{1}[^\u{2}]*\u{2}/, with: "") == "you     ")
  }

  @Test func `a newline in a text begins a line like any other`() {
    let reply = ReplyText(lines: [ReplyLine(text: "one\ntwo")])
    #expect(
      Renderer(windowOf: 80, wantsGutter: true, hasColor: false).text(for: reply)
        == "niggle  one\n        two\n"
    )
  }

  @Test func `nothing to say is no output at all`() {
    let renderer = Renderer(windowOf: 80, wantsGutter: true, hasColor: true)
    #expect(renderer.text(for: ReplyText(lines: [])) == "")
  }

  @Test(arguments: [
    ("red \u{1B}[31m", "red \\u{1B}[31m"), ("a\tb\rc", "a\\tb\\rc"), ("nul\0", "nul\\u{0}"),
    ("\u{7F}\u{9B}1m", "\\u{7F}\\u{9B}1m"), ("a\u{202E}b\u{2066}", "a\\u{202E}b\\u{2066}"),
    ("a\u{2028}b", "a\\u{2028}b"), ("膝 é 👩‍⚕️ \u{A0}", "膝 é 👩‍⚕️ \u{A0}"),
  ])
  func `control characters are shown, never sent`(raw: String, shown: String) {
    #expect(Sanitiser.printable(raw) == shown)
    let reply = ReplyText(lines: [ReplyLine(text: raw)])
    #expect(Renderer.plain.text(for: reply) == shown + "\n")
  }
}
