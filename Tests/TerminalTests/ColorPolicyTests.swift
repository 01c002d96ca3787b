// Who gets colour: the command line, then the environment, then the kind of stream.

import Testing

@testable import niggle

@Suite struct ColorPolicyTests {
  private func color(
    _ choice: ColorChoice = .auto,
    _ environment: [String: String] = [:],
    onTerminal: Bool = true
  ) -> Bool {
    ColorPolicy(choice: choice, environment: ["TERM": "xterm"].merging(environment) { $1 })
      .allowsColor(onTerminal: onTerminal)
  }

  @Test func `a terminal gets colour, a pipe does not`() {
    #expect(color())
    #expect(!color(onTerminal: false))
  }

  @Test func `the command line wins over everything`() {
    #expect(color(.always, ["NO_COLOR": "1", "TERM": "dumb"], onTerminal: false))
    #expect(!color(.never, ["FORCE_COLOR": "1"]))
  }

  @Test func `NO_COLOR wins over the wish for colour, unless it is empty`() {
    #expect(!color(.auto, ["NO_COLOR": "1", "FORCE_COLOR": "1"]))
    #expect(!color(.auto, ["NO_COLOR": "0"]))
    #expect(color(.auto, ["NO_COLOR": ""]))
  }

  @Test(arguments: ["CLICOLOR_FORCE", "FORCE_COLOR"])
  func `the wish for colour reaches pipes and dumb terminals`(name: String) {
    #expect(color(.auto, [name: "1", "TERM": "dumb"], onTerminal: false))
    #expect(!color(.auto, [name: "0"], onTerminal: false))
    #expect(!color(.auto, [name: ""], onTerminal: false))
  }

  @Test func `CLICOLOR=0 and dumb terminals get none`() {
    #expect(!color(.auto, ["CLICOLOR": "0"]))
    #expect(color(.auto, ["CLICOLOR": "1"]))
    #expect(!color(.auto, ["TERM": "dumb"]))
    #expect(!color(.auto, ["TERM": ""]))
    #expect(!ColorPolicy(choice: .auto, environment: [:]).allowsColor(onTerminal: true))
  }

  @Test func `COLUMNS, if it is a positive number, is the width`() {
    #expect(TerminalWidth.columns(of: -1, environment: ["COLUMNS": "33"]) == 33)
    #expect(TerminalWidth.columns(of: -1, environment: ["COLUMNS": "0"]) == 80)
    #expect(TerminalWidth.columns(of: -1, environment: ["COLUMNS": "wide"]) == 80)
    #expect(TerminalWidth.columns(of: -1, environment: [:]) == 80)
  }
}
