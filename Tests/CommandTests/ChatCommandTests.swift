// `niggle` with its input from a file: what a script gets, and what bad input does.

import Foundation
import Testing

@Suite struct ChatCommandTests {
  /// The answers of a chat: blocks of lines with a blank line between them.
  private func chat(_ input: String, environment: [String: String] = [:]) throws -> CommandResult {
    try niggle("--now", "2026-03-01T09:00:00Z", input: Data(input.utf8), environment: environment)
  }

  @Test func `a line in is an answer out and nothing else`() throws {
    let result = try chat("my shins ache\n")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(!result.output.isEmpty)
    #expect(!result.output.contains("> "))
  }

  @Test func `the same messages get the same answers`() throws {
    let messages = "my heel hurts\n7/10\nwhy?\n"
    #expect(try chat(messages) == chat(messages))
  }

  @Test func `windows line ends, a byte order mark and a missing line end change nothing`() throws {
    let plain = try chat("my heel hurts\n7/10\n").output
    #expect(try chat("\u{FEFF}my heel hurts\r\n7/10").output == plain)
  }

  @Test func `goodbye ends the chat, and what follows is not read`() throws {
    #expect(try chat("bye\nmy heel hurts\n") == chat("bye\n"))
  }

  @Test(arguments: ["/help", "/why", "/note", "/undo", "/restart", "/HELP "])
  func `a command with a slash is answered`(command: String) throws {
    let result = try chat("my heel hurts, 4/10\n\(command)\n")
    #expect(result.status == 0)
    #expect(!result.output.contains("There is no command"))
    #expect(result.output.count > (try chat("my heel hurts, 4/10\n").output.count))
  }

  @Test func `quitting by a slash is goodbye`() throws {
    #expect(try chat("/quit\nmy heel hurts\n").output == chat("bye\n").output)
  }

  @Test func `an unknown command is said to be none`() throws {
    #expect(try chat("/dance\n").output.hasPrefix("There is no command /dance."))
    #expect(try chat("/why not\n").output == "/why takes nothing after it.\n")
  }

  @Test func `no file is written for a message that came through a pipe`() throws {
    let folder = try Scratch()
    let path = folder.path + "/note.txt"
    let result = try chat("my heel hurts\n/note --save \(path)\n")
    #expect(result.output.hasSuffix("Files are saved only from a terminal.\n"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `emergency numbers are those of the region`() throws {
    let message = "crushing chest pain right now\n"
    #expect(try chat(message, environment: ["LANG": "en_GB.UTF-8"]).output.contains("999"))
    #expect(try chat(message, environment: ["LC_ALL": "en_US.UTF-8"]).output.contains("911"))
    let asked = try niggle("--region", "us", input: Data(message.utf8))
    #expect(asked.output.contains("911"))
  }

  @Test(arguments: [
    Data("\n\n   \n\t\n".utf8), Data([0x6D, 0x79, 0x00, 0x20, 0x68, 0x65, 0x65, 0x6C, 0x0A]),
    Data([0xFF, 0xFE, 0xC3, 0x28, 0x0A]), Data("\u{1B}[2J\u{1B}]0;x\u{7}\n".utf8),
    Data(String(repeating: "my heel hurts and ", count: 60_000).utf8),
    Data(String(repeating: "a", count: 1 << 20).utf8),
    Data(String(repeating: "?!", count: 5_000).utf8), Data("\u{202E}leeh ym\n".utf8),
    Data("🦵🔥😭\n".utf8),
  ])
  func `bad input gets a sane answer or none`(input: Data) throws {
    let result = try niggle(input: input)
    #expect(result.status == 0)
    #expect(result.errors == "")
    let unsafe = result.output.unicodeScalars.filter { scalar in
      scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value)
    }
    #expect(unsafe.isEmpty)
    #expect(result.output.utf8.count < 20_000)
  }
}
