// The chat as a runner meets it: the built program in a pseudo-terminal, driven by keys and signals.
//
// What the partner answers is none of these tests' business; which message reached it is read off
// the history.

import Testing

@Suite(.serialized) struct InteractiveChatTests {
  let home: ScratchFolder
  let environment: [String: String]

  init() throws {
    home = try ScratchFolder()
    environment = ProgramUnderTest.environment(home: home)
  }

  /// Starts the chat and waits for the first prompt.
  private func chat(
    _ arguments: [String] = [],
    with settings: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let settings = environment.merging(settings) { $1 }
    let terminal = try PseudoTerminal(
      [ProgramUnderTest.path] + arguments,
      environment: settings.filter { !$0.value.isEmpty || $0.key == "NIGGLE_HISTORY" }
    )
    #expect(terminal.shows(Self.isPlain(arguments, settings) ? "> " : "you"))
    terminal.settle()
    return terminal
  }

  private static func isPlain(_ arguments: [String], _ settings: [String: String]) -> Bool {
    arguments.contains("--plain") || ["", "dumb"].contains(settings["TERM"])
  }

  /// Leaves by Ctrl-D.
  private func leave(_ terminal: PseudoTerminal) -> ProgramEnd? {
    terminal.settle()
    terminal.type("\u{4}")
    return terminal.waitForEnd()
  }

  private func history() throws -> [String] {
    try home.text(of: "state/niggle/history").split(separator: "\n").map(String.init)
  }

  private func messages() throws -> [String] {
    try history().filter { !$0.hasPrefix("#") }
  }

  @Test func `Ctrl-D says goodbye, ends with status 0 and leaves the cursor in column 1`() throws {
    let terminal = try chat()
    let mark = terminal.mark
    #expect(leave(terminal) == .exited(0))
    let last = terminal.output.utf8.dropFirst(mark)
    #expect(last.count { $0 == UInt8(ascii: "\n") } >= 2)
    #expect(terminal.output.utf8.last == UInt8(ascii: "\n"))
  }

  @Test func `Ctrl-C drops the line and the chat goes on`() throws {
    let terminal = try chat()
    terminal.type("abc")
    #expect(terminal.shows("abc"))
    let mark = terminal.mark
    terminal.type("\u{3}")
    #expect(terminal.shows("you", after: mark))
    terminal.settle()
    terminal.type("heel\r")
    #expect(leave(terminal) == .exited(0))
    #expect(try messages() == ["heel"])
  }

  @Test(arguments: ["\u{12}he", "\u{1B}2"])
  func `Ctrl-C leaves a search or a half-typed command too`(keys: String) throws {
    let terminal = try chat()
    terminal.type("heel\r")
    terminal.settle()
    terminal.type(keys)
    terminal.settle()
    let mark = terminal.mark
    terminal.type("\u{3}")
    #expect(terminal.shows("you", after: mark))
    terminal.settle()
    terminal.type("knee\r")
    #expect(leave(terminal) == .exited(0))
    #expect(try messages() == ["heel", "knee"])
  }

  @Test(arguments: [15, 1])
  func `a signal ends the chat at once, in good order`(signal: Int32) throws {
    let terminal = try chat()
    terminal.type("heel\r")
    terminal.settle()
    terminal.type("abc")
    #expect(terminal.shows("abc"))
    terminal.send(signal: signal)
    #expect(terminal.waitForEnd() == .killed(signal: signal))
    #expect(terminal.output.hasSuffix("\u{1B}[?2004l\r"))
    #expect(try messages() == ["heel"])
  }

  @Test func `Enter alone asks for another line`() throws {
    let terminal = try chat()
    let mark = terminal.mark
    terminal.type("\r  \r")
    #expect(terminal.shows("you", after: mark))
    #expect(leave(terminal) == .exited(0))
  }

