// The Model Context Protocol: two eras in one process, lists, pages and the prompt.

import Testing

@testable import Hosting

@Suite struct MCPTests {
  private static let prefix = "io.modelcontextprotocol/"

  /// Parameters as the modern era wants them.
  static func modern(_ version: String = "2026-07-28", _ more: JSON = [:]) -> JSON {
    let meta = JSON.object([
      JSON.Member(prefix + "protocolVersion", .string(version)),
      JSON.Member(prefix + "clientCapabilities", [:]),
    ])
    return more.setting("_meta", to: meta)
  }

  @Test(arguments: [
    ("2024-11-05", "2024-11-05"), ("2025-03-26", "2025-03-26"), ("2025-06-18", "2025-06-18"),
    ("2025-11-25", "2025-11-25"), ("1999-01-01", "2025-11-25"), ("2026-07-28", "2025-11-25"),
  ])
  func `a handshake agrees on a version that has one`(asked: String, agreed: String) throws {
    let heard = try RPCPeer.mcp(handshake: nil).ask(
      "initialize",
      [
        "protocolVersion": .string(asked), "capabilities": [:],
        "clientInfo": ["name": "a", "version": "1"],
      ]
    )
    #expect(heard.result?["protocolVersion"]?.text == agreed)
    #expect(heard.result?["capabilities"] == ["prompts": [:], "resources": [:], "tools": [:]])
    #expect(heard.result?["serverInfo"]?["name"]?.text == "niggle")
    #expect(heard.result?["instructions"]?.text?.contains("not a doctor") == true)
  }

  @Test func `without handshake or version nothing is answered but a ping`() throws {
    let peer = try RPCPeer.mcp(handshake: nil)
    #expect(try peer.ask("tools/list").code == -32602)
    #expect(try peer.ask("ping").result == [:])
    #expect(try peer.ask("initialize").code == -32602)
  }

  @Test(arguments: [
    "tools/list", "prompts/list", "resources/list", "resources/templates/list", "server/discover",
  ])
  func `the modern era needs no handshake and says how long an answer holds`(
    method: String
  ) throws {
    for handshake in [nil, "2025-11-25"] {
      let peer = try RPCPeer.mcp(handshake: handshake)
      let result = try #require(try peer.ask(method, Self.modern()).result)
      #expect(result["resultType"] == "complete")
      #expect(result["ttlMs"]?.integer ?? -1 >= 0)
      #expect(result["cacheScope"] == "public")
      #expect(result["_meta"]?[Self.prefix + "serverInfo"]?["name"] == "niggle")
    }
  }

  @Test func `answers that depend on what was asked say nothing of how long they hold`() throws {
    let call: JSON = ["name": "assess", "arguments": ["text": "my heel hurts"]]
    let params = Self.modern("2026-07-28", call)
    let result = try #require(try RPCPeer.mcp(handshake: nil).ask("tools/call", params).result)
    #expect(result["resultType"] == "complete")
    #expect(result["ttlMs"] == nil)
  }

  @Test func `a handshake's answers have nothing of the modern era`() throws {
    let result = try #require(try RPCPeer.mcp().ask("tools/list").result)
    #expect(result.keys == ["tools"])
  }

  @Test(arguments: ["2031-01-01", "2025-11-25", ""])
  func `a version that is not supported is answered with those that are`(version: String) throws {
    let heard = try RPCPeer.mcp().ask("tools/list", Self.modern(version))
    #expect(heard.code == -32022)
    let data = heard.answer?["error"]?["data"]
    #expect(data == ["requested": .string(version), "supported": ["2026-07-28"]])
  }

  @Test(arguments: [
    #"{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}"#,
    #"{"_meta":{"io.modelcontextprotocol/clientCapabilities":{}}}"#,
    #"{"_meta":{"io.modelcontextprotocol/protocolVersion":5}}"#, #"{"_meta":5}"#,
  ])
  func `half of what the modern era wants is refused`(params: String) throws {
    #expect(try RPCPeer.mcp().ask("tools/list", JSON(parsing: params)).code == -32602)
  }

  @Test func `discover needs its version, ping has none`() throws {
    let peer = try RPCPeer.mcp()
    #expect(try peer.ask("server/discover").code == -32602)
    let found = try peer.ask("server/discover", Self.modern()).result
    #expect(found?["supportedVersions"] == ["2026-07-28"])
    #expect(try peer.ask("ping", Self.modern()).code == -32601)
    #expect(try peer.ask("ping").result == [:])
  }

  @Test(arguments: [
    "logging/setLevel", "completion/complete", "resources/subscribe", "sampling/createMessage", "",
  ])
  func `what was not offered is not there`(method: String) throws {
    #expect(try RPCPeer.mcp().ask(method).code == -32601)
    #expect(try RPCPeer.mcp(handshake: nil).ask(method).code == -32601)
  }

  @Test(arguments: ["tools/list", "prompts/list", "resources/list", "resources/templates/list"])
  func `lists fit on a page, so that no cursor is ours`(method: String) throws {
    let peer = try RPCPeer.mcp()
    #expect(try peer.ask(method).result?["nextCursor"] == nil)
    #expect(try peer.ask(method, ["cursor": "x"]).code == -32602)
  }

  @Test func `every injury has a page`() throws {
    let peer = try RPCPeer.mcp()
    let pages = try #require(try peer.ask("resources/list").result?["resources"]?.list)
    #expect(pages.count == Fixtures.corpus.injuries.count)
    for page in pages {
      let uri = try #require(page["uri"])
      let contents = try peer.ask("resources/read", ["uri": uri]).result?["contents"]?.list
      #expect(contents?.first?["uri"] == uri)
      #expect(contents?.first?["mimeType"] == "text/plain")
      #expect(contents?.first?["text"]?.text?.count ?? 0 > 200)
    }
  }

  @Test(arguments: ["niggle://injuries/flu", "niggle://injuries/", "file:///etc/passwd", ""])
  func `an address that leads nowhere is refused as its era has it`(uri: String) throws {
    let peer = try RPCPeer.mcp()
    let params: JSON = ["uri": .string(uri)]
    let legacy = try peer.ask("resources/read", params)
    let modern = try peer.ask("resources/read", Self.modern("2026-07-28", params))
    #expect(legacy.code == -32002)
    #expect(modern.code == -32602)
    for heard in [legacy, modern] { #expect(heard.answer?["error"]?["data"] == params) }
  }

  @Test func `the prompt takes a complaint`() throws {
    let peer = try RPCPeer.mcp()
    let prompts = try peer.ask("prompts/list").result?["prompts"]?.list
    #expect(prompts?.compactMap { $0["name"]?.text } == ["check_my_ache"])
    let heard = try peer.ask(
      "prompts/get",
      ["name": "check_my_ache", "arguments": ["complaint": "my {emergency} heel"]]
    )
    let message = heard.result?["messages"]?.list?.first
    #expect(message?["role"] == "user")
    #expect(message?["content"]?["text"]?.text?.hasPrefix("my {emergency} heel\n") == true)
  }

  @Test(arguments: [
    #"{}"#, #"{"name":"x"}"#, #"{"name":"check_my_ache"}"#,
    #"{"name":"check_my_ache","arguments":{}}"#,
    #"{"name":"check_my_ache","arguments":{"complaint":5}}"#,
  ])
  func `a prompt that is not there or not complete is refused`(params: String) throws {
    #expect(try RPCPeer.mcp().ask("prompts/get", JSON(parsing: params)).code == -32602)
  }
}
