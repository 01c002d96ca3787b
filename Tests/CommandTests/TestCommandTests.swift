// `niggle test` and `niggle replay`, as authors run them.

import Foundation
import Testing

@Suite struct TestCommandTests {
  static let passing = "# The heel, bad\n> my heel aches, 7/10\n? triage: doctor\n"
  static let failing = "# The heel, mild\n> my heel aches, 3/10\n? triage: doctor\n"

  private func play(_ files: [String: String], _ arguments: String...) throws -> CommandResult {
    let folder = try Scratch()
    for (name, text) in files { try folder.write(text, to: name) }
    if !arguments.contains("--as-written") {
      _ = try niggle("test", folder.path, "--accept", "--intents", Checkout.fixture)
    }
    let filter = arguments.contains("mild") ? ["--filter", "mild"] : []
    return try niggle(["test", folder.path, "--intents", Checkout.fixture] + filter)
  }

  @Test func `what goes as recorded passes`() throws {
    let result = try play(["a.transcript": Self.passing])
    #expect(result == CommandResult(output: "1 passed, 0 failed\n", errors: "", status: 0))
  }

  @Test func `a statement that does not hold fails with its line, accepted or not`() throws {
    let result = try play(["a.transcript": Self.passing, "b.transcript": Self.failing])
    #expect(result.status == 1)
    #expect(result.lines.first?.hasSuffix("/b.transcript:2: > my heel aches, 3/10") == true)
    #expect(result.output.contains("? triage: doctor, but it is home"))
    #expect(result.lines.last == "1 passed, 1 failed")
  }

  @Test func `only what matches the filter is played`() throws {
    let result = try play(["a.transcript": Self.passing, "b.transcript": Self.failing], "mild")
    #expect(result.lines.last == "0 passed, 1 failed")
  }

  @Test func `a difference in words fails until it is accepted`() throws {
    let text = Self.passing.replacingOccurrences(of: "\n? ", with: "\n< Amputate.\n? ")
    let result = try play(["a.transcript": text], "--as-written")
    #expect(result.status == 1)
    #expect(result.output.contains("   3 - < Amputate."))
    #expect(try play(["a.transcript": text]).status == 0)
  }

  @Test func `accepting changes nothing but the answers`() throws {
    let folder = try Scratch()
    let path = try folder.write("# x\r\n\r\n> my heel aches\r\n# why\r\n", to: "a.transcript")
    let result = try niggle("test", path, "--accept", "--intents", Checkout.fixture)
    #expect(result.status == 0)
    let lines = try folder.text(of: "a.transcript").split(separator: "\r\n")
    #expect(lines.first == "# x")
    #expect(lines.last == "# why")
    #expect(lines.dropFirst(2).dropLast().allSatisfy { $0.hasPrefix("<") })
  }

  @Test func `an unreadable transcript has its own status, and the others are played`() throws {
    let result = try play(
      ["a.transcript": "# x\n> hi\n? mood: good\n", "b.transcript": Self.passing])
    #expect(result.status == 65)
    #expect(result.output.contains("/a.transcript:3: there is no assertion 'mood'"))
    #expect(result.lines.last == "1 passed, 0 failed, 1 cannot be read")
  }

  @Test func `an id that the content does not have is an error`() throws {
    let result = try play(["a.transcript": "# x\n> hi\n? injury: heel-acke\n"])
    #expect(result.status == 65)
    #expect(result.output.contains("/a.transcript:3: 'heel-acke' is not the id of an injury"))
  }

  @Test func `nothing to play is an error`() throws {
    let folder = try Scratch()
    #expect(try niggle("test", folder.path).status == 65)
    #expect(try niggle("test", folder.path + "/none").status == 66)
    try folder.write(Self.passing, to: "a.transcript")
    #expect(try niggle("test", folder.path, "--filter", "no such").status == 64)
  }

  @Test func `a transcript on standard input is printed as it goes`() throws {
    let result = try niggle(
      "replay",
      "-",
      "--intents",
      Checkout.fixture,
      input: Data("# Two\n> hello\n> my heel\n>> a\\u{7}che\n".utf8)
    )
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("# Two\n\n> hello\n\nHello.\n"))
    #expect(result.output.contains("\n\n> my heel\n> a\\u{7}che\n\n"))
  }

  @Test func `a transcript that is missing or broken cannot be replayed`() throws {
    #expect(try niggle("replay", "/no/such.transcript").status == 66)
    let result = try niggle("replay", "-", input: Data("hi\n".utf8))
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("niggle: -:1: the first line must be a comment"))
  }
}
