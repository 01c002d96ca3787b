// Sessions on disk: gone on with by another process, private, and safe from crashes.

import Foundation
import Testing

@testable import Hosting

/// A folder that goes when the test does.
private final class Scratch {
  let path = FileManager.default.temporaryDirectory.appending(
    path: "niggle-\(SessionName.random())"
  ).path

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
  }
}

@Suite struct SessionFolderTests {
  private let scratch = Scratch()

  private func peer(_ limit: Int = 10_000) throws -> RPCPeer {
    let path = scratch.path + "/a/b"
    return try RPCPeer.acp {
      $0.folder = path
      $0.limits.sessions = limit
    }
  }

  private func load(_ session: String) -> JSON {
    ["sessionId": .string(session), "cwd": "/home/ann", "mcpServers": []]
  }

  @Test func `another process lists a session, tells it again and goes on with it`() throws {
    let first = try peer()
    let session = try first.session()
    let said = try first.prompt("my left heel hurts, 4/10", in: session).texts()
    let second = try peer()
    let listed = try second.ask("session/list").result?["sessions"]?.list
    #expect(listed?.first?["title"]?.text == "Heel, left")
    let heard = try second.ask("session/load", load(session))
    #expect(heard.texts("user_message_chunk") == ["my left heel hurts, 4/10"])
    #expect(heard.texts().last == said.last)
    let outcome = try second.prompt("three weeks", in: session).outcome
    #expect(outcome?["facts"]?["severity"] == [4, 4])
    #expect(outcome?["facts"]?["durationDays"] == [21, 21])
    let again = try peer().ask("session/load", load(session))
    #expect(again.texts("user_message_chunk").count == 2)
    let ids = again.updates.compactMap { $0["messageId"]?.text }
    #expect(ids == (0..<5).map { "\(session)-\($0)" })
  }

  @Test func `a prompt alone goes on with a session of the folder`() throws {
    let session = try peer().session()
    #expect(try peer().prompt("my heel hurts, 7/10", in: session).outcome != nil)
  }

  @Test func `closing keeps a session, deleting takes it away`() throws {
    let peer = try peer()
    let session = try peer.session()
    let id: JSON = ["sessionId": .string(session)]
    #expect(try peer.ask("session/close", id).result == [:])
    #expect(try peer.ask("session/resume", load(session)).result == [:])
    #expect(try peer.ask("session/delete", id).result == [:])
    #expect(try peer.ask("session/resume", load(session)).code == -32002)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/a/b") == [])
  }

  @Test func `sessions beyond what memory holds come back from the folder`() throws {
    let peer = try peer(2)
    let all = try (0..<8).map { _ in try peer.session() }
    for (number, session) in all.enumerated() {
      _ = try peer.prompt("my heel hurts, \(number)/10", in: session)
    }
    for (number, session) in all.enumerated() {
      let facts = try peer.prompt("hello", in: session).outcome?["facts"]
      #expect(facts?["severity"] == [JSON(number), JSON(number)])
    }
  }

  @Test func `only its owner can read what is kept`() throws {
    _ = try peer().session()
    let folder = scratch.path + "/a/b"
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(folder) == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 2)
    for name in names { #expect(try mode("\(folder)/\(name)") == 0o600) }
  }

  @Test func `what a crash left behind is passed over and written over`() throws {
    let session = try peer().session()
    let name = "a/b/\(session).jsonl"
    let whole = try scratch.text(of: name)
    try scratch.write(whole + #"{"speaker":"user","text":"half a li"#, to: name)
    let peer = try peer()
    #expect(try peer.ask("session/load", load(session)).texts("user_message_chunk").isEmpty)
    _ = try peer.prompt("my heel hurts", in: session)
    let heard = try peer.ask("session/load", load(session))
    #expect(heard.texts("user_message_chunk") == ["my heel hurts"])
  }

  @Test(arguments: [
    "", "oops", "{}", "[]", #"{"version":99}"#,
    #"{"version":1,"cwd":"/","updated":1,"lines":-1,"bytes":0,"state":"niggle1."}"#,
    #"{"version":1,"cwd":"/","updated":1,"lines":0,"bytes":-5,"state":"niggle1."}"#,
  ])
  func `a file that is none of ours is no session`(text: String) throws {
    let peer = try peer()
    let session = try peer.session()
    try scratch.write(text, to: "a/b/\(session).json")
    let other = try self.peer()
    #expect(try other.ask("session/list").result?["sessions"] == [])
    #expect(try other.ask("session/load", load(session)).code == -32002)
  }

  @Test func `a damaged conversation is an error, never a wrong continuation`() throws {
    let session = try peer().session()
    let name = "a/b/\(session).json"
    let text = try scratch.text(of: name)
    try scratch.write(text.replacing("niggle1.", with: "niggle1.AAAA"), to: name)
    #expect(try peer().ask("session/load", load(session)).code == -32603)
  }

  @Test func `a folder that cannot be made is a reason not to start`() throws {
    try FileManager.default.createDirectory(atPath: scratch.path, withIntermediateDirectories: true)
    try scratch.write("", to: "file")
    let path = scratch.path + "/file/x"
    #expect(throws: PrivateFolder.Failure.self) { try RPCPeer.acp { $0.folder = path } }
  }
}
