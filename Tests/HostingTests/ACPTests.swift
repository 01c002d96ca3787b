// The Agent Client Protocol: beginning, talking, commands, and what is refused.

import Testing

@testable import Hosting

@Suite struct ACPTests {
  @Test(arguments: [1, 0, 7, 65_535])
  func `there is one version, whatever is asked for`(version: Int) throws {
    let heard = try RPCPeer.acp(initialized: false).ask(
      "initialize",
      ["protocolVersion": JSON(version), "clientInfo": ["name": "a", "version": "1"]]
    )
    #expect(heard.result?["protocolVersion"] == 1)
    #expect(heard.result?["authMethods"] == [])
    #expect(heard.result?["agentInfo"]?["name"]?.text == "niggle")
    #expect(heard.result?["agentCapabilities"]?["loadSession"] == true)
    let capabilities = heard.result?["agentCapabilities"]?["sessionCapabilities"]?.keys
    #expect(Set(capabilities ?? []) == ["list", "resume", "close", "delete"])
    let offers = heard.result?["agentCapabilities"]?["promptCapabilities"]
    #expect(offers == ["audio": false, "embeddedContext": false, "image": false])
  }

  @Test(arguments: [
    "authenticate", "session/new", "session/prompt", "session/load", "session/list",
    "session/resume", "session/close", "session/delete",
  ])
  func `nothing comes before initialize`(method: String) throws {
    #expect(try RPCPeer.acp(initialized: false).ask(method).code == -32600)
  }

  @Test(arguments: [
    "session/set_mode", "session/set_config_option", "session/set_model", "session/fork", "logout",
    "fs/read_text_file", "_niggle/x", "",
  ])
  func `what was not offered is not there`(method: String) throws {
    #expect(try RPCPeer.acp().ask(method).code == -32601)
  }

  @Test func `authentication is refused, for none is needed`() throws {
    let heard = try RPCPeer.acp().ask("authenticate", ["methodId": "x"])
    #expect(heard.code == -32602)
    #expect(heard.answer?["error"]?["message"]?.text == "no authentication is needed")
  }

  @Test func `a session is answered first, then its commands, then the first words`() throws {
    let heard = try RPCPeer.acp().ask("session/new", ["cwd": "/", "mcpServers": []])
    #expect(heard.lines.count == 3)
    #expect(heard.lines[0]["result"]?["sessionId"]?.text?.utf8.count == 32)
    let kinds = heard.updates.map { $0["sessionUpdate"]?.text }
    #expect(kinds == ["available_commands_update", "agent_message_chunk"])
    let commands = heard.updates[0]["availableCommands"]?.list ?? []
    #expect(commands.compactMap { $0["name"]?.text } == ["restart", "why", "undo", "summary"])
    #expect(commands.allSatisfy { $0["description"]?.text?.isEmpty == false })
    #expect(heard.texts().first?.contains("Not a doctor") == true)
  }

  @Test(arguments: [#"{}"#, #"{"cwd":"home"}"#, #"{"cwd":5}"#, #"{"cwd":""}"#, #"{"cwd":null}"#])
  func `the folder of a session is absolute`(params: String) throws {
    #expect(try RPCPeer.acp().ask("session/new", JSON(parsing: params)).code == -32602)
  }

  @Test(arguments: ["/", #"C:\Users\ann"#, "c:/users", #"\\server\share"#])
  func `an absolute folder may be one of another system`(cwd: String) throws {
    #expect(try RPCPeer.acp().ask("session/new", ["cwd": .string(cwd)]).result != nil)
  }

  @Test func `a turn is told as a chunk, then ends with its outcome`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    let heard = try peer.prompt("my left heel hurts in the morning, 7/10", in: session)
    #expect(heard.lines.last?["id"] == 1)
    #expect(heard.result?["stopReason"]?.text == "end_turn")
    #expect(heard.outcome?["triage"]?.text == "doctor")
    #expect(heard.outcome?["facts"]?["severity"] == [7, 7])
    #expect(heard.texts().count == 1)
    let chunk = try #require(heard.updates.first)
    #expect(chunk["messageId"]?.text == "\(session)-2")
    #expect(heard.lines[0]["params"]?["sessionId"]?.text == session)
  }

  @Test func `an outcome follows the schema of serve`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    let check = SchemaCheck(["$defs": ["it": ServeSchema.outcome(for: Fixtures.corpus)]])
    for text in ["my heel hurts", "7/10", "/why", "/nope", "", "crushing chest pain", "bye"] {
      let outcome = try #require(try peer.prompt(text, in: session).outcome)
      #expect(check.problems(with: outcome, definition: "it") == [], "\(text)")
    }
  }

  @Test func `sessions do not hear each other`() throws {
    let peer = try RPCPeer.acp()
    let (first, second) = (try peer.session(), try peer.session())
    _ = try peer.prompt("my heel hurts, 7/10", in: first)
    #expect(try peer.prompt("hello", in: second).outcome?["facts"]?["severity"] == .null)
    #expect(try peer.prompt("hello", in: first).outcome?["facts"]?["severity"] == [7, 7])
  }

  @Test func `the title is of our own words and told when it changes`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    func title(_ text: String) throws -> String? {
      try peer.prompt(text, in: session).updates.first {
        $0["sessionUpdate"]?.text == "session_info_update"
      }?["title"]?.text
    }
    #expect(try title("hello") == nil)
    #expect(try title("me HEEL is at me something fierce") == "Heel")
    #expect(try title("4/10") == nil)
    #expect(try title("it is the left one") == "Heel, left")
    let listed = try peer.ask("session/list").result?["sessions"]?.list?.first
    #expect(listed?["title"]?.text == "Heel, left")
  }

  @Test func `commands are typed behind a slash`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    _ = try peer.prompt("my left heel hurts, 4/10", in: session)
    #expect(try peer.prompt("/why", in: session).outcome?["intent"]?.text == "why")
    #expect(try peer.prompt("/summary", in: session).texts().first?.contains("Note") == true)
    _ = try peer.prompt("it is 7/10 now", in: session)
    let undone = try peer.prompt(" /UNDO ", in: session).outcome
    #expect(undone?["facts"]?["severity"] == [4, 4])
    let restarted = try peer.prompt("/restart my knee hurts", in: session).outcome
    #expect(restarted?["facts"]?["severity"] == .null)
  }

