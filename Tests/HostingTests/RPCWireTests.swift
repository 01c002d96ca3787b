// JSON-RPC over real pipes: framing, order, cancelling what waits, ways to end.

import Glibc
import Testing

@testable import Hosting

@Suite struct RPCWireTests {
  private func run(
    _ input: String,
    longestLine: Int = 1 << 20
  ) throws -> (lines: [JSON], ending: StdioLoop.Ending) {
    let pipes = Pipes()
    pipes.send(input)
    var options = ACPServer.Options(version: "0")
    options.longestLine = longestLine
    var server = try ACPServer(
      assistant: Fixtures.assistant,
      options: options,
      clock: TestClock().host,
      log: Fixtures.silent
    )
    let (lines, ending) = pipes.run { server.run(input: $0, output: $1) }
    return (try lines.map { try JSON(parsing: $0) }, ending)
  }

  private static let hello =
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":1}}"#

  private static func list(_ id: Int) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"session/list"}"#
  }

  @Test func `line ends of any kind, blank lines, spaces and a byte order mark are taken`() throws {
    let input = "\u{FEFF}  \(Self.hello)\r\n\n \t \r\n\t\(Self.list(1)) \n\(Self.list(2))"
    let (lines, ending) = try run(input)
    #expect(lines.compactMap { $0["id"]?.integer } == [0, 1, 2])
    #expect(ending == .endOfInput)
  }

  @Test func `a line over the limit is refused and the next one answered`() throws {
    let long = #"{"jsonrpc":"2.0","id":5,"method":"\#(String(repeating: "a", count: 2000))"}"#
    let (lines, _) = try run("\(Self.hello)\n\(long)\n\(Self.list(1))\n", longestLine: 1024)
    #expect(lines.map { $0["id"] } == [0, .null, 1])
    #expect(lines[1]["error"]?["code"]?.integer == -32600)
  }

  @Test func `answers come in the order of the requests`() throws {
    let requests = (1...300).map { $0 % 3 == 0 ? "oops" : Self.list($0) }
    let (lines, _) = try run(([Self.hello] + requests).joined(separator: "\n"))
    let expected: [JSON] = [0] + (1...300).map { $0 % 3 == 0 ? .null : JSON($0) }
    #expect(lines.map { $0["id"] ?? "none" } == expected)
  }

  @Test func `what is cancelled while it waits is not begun`() throws {
    let cancel = #"{"jsonrpc":"2.0","method":"$/cancel_request","params":{"requestId":2}}"#
    let lines = [Self.hello, Self.list(1), Self.list(2), Self.list(3), cancel, Self.list(2)]
    let (answers, _) = try run(lines.joined(separator: "\n"))
    #expect(answers.map { $0["id"] } == [0, 1, 2, 3, 2])
    #expect(answers[2]["error"]?["code"]?.integer == -32800)
    #expect(answers[4]["result"] != nil)
  }

  @Test func `a prompt cancelled while it waits ends as cancelled, the next is answered`() throws {
    var server = try ACPServer(
      assistant: Fixtures.assistant,
      options: .init(version: "0"),
      log: Fixtures.silent
    )
    _ = server.lines(for: Self.hello)
    let begun = server.lines(
      for: #"{"jsonrpc":"2.0","id":1,"method":"session/new","params":{"cwd":"/"}}"#
    )
    let id = try #require(try JSON(parsing: begun[0])["result"]?["sessionId"]?.text)
    func prompt(_ number: Int) -> String {
      let params = RPCPeer.prompt("hello", id)
      let request: JSON = [
        "jsonrpc": "2.0", "id": JSON(number), "method": "session/prompt", "params": params,
      ]
      return request.description
    }
    let cancel = #"{"jsonrpc":"2.0","method":"session/cancel","params":{"sessionId":"\#(id)"}}"#
    let pipes = Pipes()
    pipes.send([prompt(2), cancel, prompt(3)].joined(separator: "\n"))
    let (lines, _) = pipes.run { server.run(input: $0, output: $1) }
    let answers = try lines.map { try JSON(parsing: $0) }.filter { $0["id"] != nil }
    #expect(answers.map { $0["id"] } == [2, 3])
    #expect(answers[0]["result"] == ["stopReason": "cancelled"])
    #expect(answers[1]["result"]?["stopReason"]?.text == "end_turn")
  }

  @Test func `a cancelled request of MCP is never answered`() throws {
    let pipes = Pipes()
    let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    let other = #"{"jsonrpc":"2.0","id":"1","method":"ping"}"#
    let cancel = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#
    pipes.send("\(ping)\n\(other)\n\(cancel)\n")
    var server = MCPServer(
      assistant: Fixtures.assistant,
      options: .init(version: "0"),
      log: Fixtures.silent
    )
    let (lines, _) = pipes.run { server.run(input: $0, output: $1) }
    #expect(lines == [#"{"id":"1","jsonrpc":"2.0","result":{}}"#])
  }

  @Test func `a reader that has gone ends it quietly`() throws {
    LineWriter.ignoreClosedPipes()
    let pipes = Pipes()
    pipes.send(Self.hello)
    pipes.closeReader()
    var server = try ACPServer(
      assistant: Fixtures.assistant,
      options: .init(version: "0"),
      log: Fixtures.silent
    )
    #expect(pipes.run { server.run(input: $0, output: $1) }.ending == .outputClosed)
  }

  @Test func `an answer is one line of compact JSON with sorted keys, the same each time`() throws {
    func lines() throws -> [String] {
      var server = try ACPServer(
        assistant: Fixtures.assistant,
        options: .init(version: "0"),
        log: Fixtures.silent
      )
      return server.lines(for: Self.hello)
    }
    let first = try lines()
    #expect(first == (try lines()))
    #expect(try JSON(parsing: first[0]).description == first[0])
  }
}
