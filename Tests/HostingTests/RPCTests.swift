// JSON-RPC 2.0 under both protocols: what is answered, what is refused, what is passed over.

import Testing

@testable import Hosting

@Suite struct RPCTests {
  @Test(arguments: [
    ("oops", -32700, "null"), (#"{"id":1"#, -32700, "null"), ("\u{0}", -32700, "null"),
    ("[]", -32600, "null"), (#"[{"jsonrpc":"2.0","id":1,"method":"x"}]"#, -32600, "null"),
    ("5", -32600, "null"), (#""text""#, -32600, "null"), ("{}", -32600, "null"),
    (#"{"id":7,"method":"x"}"#, -32600, "7"),
    (#"{"jsonrpc":"1.0","id":"a","method":"x"}"#, -32600, #""a""#),
    (#"{"jsonrpc":2.0,"id":7,"method":"x"}"#, -32600, "7"),
    (#"{"jsonrpc":"2.0","id":7}"#, -32600, "7"),
    (#"{"jsonrpc":"2.0","id":7,"method":8}"#, -32600, "7"),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"x"}"#, -32600, "null"),
    (#"{"jsonrpc":"2.0","id":1e3,"method":"x"}"#, -32600, "null"),
    (#"{"jsonrpc":"2.0","id":[1],"method":"x"}"#, -32600, "null"),
    (#"{"jsonrpc":"2.0","id":true,"method":"x"}"#, -32600, "null"),
    (#"{"jsonrpc":"2.0","id":7,"method":"x"}"#, -32601, "7"),
    (#"{"jsonrpc":"2.0","id":7,"method":"_x/y"}"#, -32601, "7"),
    (#"{"jsonrpc":"2.0","id":7,"method":"initialize","params":[1]}"#, -32602, "7"),
    (#"{"jsonrpc":"2.0","id":7,"method":"initialize","params":"a"}"#, -32602, "7"),
    (#"{"jsonrpc":"2.0","id":7,"method":"initialize"}"#, -32602, "7"),
  ])
  func `a bad line is refused once and the next one answered`(
    line: String,
    code: Int,
    id: String
  ) throws {
    for (peer, next) in [(try RPCPeer.acp(), "session/list"), (try RPCPeer.mcp(), "ping")] {
      let heard = try peer.say(line)
      #expect(heard.lines.count == 1)
      #expect(heard.code == code)
      #expect(heard.answer?["id"]?.description == id)
      #expect(heard.answer?["error"]?["message"]?.text?.isEmpty == false)
      #expect(heard.answer?["result"] == nil)
      #expect(try peer.ask(next).result != nil)
    }
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"x"}"#, #"{"jsonrpc":"2.0","method":"x","params":[1]}"#,
    #"{"jsonrpc":"2.0","method":"session/prompt"}"#,
    #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
    #"{"jsonrpc":"2.0","id":4,"result":{}}"#,
    #"{"jsonrpc":"2.0","id":4,"error":{"code":1,"message":"m"}}"#,
    #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"m"}}"#,
    #"{"jsonrpc":"2.0","method":"session/cancel","params":{"sessionId":"gone"}}"#,
    #"{"jsonrpc":"2.0","method":"$/cancel_request","params":{"requestId":9}}"#,
    #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":9}}"#,
  ])
  func `notifications and answers are never answered`(line: String) throws {
    #expect(try RPCPeer.acp().say(line).lines.isEmpty)
    #expect(try RPCPeer.mcp().say(line).lines.isEmpty)
  }

  @Test(arguments: ["1", "-7", "0", #""1""#, #""""#, #""膝 👟\u2028""#, "12345678901234567890"])
  func `an id comes back as it was sent`(id: String) throws {
    var server = try ACPServer(
      assistant: Fixtures.assistant,
      options: .init(version: "0"),
      log: Fixtures.silent
    )
    let lines = server.lines(
      for: #"{"id":\#(id),"jsonrpc":"2.0","method":"initialize","params":{"protocolVersion":1}}"#
    )
    #expect(lines.first?.hasPrefix(#"{"id":\#(id),"jsonrpc":"2.0","result":{"#) == true)
  }

  @Test func `null is an id for an agent and none for a server`() throws {
    #expect(try RPCPeer.acp().ask("session/list", id: .null).result != nil)
    #expect(try RPCPeer.mcp().ask("ping", id: .null).code == -32600)
  }

  @Test func `parameters that are null are none`() throws {
    let line = #"{"jsonrpc":"2.0","id":1,"method":"session/list","params":null}"#
    #expect(try RPCPeer.acp().say(line).result != nil)
  }

  @Test func `a refusal never repeats what a runner wrote`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    let heard = try peer.ask(
      "session/prompt",
      ["sessionId": .string(session), "prompt": [["type": "secret ache", "text": "secret ache"]]]
    )
    #expect(heard.code == -32602)
    #expect(heard.lines.description.contains("secret") == false)
  }
}