  @Test func `a paste of several lines is one message`() throws {
    let terminal = try chat()
    terminal.type("\u{1B}[200~one\rtwo\rthree\u{1B}[201~")
    terminal.settle()
    terminal.type("\r")
    #expect(leave(terminal) == .exited(0))
    #expect(try messages() == ["one", "two", "three"])
    #expect(try history().count { $0.hasPrefix("#") } == 1)
  }

  @Test(arguments: [("kn\t", "knee "), ("my SHIN sp\t", "my SHIN splints ")])
  func `Tab completes words and phrases`(keys: String, message: String) throws {
    let terminal = try chat()
    terminal.type(keys)
    terminal.settle()
    terminal.type("\r")
    #expect(leave(terminal) == .exited(0))
    #expect(try messages() == [message])
  }

  @Test func `Tab never offers names of files`() throws {
    let terminal = try chat()
    let mark = terminal.mark
    terminal.type("/etc/pass\t")
    terminal.settle()
    #expect(!terminal.output.dropFirst(mark).contains("passwd"))
  }

  @Test(arguments: ["C.UTF-8", "C", "en_XX.UTF-8", ""])
  func `Backspace takes a whole character in any locale`(locale: String) throws {
    let terminal = try chat(with: ["LANG": locale])
    terminal.type("é膝")
    terminal.settle()
    terminal.type("\u{7F}")
    terminal.settle()
    terminal.type("\r")
    #expect(leave(terminal) == .exited(0))
    #expect(try messages() == ["é"])
  }

  @Test(arguments: ["dumb", ""])
  func `a dumb terminal gets no escape sequence`(name: String) throws {
    let terminal = try chat(with: ["TERM": name])
    terminal.type("heel\r")
    #expect(leave(terminal) == .exited(0))
    #expect(!terminal.output.contains("\u{1B}"))
    #expect(terminal.output.hasSuffix("\r\n"))
  }

  @Test func `settings for niggle in inputrc apply, those for others do not`() throws {
    let settings = """
      $if niggle
      "\\C-t": "mine"
      $endif
      $if other
      "\\C-t": "theirs"
      $endif

      """
    let terminal = try chat(with: ["INPUTRC": home.write(settings, to: "inputrc")])
    terminal.type("\u{14}")
    terminal.settle()
    terminal.type("\r")
    #expect(leave(terminal) == .exited(0))
    #expect(try messages() == ["mine"])
  }

  @Test func `a resize takes effect at once`() throws {
    let terminal = try chat(["--color", "never"])
    terminal.type("heel")
    terminal.settle()
    let mark = terminal.mark
    terminal.resize(columns: 30, rows: 24)
    #expect(terminal.shows("heel", after: mark))
    terminal.type("\r")
    let answer = terminal.mark
    terminal.settle()
    let lines = String(decoding: terminal.output.utf8.dropFirst(answer), as: UTF8.self)
      .split { $0.isNewline }
      .filter { !$0.contains("\u{1B}") }
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.count <= 30 })
  }

  @Test func `a stopped chat comes back with its half-typed line`() throws {
    // Job control is the shell's, so the chat is started from one.
    let shell = try PseudoTerminal(
      ["/bin/bash", "--norc", "--noprofile", "-i"],
      environment: environment.merging(["PS1": "shell: "]) { $1 }
    )
    #expect(shell.shows("shell: "))
    shell.type("\(try ProgramUnderTest.path)\r")
    #expect(shell.shows("you"))
    shell.settle()
    shell.type("ab")
    #expect(shell.shows("ab", after: shell.mark))
    var mark = shell.mark
    shell.type("\u{1A}")
    #expect(shell.shows("shell: ", after: mark))
    shell.settle()
    mark = shell.mark
    shell.type("fg\r")
    #expect(shell.shows("ab", after: mark))
    shell.settle()
    shell.type("c\r")
    shell.settle()
    shell.type("\u{4}")
    #expect(shell.shows("shell: ", after: shell.mark))
    #expect(try messages() == ["abc"])
  }
}
