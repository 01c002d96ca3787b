// A client of our JSON-RPC servers for tests: sends calls, tells answers from what is told beside.

import Dialogue
import Testing

@testable import Hosting

/// What came back for one line.
struct Heard {
  /// Every line, in order.
  var lines: [JSON]

  /// The answer, which has no method.
  var answer: JSON? { lines.first { $0["method"] == nil } }
  /// Its result.
  var result: JSON? { answer?["result"] }
  /// The number it was refused with.
  var code: Int? { answer?["error"]?["code"]?.integer }
  /// What was told beside the answer, as `session/update` tells it.
  var updates: [JSON] { lines.compactMap { $0["params"]?["update"] } }
  /// The texts among the updates of a kind.
  func texts(_ kind: String = "agent_message_chunk") -> [String] {
    updates.filter { $0["sessionUpdate"]?.text == kind }.compactMap {
      $0["content"]?["text"]?.text
    }
  }
}

/// A client of a server that lives in the same process.
struct RPCPeer {
  private let send: (String) -> [String]

  /// A client of an agent, which may have shaken hands already.
  static func acp(
    _ change: (inout ACPServer.Options) -> Void = { _ in },
    clock: TestClock = TestClock(),
    initialized: Bool = true
  ) throws -> RPCPeer {
    var options = ACPServer.Options(version: "0")
    change(&options)
    var server = try ACPServer(
      assistant: Fixtures.assistant,
      options: options,
      clock: clock.host,
      log: Fixtures.silent
    )
    let peer = RPCPeer { server.lines(for: $0) }
    if initialized { _ = try peer.ask("initialize", ["protocolVersion": 1]) }
    return peer
  }

  /// A client of an MCP server, which may have shaken hands already.
  static func mcp(
    clock: TestClock = TestClock(),
    handshake: String? = "2025-11-25"
  ) throws -> RPCPeer {
    var server = MCPServer(
      assistant: Fixtures.assistant,
      options: MCPServer.Options(version: "0"),
      clock: clock.host,
      log: Fixtures.silent
    )
    let peer = RPCPeer { server.lines(for: $0) }
    if let handshake { _ = try peer.ask("initialize", ["protocolVersion": .string(handshake)]) }
    return peer
  }

  /// Sends a line as it is.
  func say(_ line: String) throws -> Heard {
    Heard(lines: try send(line).map { try JSON(parsing: $0) })
  }

  /// Sends a request.
  func ask(_ method: String, _ params: JSON = [:], id: JSON = 1) throws -> Heard {
    let request: JSON = ["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params]
    return try say(request.description)
  }

  /// Begins a session of an agent.
  func session(cwd: String = "/home/ann") throws -> String {
    let heard = try ask("session/new", ["cwd": .string(cwd), "mcpServers": []])
    return try #require(heard.result?["sessionId"]?.text)
  }

  /// Says something in a session of an agent.
  func prompt(_ text: String, in session: String) throws -> Heard {
    try ask("session/prompt", Self.prompt(text, session))
  }

  /// The parameters of a prompt.
  static func prompt(_ text: String, _ session: String) -> JSON {
    [
      "sessionId": .string(session),
      "prompt": [["type": "text", "text": .string(text)]],
    ]
  }

  /// Calls a tool of an MCP server.
  func call(_ tool: String, _ arguments: JSON) throws -> JSON {
    let heard = try ask("tools/call", ["name": .string(tool), "arguments": arguments])
    return try #require(heard.result)
  }
}

extension Heard {
  /// What a turn amounts to.
  var outcome: JSON? { result?["_meta"]?["niggle/outcome"] }
}
