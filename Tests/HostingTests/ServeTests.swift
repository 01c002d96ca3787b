// The JSON Lines protocol, line by line, as docs/protocol.md promises it.

import Dialogue
import Glibc
import Testing

@testable import Hosting

@Suite struct ServeTests {
  private static let outcomeKeys = [
    "about", "asking", "candidates", "ended", "facts", "injury", "intent", "reasons", "text",
    "triage",
  ]

  @Test func `every key is there in every reply, in order`() throws {
    var server = Fixtures.server()
    for text in ["my heel hurts", "hello", "", "7/10", "bye"] {
      let line = JSON.object([JSON.Member("text", .string(text))]).description
      let reply = try JSON(parsing: server.reply(to: line))
      #expect(reply.keys == Self.outcomeKeys)
      #expect(
        reply["facts"]?.keys == ["dailyLife", "durationDays", "gait", "severity", "side"]
      )
    }
  }

  @Test func `candidates carry their evidence with place, words and turn`() throws {
    var server = Fixtures.server()
    let reply = try JSON(parsing: server.reply(to: #"{"text":"my héel hurts, heel I mean"}"#))
    let first = try #require(reply["candidates"]?.list?.first)
    #expect(first.keys == ["evidence", "injury", "probability"])
    let item = try #require(first["evidence"]?.list?.first)
    #expect(item.keys == ["finding", "polarity", "quote", "span", "turn"])
    #expect(item["polarity"]?.text == "present")
    #expect(item["turn"]?.integer == 1)
    let places = item["span"]?.list?.compactMap(\.integer)
    let span = try #require(places)
    let words = Array("my héel hurts, heel I mean".unicodeScalars)
    try #require(span.count == 2)
    let quoted = words[span[0]..<span[1]].map { Character($0) }
    #expect(item["quote"]?.text == String(quoted))
  }

  @Test(arguments: [
    "1", "1.0", "-0", "1e3", #""1""#, "null", "true", #"{"b":[1,2.50],"a":" x "}"#, "[]",
    #""\ud800""#, "123456789012345678901234567890",
  ])
  func `an id comes back as it was`(id: String) throws {
    var server = Fixtures.server()
    let reply = server.reply(to: #"{"id":\#(id),"text":"hello"}"#)
    #expect(reply.contains(#","id":\#(id),"injury":"#))
    let refusal = server.reply(to: #"{"text":7,"id":\#(id)}"#)
    #expect(refusal.hasSuffix(#","id":\#(id)}"#))
  }

  @Test func `space inside an id is left out and its separators are escaped`() {
    var server = Fixtures.server()
    let reply = server.reply(to: "{\"id\":{ \"a b\" :\t\"\u{2028}\\\" \" },\"text\":\"hi\"}")
    #expect(reply.contains(#""id":{"a b":"\u2028\" "},"#))
  }

  @Test func `a missing id stays missing`() throws {
    var server = Fixtures.server()
    #expect(try JSON(parsing: server.reply(to: #"{"text":"hello"}"#))["id"] == nil)
    #expect(try JSON(parsing: server.reply(to: #"{"session":"a"}"#))["id"] == nil)
  }

  @Test(arguments: [
    ("oops", -32700), ("{", -32700), (#"{"text":"a"} x"#, -32700), ("[]", -32600),
    (#""text""#, -32600), ("{}", -32602), (#"{"text":1}"#, -32602), (#"{"text":null}"#, -32602),
    (#"{"text":"a","session":5}"#, -32602), (#"{"text":"a","end":"yes"}"#, -32602),
    (#"{"text":"a","now":"soon"}"#, -32602), (#"{"text":"a","region":"Britain"}"#, -32602),
    (#"{"text":"a","state":"hello"}"#, 1001), (#"{"text":"a","state":"niggle1."}"#, 1002),
    (#"{"text":"a","state":"niggle2.AAAA"}"#, 1004),
  ])
  func `a bad line is refused and the next one served`(line: String, code: Int) throws {
    var server = Fixtures.server()
    let refusal = try JSON(parsing: server.reply(to: line))
    #expect(refusal["error"]?["code"]?.integer == code)
    #expect(refusal["error"]?["message"]?.text?.isEmpty == false)
    #expect(refusal["text"] == nil)
    if code == -32700 || code == -32600 { #expect(refusal["id"] == .null) }
    #expect(try JSON(parsing: server.reply(to: #"{"text":"hi"}"#))["text"] != nil)
  }

  @Test func `a refused request changes nothing`() throws {
    var server = Fixtures.server()
    _ = server.reply(to: #"{"text":"my heel hurts"}"#)
    _ = server.reply(to: #"{"text":"it is 9/10","now":"never"}"#)
    let reply = try JSON(parsing: server.reply(to: #"{"text":"hello"}"#))
    #expect(reply["facts"]?["severity"] == .null)
  }

  @Test func `unknown keys are passed over, however deep`() throws {
    var server = Fixtures.server()
    let reply = server.reply(to: #"{"future":{"a":[1,{"b":"c"}]},"text":"hi","v":2}"#)
    #expect(try JSON(parsing: reply)["text"] != nil)
  }

  @Test func `keys may be written with escapes`() throws {
    var server = Fixtures.server()
    #expect(try JSON(parsing: server.reply(to: #"{"te\u0078t":"hi"}"#))["text"] != nil)
  }

  @Test func `sessions do not hear each other`() throws {
    var server = Fixtures.server()
    _ = server.reply(to: #"{"session":"a","text":"my heel hurts, 7/10"}"#)
    let other = try JSON(parsing: server.reply(to: #"{"session":"b","text":"hello"}"#))
    #expect(other["facts"]?["severity"] == .null)
    #expect(other["session"]?.text == "b")
    let same = try JSON(parsing: server.reply(to: #"{"session":"a","text":"hello"}"#))
    #expect(same["facts"]?["severity"] == [7, 7])
  }

  @Test func `end answers, says so and forgets the session`() throws {
    var server = Fixtures.server()
    _ = server.reply(to: #"{"text":"my heel hurts, 7/10"}"#)
    let last = try JSON(parsing: server.reply(to: #"{"end":true}"#))
    #expect(last["ended"] == true)
    #expect(last["text"]?.text?.isEmpty == false)
    let fresh = try JSON(parsing: server.reply(to: #"{"text":"hello"}"#))
    #expect(fresh["facts"]?["severity"] == .null)
    #expect(fresh["restored"] == nil)
  }

  @Test func `the time of a message is the host's to say`() throws {
    var server = Fixtures.server()
    let line = #"{"text":"my shin has hurt since 1 February 2026","now":"2026-03-01T09:00:00Z"}"#
    let reply = try JSON(parsing: server.reply(to: line))
    #expect(reply["facts"]?["durationDays"] == [28, 28])
  }

  @Test func `the locale decides the emergency number`() throws {
    var server = Fixtures.server()
    let text = "crushing chest pain when I run"
    let british = server.reply(to: #"{"session":"a","locale":"en_GB","text":"\#(text)"}"#)
    let american = server.reply(to: #"{"session":"b","region":"us","text":"\#(text)"}"#)
    #expect(british.contains("999"))
    #expect(american.contains("911"))
  }

  @Test func `the same lines give the same bytes`() {
    let lines = ["my knee hurts on the outside", "4/10", "two weeks", "why?", "undo", "bye"]
    func replies() -> [String] {
      var server = Fixtures.server()
      return lines.map { server.reply(to: #"{"text":"\#($0)","withState":true}"#) }
    }
    #expect(replies() == replies())
  }

  @Test func `a very long message is answered`() throws {
    var server = Fixtures.server()
    let text = String(repeating: "my heel hurts. ", count: 700)
    let reply = try JSON(parsing: server.reply(to: #"{"text":"\#(text)"}"#))
    #expect(reply["text"] != nil)
  }

  @Test func `a line over the limit is refused`() throws {
    var server = Fixtures.server { $0.longestLine = 2000 }
    let ends = Pipes()
    ends.send(String(repeating: "x", count: 5000) + "\n{\"text\":\"hi\"}\n")
    let output = ends.run { server.run(input: $0, output: $1) }
    #expect(output.lines.count == 2)
    #expect(try JSON(parsing: output.lines[0])["error"]?["code"]?.integer == -32600)
    #expect(output.ending == .endOfInput)
  }

  @Test func `line ends, blank lines, a byte order mark and a last line without end are fine`()
    throws
  {
    var server = Fixtures.server()
    let ends = Pipes()
    ends.send("\u{FEFF}{\"id\":1,\"text\":\"hi\"}\r\n\n  \n\r\n \t{\"id\":2,\"text\":\"hi\"}")
    let output = ends.run { server.run(input: $0, output: $1) }
    #expect(try output.lines.map { try JSON(parsing: $0)["id"]?.integer } == [1, 2])
  }

  @Test func `a reader that has gone ends the server quietly`() {
    LineWriter.ignoreClosedPipes()
    var server = Fixtures.server()
    let ends = Pipes()
    ends.send("{\"text\":\"hi\"}\n{\"text\":\"hi\"}\n")
    ends.closeReader()
    #expect(ends.run { server.run(input: $0, output: $1) }.ending == .outputClosed)
  }

  @Test func `a socket that is closed unread ends the server quietly`() throws {
    LineWriter.ignoreClosedPipes()
    var server = Fixtures.server()
    var ends: [Int32] = [0, 0]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    // What the host leaves unread resets the connection.
    try LineWriter(descriptor: ends[0]).write("unread\n")
    close(ends[1])
    #expect(server.run(input: ends[0], output: ends[0]) == .endOfInput)
    close(ends[0])
  }
}
