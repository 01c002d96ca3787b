// `niggle acp` and `niggle mcp` as programs: a bare environment, clean output, statuses.

import Foundation
import Testing

@Suite struct ProtocolCommandTests {
  private static let hello = [
    "acp": #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":1}}"#,
    "mcp": #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#,
  ]

  @Test(arguments: ["acp", "mcp"])
  func `a last line without an end is answered, and the end of the input is success`(
    command: String
  ) throws {
    let line = try #require(Self.hello[command])
    let result = try niggle(command, input: Data(line.utf8), environment: ["LANG": ""])
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.lines.count == 1)
    #expect(result.output.hasPrefix(#"{"id":1,"jsonrpc":"2.0","result":{"#))
  }

  @Test(arguments: ["acp", "mcp"])
  func `no input is no output`(command: String) throws {
    let result = try niggle(command)
    #expect(result == CommandResult(output: "", errors: "", status: 0))
  }

  @Test func `servers that a client brings along are noted on standard error alone`() throws {
    let lines = [
      Self.hello["acp"] ?? "",
      #"{"jsonrpc":"2.0","id":2,"method":"session/new","params":{"cwd":"/","mcpServers":[{}]}}"#,
    ]
    let result = try niggle("acp", input: Data(lines.joined(separator: "\n").utf8))
    #expect(result.errors.contains("MCP servers are not used"))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.lines.allSatisfy { $0.hasPrefix("{") })
  }

  @Test func `sessions lie at an absolute path, which must be usable`() throws {
    #expect(try niggle("acp", "--sessions", "here").status == 64)
    let refused = try niggle("acp", "--sessions", "/dev/null/here")
    #expect(refused.status == 74)
    #expect(refused.errors.hasPrefix("niggle: cannot "))
    #expect(refused.output == "")
  }

  @Test(arguments: ["acp", "mcp"])
  func `help begins with an example to copy`(command: String) throws {
    let help = try niggle(command, "--help")
    #expect(help.status == 0)
    #expect(help.output.prefix(400).contains("Example, in the settings of"))
  }
}
