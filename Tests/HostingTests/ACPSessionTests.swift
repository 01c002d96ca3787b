// Sessions of an agent: listed, told again, closed, deleted, and kept in a folder.

import Foundation
import Testing

@testable import Hosting

@Suite struct ACPSessionTests {
  private func listed(_ peer: RPCPeer, _ params: JSON = [:]) throws -> [String] {
    let sessions = try #require(try peer.ask("session/list", params).result?["sessions"]?.list)
    return sessions.compactMap { $0["sessionId"]?.text }
  }

  private func opened(_ session: String) -> JSON {
    ["sessionId": .string(session), "cwd": "/home/ann", "mcpServers": []]
  }

  @Test func `names cannot be guessed and are never given twice`() {
    let names = Set((0..<1000).map { _ in SessionName.random() })
    #expect(names.count == 1000)
    #expect(names.allSatisfy(SessionName.isOne))
  }

  @Test(arguments: ["", "../../etc/passwd", String(repeating: "A", count: 32), "abc", "/"])
  func `nothing else names a session`(name: String) {
    #expect(!SessionName.isOne(name))
  }

  @Test(arguments: [
    "session/prompt", "session/load", "session/resume", "session/close",
  ])
  func `an unknown session is not found`(method: String) throws {
    let params: JSON = ["sessionId": "gone", "cwd": "/", "prompt": []]
    let heard = try RPCPeer.acp().ask(method, params)
    #expect(heard.code == -32002)
    #expect(heard.answer?["error"]?["data"] == ["sessionId": "gone"])
  }

  @Test(arguments: [
    "session/prompt", "session/load", "session/resume", "session/close", "session/delete",
  ])
  func `a session must be named`(method: String) throws {
    let peer = try RPCPeer.acp()
    #expect(try peer.ask(method, ["cwd": "/"]).code == -32602)
    #expect(try peer.ask(method, ["cwd": "/", "sessionId": 5]).code == -32602)
  }

  @Test func `loading tells all that was said, then answers`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    let said = try ["my “heel” hurts 膝", "/why"].map { try peer.prompt($0, in: session).texts() }
    let heard = try peer.ask("session/load", opened(session))
    #expect(heard.result == [:])
    #expect(heard.texts("user_message_chunk") == ["my “heel” hurts 膝", "/why"])
    #expect(Array(heard.texts().dropFirst()) == said.flatMap { $0 })
    let order = heard.updates.prefix(5).map { $0["sessionUpdate"]?.text?.prefix(5) }
    #expect(order == ["agent", "user_", "agent", "user_", "agent"])
    let ids = heard.updates.compactMap { $0["messageId"]?.text }
    #expect(ids == (0..<5).map { "\(session)-\($0)" })
  }

  @Test func `resuming tells nothing again`() throws {
    let peer = try RPCPeer.acp()
    let session = try peer.session()
    _ = try peer.prompt("my heel hurts, 7/10", in: session)
    let heard = try peer.ask("session/resume", opened(session))
    #expect(heard.result == [:])
    #expect(heard.texts().isEmpty)
    #expect(try peer.prompt("hi", in: session).outcome?["facts"]?["severity"] == [7, 7])
  }

  @Test func `a closed session is gone, and one that never was can be deleted`() throws {
    let peer = try RPCPeer.acp()
    let (first, second) = (try peer.session(), try peer.session())
    #expect(try peer.ask("session/close", ["sessionId": .string(first)]).result == [:])
    #expect(try peer.prompt("hi", in: first).code == -32002)
    #expect(try listed(peer) == [second])
    #expect(try peer.ask("session/delete", ["sessionId": .string(second)]).result == [:])
    #expect(try peer.ask("session/delete", ["sessionId": "gone"]).result == [:])
    #expect(try listed(peer).isEmpty)
  }

  @Test func `a list begins with the session used last and keeps to a folder`() throws {
    let clock = TestClock()
    let peer = try RPCPeer.acp(clock: clock)
    let first = try peer.session()
    clock.advance(seconds: 1)
    let second = try peer.session(cwd: "/else")
    #expect(try listed(peer) == [second, first])
    clock.advance(seconds: 1)
    _ = try peer.prompt("hi", in: first)
    #expect(try listed(peer) == [first, second])
    #expect(try listed(peer, ["cwd": "/else"]) == [second])
    #expect(try listed(peer, ["cwd": "/none"]).isEmpty)
    #expect(try peer.ask("session/list", ["cwd": "else"]).code == -32602)
    let sessions = try peer.ask("session/list").result?["sessions"]?.list
    #expect(sessions?.first?["updatedAt"]?.text == "2026-03-01T09:00:02Z")
  }

  @Test func `pages of a list hold every session once`() throws {
    let clock = TestClock()
    let peer = try RPCPeer.acp(clock: clock)
    let all = try (0..<120).map { number in
      if number % 7 == 0 { clock.advance(seconds: 1) }
      return try peer.session()
    }
    var found: [String] = []
    var params: JSON = [:]
    repeat {
      let result = try #require(try peer.ask("session/list", params).result)
      found += (result["sessions"]?.list ?? []).compactMap { $0["sessionId"]?.text }
      params = result["nextCursor"].map { ["cursor": $0] } ?? .null
    } while params != .null
    #expect(found.count == 120)
    #expect(Set(found) == Set(all))
  }

  @Test(arguments: ["", "x", "1.2", "1", "99999999999999999999.a"])
  func `a cursor that is not ours is refused`(cursor: String) throws {
    #expect(try RPCPeer.acp().ask("session/list", ["cursor": .string(cursor)]).code == -32602)
  }

  @Test func `idle sessions are let go`() throws {
    let clock = TestClock()
    let peer = try RPCPeer.acp({ $0.limits.idleSeconds = 60 }, clock: clock)
    let session = try peer.session()
    clock.advance(seconds: 61)
    #expect(try listed(peer).isEmpty)
    #expect(try peer.prompt("hi", in: session).code == -32002)
  }

  @Test func `the oldest of too many sessions are let go`() throws {
    let peer = try RPCPeer.acp { $0.limits.sessions = 10 }
    let all = try (0..<100).map { _ in try peer.session() }
    #expect(try Set(listed(peer)) == Set(all.suffix(10)))
  }
}
