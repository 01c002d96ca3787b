// The chat as a script meets it: the built program with files and pipes on its three streams.

import FoundationEssentials
import Glibc
import Hosting
import Testing

@testable import niggle

@Suite struct ScriptedChatTests {
  let home: ScratchFolder

  init() throws { home = try ScratchFolder() }

  /// What became of one run.
  private struct Run {
    var end: ProgramEnd?
    var output: String
    var errors: String
  }

  /// Runs the program on an input; its output is gathered, or goes to a file of another name.
  private func run(
    _ arguments: [String] = [],
    input: some Collection<UInt8>,
    output: String? = nil,
    with settings: [String: String] = [:]
  ) throws -> Run {
    let folder = home.path
    try Data(input).write(to: URL(filePath: folder + "/in"))
    let process = try ProgramUnderTest.spawn(
      [ProgramUnderTest.path] + arguments,
      environment: ProgramUnderTest.environment(home: home).merging(settings) { $1 },
      inNewSession: true
    ) {
      let flags = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&$0, 0, folder + "/in", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&$0, 1, output ?? folder + "/out", flags, 0o600)
      posix_spawn_file_actions_addopen(&$0, 2, folder + "/err", flags, 0o600)
    }
    return Run(
      end: ProgramUnderTest.waitForEnd(of: process),
      output: output == nil ? try home.text(of: "out") : "",
      errors: try home.text(of: "err")
    )
  }

  @Test func `an empty input is an empty chat`() throws {
    let run = try run(input: [])
    #expect(run.end == .exited(0))
    #expect(run.output == "")
    #expect(run.errors == "")
  }

  @Test func `there is no prompt, no escape sequence, no history, and no word on standard error`()
    throws
  {
    let run = try run(input: "my heel hurts\r\n\nten days".utf8)
    #expect(run.end == .exited(0))
    #expect(!run.output.isEmpty)
    #expect(run.output.hasSuffix("\n"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.split(separator: "\n").contains { $0.hasPrefix(">") })
    #expect(run.errors == "")
    #expect(throws: SystemFailure.self) { try home.mode(of: "state") }
  }

  @Test func `the same input gives the same bytes, whatever the terminal is called`() throws {
    let first = try run(input: "my heel hurts\nten days\n".utf8)
    let second = try run(
      input: "\u{FEFF}my heel hurts\r\n\n \nten days".utf8,
      with: ["COLUMNS": "20", "TERM": "dumb", "LANG": "C"]
    )
    #expect(first.output == second.output)
  }

  @Test func `colour comes only when it is forced`() throws {
    #expect(try run(["--color", "always"], input: "my heel hurts\n".utf8).end == .exited(0))
    let plain = try run(["--color", "always", "--plain"], input: "my heel hurts\n".utf8)
    #expect(!plain.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    "heel\0heel\n", "\u{1B}[31mheel\u{9B}1m\u{7F}", "\u{202E}heel\u{2066}\n", "\r\n\r\r\n\t",
  ])
  func `hostile characters end well and are never sent back raw`(text: String) throws {
    let run = try run(input: text.utf8)
    #expect(run.end == .exited(0))
    for line in run.output.split(separator: "\n") {
      #expect(Sanitiser.printable(String(line)) == line)
    }
  }

  @Test func `bytes that are no text end well too`() throws {
    #expect(try run(input: [0xFF, 0xFE, 0x0A, 0xE2, 0x80]).end == .exited(0))
  }

  @Test func `a line of a megabyte is a message`() throws {
    let run = try run(input: Data(repeating: 0x61, count: 1 << 20))
    #expect(run.end == .exited(0))
    #expect(!run.output.isEmpty)
  }

  @Test func `a line too long to answer is left out, with a word on standard error`() throws {
    let tooLong = String(repeating: "a", count: TerminalChat.longestMessage + 1)
    let input = (tooLong + "\nheel\n").utf8
    let run = try run(input: input)
    #expect(run.end == .exited(0))
    #expect(run.output == (try self.run(input: "heel\n".utf8).output))
    #expect(run.errors.hasPrefix("niggle: line 1 is left out"))
  }

  @Test func `an output that takes nothing is an error of input and output`() throws {
    let run = try run(input: "heel\n".utf8, output: "/dev/full")
    #expect(run.end == .exited(ExitStatus.ioFailure.rawValue))
    #expect(run.errors == "niggle: cannot write: No space left on device\n")
  }

  @Test func `an answer comes while the input is still open`() throws {
    let (questions, answers) = (try Pipe(), try Pipe())
    let process = try ProgramUnderTest.spawn(
      [ProgramUnderTest.path],
      environment: ProgramUnderTest.environment(home: home),
      inNewSession: true
    ) {
      posix_spawn_file_actions_adddup2(&$0, questions.output, 0)
      posix_spawn_file_actions_adddup2(&$0, answers.input, 1)
    }
    answers.closeInput()
    let writer = LineWriter(descriptor: questions.input)
    var reader = ByteLineReader(descriptor: answers.output)
    for message in ["my heel hurts", "ten days"] {
      try writer.writeLine(message)
      #expect(try reader.next() != nil)
    }
    questions.closeInput()
    while try reader.next() != nil {}
    #expect(ProgramUnderTest.waitForEnd(of: process) == .exited(0))
  }

  @Test func `a reader that has gone is the end, not an error`() throws {
    let answers = try Pipe()
    answers.closeOutput()
    let input = try home.write("heel\nknee\n", to: "in")
    let process = try ProgramUnderTest.spawn(
      [ProgramUnderTest.path],
      environment: ProgramUnderTest.environment(home: home),
      inNewSession: true
    ) {
      posix_spawn_file_actions_addopen(&$0, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&$0, answers.input, 1)
    }
    #expect(ProgramUnderTest.waitForEnd(of: process) == .exited(0))
  }
}
