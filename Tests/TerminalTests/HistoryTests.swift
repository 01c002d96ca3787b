// What is kept of what a runner typed: where, for whom, and how to keep it out.

import Testing

@testable import niggle

@Suite struct HistoryPolicyTests {
  @Test func `the file is in the XDG folder for state`() {
    let file = HistoryFile(environment: ["XDG_STATE_HOME": "/s", "HOME": "/home/r"])
    #expect(file?.path == "/s/niggle/history")
  }

  @Test(arguments: [["HOME": "/home/r"], ["HOME": "/home/r", "XDG_STATE_HOME": "relative"]])
  func `without a usable XDG folder it is under home`(environment: [String: String]) {
    let file = HistoryFile(environment: environment)
    #expect(file?.path == "/home/r/.local/state/niggle/history")
  }

  @Test func `NIGGLE_HISTORY names another file, or none if it is empty`() {
    #expect(HistoryFile(environment: ["NIGGLE_HISTORY": "/x", "HOME": "/h"])?.path == "/x")
    #expect(HistoryFile(environment: ["NIGGLE_HISTORY": "", "HOME": "/h"]) == nil)
  }

  @Test func `without a home there is no history`() {
    #expect(HistoryFile(environment: [:]) == nil)
  }

  @Test func `a line is kept unless it is blank, private or the same again`() {
    #expect(HistoryFile.keeps("heel", after: nil))
    #expect(HistoryFile.keeps("heel", after: "knee"))
    #expect(!HistoryFile.keeps("heel", after: "heel"))
    #expect(!HistoryFile.keeps(" heel", after: nil))
    #expect(!HistoryFile.keeps("", after: nil))
    #expect(!HistoryFile.keeps("\t", after: nil))
  }

  @Test func `missing folders are made for the runner alone`() throws {
    let home = try ScratchFolder()
    let file = HistoryFile(path: home.path + "/a/b/history")
    #expect(try !file.exists())
    try file.prepare()
    #expect(try file.exists())
    #expect(try home.mode(of: "a") == 0o700)
    #expect(try home.mode(of: "a/b") == 0o700)
    #expect(try home.mode(of: "a/b/history") == 0o600)
  }

  @Test func `a folder is not a history`() throws {
    let home = try ScratchFolder()
    #expect(throws: HistoryFile.Failure.notAFile) { try HistoryFile(path: home.path).exists() }
  }
}

@Suite(.serialized) struct HistoryInTerminalTests {
  let home: ScratchFolder

  init() throws { home = try ScratchFolder() }

  /// Chats with the given lines and leaves by Ctrl-D.
  private func chat(
    _ lines: [String],
    arguments: [String] = [],
    with settings: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [ProgramUnderTest.path] + arguments,
      environment: ProgramUnderTest.environment(home: home).merging(settings) { $1 }
    )
    #expect(terminal.shows("you"))
    for line in lines {
      terminal.settle()
      terminal.type(line + "\r")
    }
    terminal.settle()
    terminal.type("\u{4}")
    #expect(terminal.waitForEnd() == .exited(0))
    return terminal
  }

  private func messages() throws -> [String] {
    try home.text(of: "state/niggle/history").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  @Test func `lines are kept for the runner alone, without private and repeated ones`() throws {
    _ = try chat(["heel", "heel", " secret", "knee"])
    #expect(try messages() == ["heel", "knee"])
    #expect(try home.mode(of: "state/niggle") == 0o700)
    #expect(try home.mode(of: "state/niggle/history") == 0o600)
  }

  @Test func `the next chat finds the lines of the last with the up arrow`() throws {
    _ = try chat(["heel", "knee"])
    _ = try chat(["\u{1B}[A\u{1B}[A", "shin"])
    #expect(try messages() == ["heel", "knee", "heel", "shin"])
  }

  @Test func `two chats at once both keep their lines`() throws {
    let environment = ProgramUnderTest.environment(home: home)
    let other = try PseudoTerminal([ProgramUnderTest.path], environment: environment)
    #expect(other.shows("you"))
    other.settle()
    _ = try chat(["heel"])
    other.type("knee\r")
    other.settle()
    other.type("\u{4}")
    #expect(other.waitForEnd() == .exited(0))
    #expect(try messages() == ["heel", "knee"])
  }

  @Test(arguments: [true, false])
  func `nothing is kept if the runner says so`(byFlag: Bool) throws {
    _ = try chat(
      ["heel"],
      arguments: byFlag ? ["--no-history"] : [],
      with: byFlag ? [:] : ["NIGGLE_HISTORY": ""]
    )
    #expect(throws: SystemFailure.self) { try home.mode(of: "state") }
  }

  @Test func `a history that cannot be written is one line, not the end of the chat`() throws {
    let file = try home.write("", to: "file")
    let terminal = try chat(["heel"], with: ["XDG_STATE_HOME": file])
    let complaints = terminal.output.split { $0.isNewline }.count { $0.contains("no history in") }
    #expect(complaints == 1)
  }
}