  @Test(arguments: [
    ("/why", ACPCommand.Typed.message("why do you think that?")),
    ("  /Undo", .message("undo")), ("/restart my  knee", .message("start over\nmy  knee")),
    ("/nope now", .unknown("/nope")), ("/10 maybe", .message("/10 maybe")),
    ("/usr/bin", .message("/usr/bin")), ("/", .message("/")), ("no /why", .message("no /why")),
  ])
  func `a slash and a word are a command`(text: String, typed: ACPCommand.Typed) {
    #expect(ACPCommand.parse(text) == typed)
  }

  @Test func `an unknown command is named and changes nothing`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    _ = try peer.prompt("my heel hurts, 7/10", in: session)
    let heard = try peer.prompt("/diagnose 9/10", in: session)
    #expect(heard.texts().first?.contains("/diagnose") == true)
    #expect(heard.outcome?["facts"]?["severity"] == [7, 7])
  }

  @Test func `text blocks are one message, in lines`() throws {
    let blocks: [JSON] = [
      ["type": "text", "text": "my left heel"], ["type": "text", "text": "hurts, 7/10"],
    ]
    #expect(try ACPPrompt(blocks).text == "my left heel\nhurts, 7/10")
  }

  @Test func `links are not opened, which is said once a message`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    let link: JSON = ["type": "resource_link", "uri": "file:///a.txt", "name": "a"]
    let words: JSON = ["type": "text", "text": "my heel hurts, 7/10"]
    func heard(_ blocks: [JSON]) throws -> Heard {
      try peer.ask(
        "session/prompt",
        ["sessionId": .string(session), "prompt": .array(blocks)]
      )
    }
    let alone = try heard([link, link])
    #expect(alone.texts().count == 1)
    #expect(alone.outcome?["facts"]?["severity"] == .null)
    let beside = try heard([link, words])
    #expect(beside.outcome?["facts"]?["severity"] == [7, 7])
    #expect(beside.texts().first?.split(separator: "\n\n").count ?? 0 >= 2)
  }

  @Test(arguments: [
    #"[{"type":"image","data":"AAAA","mimeType":"image/png"}]"#,
    #"[{"type":"audio","data":"AAAA","mimeType":"audio/wav"}]"#,
    #"[{"type":"resource","resource":{"uri":"file:///a","text":"b"}}]"#, #"[{"type":"text"}]"#,
    #"[{"type":"text","text":5}]"#, #"[{"text":"a"}]"#, #"["text"]"#, #""text""#, "null", "{}",
  ])
  func `what was never offered is refused`(prompt: String) throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    let params: JSON = ["sessionId": .string(session), "prompt": try JSON(parsing: prompt)]
    #expect(try peer.ask("session/prompt", params).code == -32602)
  }

  @Test func `an empty prompt is answered`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    let params: JSON = ["sessionId": .string(session), "prompt": []]
    #expect(try peer.ask("session/prompt", params).texts().first?.isEmpty == false)
  }
}
