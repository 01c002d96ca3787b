// Beginning, finding, opening and ending sessions.

import Dialogue

extension ACPAgent {
  /// How many sessions a list names at a time.
  private static let pageSize = 50

  /// Begins a session: the answer first, then its commands and the first words.
  mutating func newSession(_ params: RPCParameters) throws(RPCError) -> RPCReply {
    let cwd = try params.absolutePath("cwd")
    passOverServers(params)
    var session = ACPSession(id: SessionName.random(), cwd: cwd, updated: clock.now())
    shelf.begin(session, at: uptime)
    let assistant = assistant
    let lines = shelf.talk(in: &session, at: uptime) { conversation, _ in
      let greeting = assistant.greeting(for: conversation)
      return [ACPLine(speaker: .agent, text: MarkdownText.text(of: greeting.lines))]
    }
    let commands = ACPUpdate.commands(of: assistant, in: session)
    return RPCReply(
      ["sessionId": .string(session.id)],
      after: [commands] + said(lines, in: session, from: 0)
    )
  }

  /// Opens a session and tells all that was said in it, then answers.
  mutating func load(_ params: RPCParameters) throws(RPCError) -> RPCReply {
    let session = try reopened(params)
    let lines = try shelf.lines(of: session)
    return RPCReply(
      before: said(lines, in: session, from: 0),
      [:],
      after: [ACPUpdate.commands(of: assistant, in: session)]
    )
  }

  /// Opens a session without telling what was said in it.
  mutating func resume(_ params: RPCParameters) throws(RPCError) -> RPCReply {
    let session = try reopened(params)
    return RPCReply([:], after: [ACPUpdate.commands(of: assistant, in: session)])
  }

  /// Lists sessions, the one used last first.
  mutating func list(_ params: RPCParameters) throws(RPCError) -> RPCReply {
    let cwd = try params.optionalAbsolutePath("cwd")
    let cursor = try params.optionalText("cursor").map { text throws(RPCError) in
      try Cursor(text)
    }
    let sessions = shelf.sessions(at: uptime).filter { session in
      (cwd == nil || session.cwd == cwd) && cursor?.isBefore(session) ?? true
    }
    let page = sessions.prefix(Self.pageSize)
    var result: JSON = ["sessions": .array(page.map(\.listed))]
    if sessions.count > page.count, let last = page.last {
      result = result.setting("nextCursor", to: .string(Cursor(after: last).text))
    }
    return RPCReply(result)
  }

  /// Frees what a session takes up.
  mutating func close(_ params: RPCParameters) throws(RPCError) -> RPCReply {
    let id = try params.text("sessionId")
    _ = try shelf.session(id, at: uptime)
    shelf.close(id)
    return RPCReply([:])
  }

  /// Takes a session away for good.
  mutating func delete(_ params: RPCParameters) throws(RPCError) -> RPCReply {
    try shelf.delete(try params.text("sessionId"))
    return RPCReply([:])
  }

  private mutating func reopened(_ params: RPCParameters) throws(RPCError) -> ACPSession {
    let id = try params.text("sessionId")
    let cwd = try params.absolutePath("cwd")
    passOverServers(params)
    var session = try shelf.session(id, at: uptime)
    if session.cwd != cwd {
      session.cwd = cwd
      _ = shelf.talk(in: &session, at: uptime) { _, _ in [] }
    }
    return session
  }

  private func said(
    _ lines: [ACPLine],
    in session: ACPSession,
    from first: Int
  ) -> [RPCNotification] {
    lines.enumerated().map { place, line in
      ACPUpdate.said(line, number: first + place, in: session)
    }
  }

  /// A client may bring tools along; rules have no use for them.
  private func passOverServers(_ params: RPCParameters) {
    guard let servers = params["mcpServers"]?.list, !servers.isEmpty else { return }
    log.notice("MCP servers are not used", metadata: ["count": "\(servers.count)"])
  }
}

/// Where the next page of a list goes on: behind a session, whatever came or went since.
private struct Cursor {
  private let updated: Int64
  private let id: String

  init(after session: ACPSession) {
    updated = session.updated.seconds
    id = session.id
  }

  init(_ text: String) throws(RPCError) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let updated = Int64(parts[0]), SessionName.isOne(String(parts[1]))
    else {
      throw .invalidParams("'cursor' must come from an earlier list")
    }
    self.updated = updated
    id = String(parts[1])
  }

  var text: String { "\(updated).\(id)" }

  func isBefore(_ session: ACPSession) -> Bool {
    session.updated.seconds != updated ? session.updated.seconds < updated : session.id > id
  }
}
