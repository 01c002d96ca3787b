// The tools of the MCP server, held against their own schemas, and both kinds of error.

import Testing

@testable import Hosting

@Suite struct MCPToolTests {
  private let peer: RPCPeer
  private let clock = TestClock()

  init() throws { peer = try RPCPeer.mcp(clock: clock) }

  private func tools() throws -> [JSON] {
    try #require(try peer.ask("tools/list").result?["tools"]?.list)
  }

  /// Calls a tool, and holds what it says against its schema.
  private func found(_ tool: String, _ arguments: JSON) throws -> JSON {
    let result = try peer.call(tool, arguments)
    #expect(result["isError"] == false, "\(result)")
    let schema = try #require(try tools().first { $0["name"]?.text == tool }?["outputSchema"])
    let structured = try #require(result["structuredContent"])
    #expect(SchemaCheck([:]).problems(with: structured, schema, at: "$") == [])
    let blocks = try #require(result["content"]?.list)
    #expect(blocks.map { $0["type"] } == ["text", "text"])
    #expect(blocks.last?["text"]?.text == structured.description)
    return structured
  }

  @Test func `the tools are four, described, and only read`() throws {
    let tools = try tools()
    let names = tools.compactMap { $0["name"]?.text }
    #expect(names == ["assess", "explain_injury", "list_injuries", "red_flags"])
    for tool in tools {
      #expect(tool["description"]?.text?.isEmpty == false)
      #expect(tool["inputSchema"]?["type"] == "object")
      #expect(tool["inputSchema"]?["additionalProperties"] == false)
      #expect(tool["inputSchema"]?["anyOf"] == nil)
      #expect(tool["outputSchema"]?["type"] == "object")
      #expect(tool["outputSchema"]?["properties"]?.members?.isEmpty == false)
      #expect(tool["annotations"]?["readOnlyHint"] == true)
      #expect(tool["annotations"]?["openWorldHint"] == false)
    }
  }

  @Test func `the arguments of a tool are those of its schema`() throws {
    for (tool, definition) in zip(MCPTool.allCases, try tools()) {
      let properties = definition["inputSchema"]?["properties"]?.keys ?? []
      #expect(Set(properties) == Set(tool.arguments))
    }
  }

  @Test func `a message is assessed, and the next with the conversation's name`() throws {
    let first = try found("assess", ["text": "my “heel” hurts in the morning, 7/10 膝"])
    #expect(first["triage"] == "doctor")
    #expect(first["text"]?.text?.isEmpty == false)
    let name = try #require(first["conversation"])
    let second = try found("assess", ["text": "three weeks", "conversation": name])
    #expect(second["conversation"] == name)
    #expect(second["facts"]?["severity"] == [7, 7])
    #expect(second["facts"]?["durationDays"] == [21, 21])
    #expect(try found("assess", ["text": "hello"])["facts"]?["severity"] == .null)
  }

  @Test func `a whole history is the same as its messages one by one`() throws {
    let messages = ["my left heel hurts in the morning", "4/10", "no", "three weeks"]
    let whole = try found("assess", ["messages": JSON(messages)])
    var last = try found("assess", ["text": .string(messages[0])])
    for message in messages.dropFirst() {
      let name = try #require(last["conversation"])
      last = try found("assess", ["text": .string(message), "conversation": name])
    }
    #expect(whole.setting("conversation", to: "") == last.setting("conversation", to: ""))
  }

  @Test func `a portable conversation goes on in any process`() throws {
    let first = try found("assess", ["text": "my heel hurts, 7/10", "portable": true])
    let state = try #require(first["conversation"])
    #expect(state.text?.hasPrefix("niggle1.") == true)
    let arguments: JSON = ["text": "hello", "conversation": state]
    let other = try RPCPeer.mcp().call("assess", arguments)["structuredContent"]
    #expect(other?["facts"]?["severity"] == [7, 7])
    #expect(other?["conversation"]?.text?.hasPrefix("niggle1.") == true)
  }

  @Test func `danger comes first, with the numbers of the region`() throws {
    let british = try found("assess", ["text": "my chest is tight", "region": "gb"])
    #expect(british["triage"] == "emergency")
    #expect(british["text"]?.text?.contains("999") == true)
    let flags = try #require(try found("red_flags", ["region": "GB"])["redFlags"]?.list)
    #expect(flags.count == Fixtures.corpus.redFlags.count)
    #expect(flags.first?["triage"] == "emergency")
    #expect(flags.allSatisfy { $0["action"]?.text?.contains("{") == false })
  }

  @Test func `every injury is explained`() throws {
    let injuries = try #require(try found("list_injuries", [:])["injuries"]?.list)
    #expect(injuries.count == Fixtures.corpus.injuries.count)
    for injury in injuries {
      let explained = try found("explain_injury", ["id": try #require(injury["id"])])
      #expect(explained["name"] == injury["name"])
      #expect(explained["sources"]?.list?.isEmpty == false)
    }
  }

  @Test func `the rule names the reasons of an outcome`() throws {
    let rule = try #require(try found("red_flags", [:])["rule"]?.list)
    let ids = rule.compactMap { $0["id"]?.text }
    #expect(ids.starts(with: ["pain-6-or-more", "daily-life", "changes-gait", "over-two-weeks"]))
  }

  @Test(arguments: [
    #"{}"#, #"{"text":""}"#, #"{"text":" \n"}"#, #"{"text":5}"#, #"{"text":null}"#,
    #"{"messages":[]}"#, #"{"messages":["",""]}"#, #"{"messages":["a",1]}"#, #"{"messages":"a"}"#,
    #"{"text":"a","messages":["b"]}"#, #"{"text":"a","conversation":"gone"}"#,
    #"{"text":"a","conversation":"00000000000000000000000000000000"}"#,
    #"{"text":"a","conversation":"niggle1.AAAA"}"#, #"{"text":"a","conversation":5}"#,
    #"{"messages":["a"],"conversation":"niggle1.AAAA"}"#, #"{"text":"a","portable":"yes"}"#,
    #"{"text":"a","region":"Mars"}"#, #"{"text":"a","now":"2026-03-01"}"#,
  ])
  func `a bad value is told to the model as a sentence`(arguments: String) throws {
    let result = try peer.call("assess", JSON(parsing: arguments))
    #expect(result["isError"] == true)
    #expect(result["structuredContent"] == nil)
    #expect(result["content"]?.list?.first?["text"]?.text?.hasSuffix(".") == true)
  }

  @Test(arguments: [#"{}"#, #"{"id":"flu"}"#, #"{"id":5}"#, #"{"id":"blisters","x":1}"#])
  func `an unknown injury is told with those that are known`(arguments: String) throws {
    #expect(try peer.call("explain_injury", JSON(parsing: arguments))["isError"] == true)
  }

  @Test(arguments: [
    #"{}"#, #"{"name":"diagnose"}"#, #"{"name":5}"#, #"{"name":"assess","arguments":"text"}"#,
    #"{"name":"assess","arguments":[]}"#,
  ])
  func `a call that makes no sense is refused`(params: String) throws {
    #expect(try peer.ask("tools/call", JSON(parsing: params)).code == -32602)
  }

  @Test func `a conversation that was let go is told how to begin anew`() throws {
    let name = try #require(try found("assess", ["text": "my heel hurts"])["conversation"])
    clock.advance(seconds: 86_401)
    let result = try peer.call("assess", ["text": "4/10", "conversation": name])
    #expect(result["isError"] == true)
    #expect(result["content"]?.list?.first?["text"]?.text?.contains("'messages'") == true)
  }
}
