// The commands that check and show the content, and the command line as a whole.

import Foundation
import Testing

@Suite struct ContentCommandTests {
  @Test func `the version stands alone`() throws {
    let result = try niggle("--version")
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    "chat", "test", "replay", "check", "explain", "eval", "list", "policy", "doctor",
  ])
  func `every command explains itself with an example`(command: String) throws {
    let result = try niggle(command, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("xample"))
    #expect(try niggle("--help").output.contains("  \(command) "))
  }

  @Test func `a command line that cannot be understood has its own status`() throws {
    #expect(try niggle("--colour").status == 64)
    #expect(try niggle("dance").status == 64)
    #expect(try niggle("chat", "--region", "nowhere").status == 64)
    #expect(try niggle("chat", "--now", "noon").status == 64)
  }

  @Test func `the fifteen injuries are listed`() throws {
    let result = try niggle("list")
    #expect(result.lines.count == 15)
    #expect(result.output.contains("plantar-fasciitis"))
  }

  @Test func `the policy begins with the red flags in their order`() throws {
    let lines = try niggle("policy").lines
    #expect(lines.first?.hasPrefix("emergency  red-flag:") == true)
    // Each row is followed by what is said.
    let rows = stride(from: 0, to: lines.count, by: 2).map { lines[$0] }
    let flags = rows.prefix { $0.contains("red-flag:") }
    let rest = rows.dropFirst(flags.count)
    #expect(flags.count > 50)
    #expect(rest.allSatisfy { !$0.contains("red-flag:") })
    #expect(rest.contains { $0.contains("pain-6-or-more") && $0.contains("6 or more out of 10") })
    #expect(rest.contains { $0.contains("over-two-weeks") && $0.contains("more than 14 days") })
    #expect(rest.contains { $0.contains("no fix for shin splints with one-spot") })
    #expect(lines.contains { $0.contains("Stop and sit down. Call {emergency} now.") })
  }

  @Test func `the content in the program is sound`() throws {
    let result = try niggle("check")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.lines.last == "0 mistakes")
  }

  @Test func `an example that misses its own is an error with its place`() throws {
    // In the fixture all injuries share one example, so most of them miss.
    let result = try niggle("check", "--intents", Checkout.fixture)
    #expect(result.status == 1)
    let place = #/injuries/[a-z-]+\.yaml:\d+:\d+: error: injury [a-z-]+: “my heel aches/#
    #expect(result.output.contains(place))
  }

  @Test func `a mistake in a file is an error with its place`() throws {
    let folder = try Scratch()
    try FileManager.default.copyItem(atPath: Checkout.fixture, toPath: folder.path + "/intents")
    let file = folder.path + "/intents/regions.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try (text + "\nregons: []\n").write(toFile: file, atomically: false, encoding: .utf8)
    for command in ["check", "list", "chat"] {
      let result = try niggle(command, "--intents", folder.path + "/intents")
      #expect(result.status == 65)
      #expect((result.output + result.errors).contains(#/regions\.yaml:\d+:\d+: error: .*regons/#))
    }
  }

  @Test func `a folder that is missing has its own status`() throws {
    for command in ["check", "list", "chat", "policy"] {
      let result = try niggle(command, "--intents", "/no/such")
      #expect(result.status == 66)
      #expect(result.errors.hasPrefix("niggle: /no/such: there is no such"))
    }
  }

  @Test func `the doctor tells of the program and its surroundings`() throws {
    let result = try niggle("doctor", environment: ["LANG": "en_GB.UTF-8"])
    #expect(result.status == 0)
    #expect(result.output.contains(#/region +GB/#))
    #expect(result.output.contains("GPL-3.0-or-later"))
  }
}
