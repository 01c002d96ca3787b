// The sessions of an ACP agent: in memory, and in a folder where one is given.

import Dialogue
import Logging

/// Sessions with their conversations and what was said in them.
struct SessionShelf {
  /// A session that is open.
  private struct Open {
    var session: ACPSession
    /// What was said, where no folder keeps it.
    var lines: [ACPLine] = []
    /// How much of what was said lies in the folder.
    var byteCount = 0
  }

  private let assistant: Assistant
  private let folder: SessionFolder?
  private let region: String?
  private let log: Logger
  private var store: SessionStore
  private var open: [String: Open] = [:]

  /// Makes a shelf.
  init(
    assistant: Assistant,
    limits: SessionStore.Limits,
    region: String?,
    folder: SessionFolder?,
    log: Logger
  ) {
    self.assistant = assistant
    self.folder = folder
    self.region = region
    self.log = log
    store = SessionStore(assistant: assistant, limits: limits)
  }

  /// Begins a session.
  mutating func begin(_ session: ACPSession, at uptime: Int64) {
    open[session.id] = Open(session: session)
    store.withSession(session.id, at: uptime, region: region) { _, _ in }
    forgetExpired()
  }

  /// A session that is open, or lies in the folder; then it is open from now on.
  ///
  /// - Throws: -32002 if there is none, -32603 if it cannot be gone on with.
  mutating func session(_ id: String, at uptime: Int64) throws(RPCError) -> ACPSession {
    store.expireIdle(at: uptime)
    if store.contains(id), let session = open[id]?.session { return session }
    open[id] = nil
    guard let kept = try kept(id) else { throw Self.unknown(id) }
    let conversation: Conversation
    do throws(StoredStateError) {
      conversation = try assistant.conversation(stored: kept.state)
    } catch {
      throw .internalError("the session cannot be gone on with: \(error)")
    }
    open[id] = Open(session: kept.session, byteCount: kept.byteCount)
    store.withSession(id, at: uptime) { known, _ in known = conversation }
    forgetExpired()
    return kept.session
  }

  /// Goes on with a session that ``session(_:at:)`` has found.
  ///
  /// - Parameters:
  ///   - session: The session, as it is to be from now on.
  ///   - uptime: The time in seconds, on a clock that only runs forward.
  ///   - body: Changes the session and its conversation.
  /// - Returns: What was said by both.
  mutating func talk(
    in session: inout ACPSession,
    at uptime: Int64,
    _ body: (inout Conversation, inout ACPSession) -> [ACPLine]
  ) -> [ACPLine] {
    var (lines, state): ([ACPLine], String?) = ([], nil)
    store.withSession(session.id, at: uptime, region: region) { conversation, _ in
      lines = body(&conversation, &session)
      if folder != nil { state = conversation.stored }
    }
    session.lineCount += lines.count
    open[session.id, default: Open(session: session)].session = session
    guard let folder, let state else {
      open[session.id]?.lines += lines
      return lines
    }
    do throws(PrivateFolder.Failure) {
      let kept = SessionFolder.Kept(
        session: session,
        state: state,
        byteCount: open[session.id]?.byteCount ?? 0
      )
      open[session.id]?.byteCount = try folder.keep(kept, adding: lines)
    } catch {
      log.error("a session was not saved", metadata: ["reason": "\(error)"])
    }
    return lines
  }

  /// What was said in a session that ``session(_:at:)`` has found.
  func lines(of session: ACPSession) throws(RPCError) -> [ACPLine] {
    guard let folder else { return open[session.id]?.lines ?? [] }
    guard let kept = try kept(session.id) else { return [] }
    do throws(PrivateFolder.Failure) {
      return try folder.lines(of: kept)
    } catch {
      throw .internalError("\(error)")
    }
  }

  /// All sessions there are, the one used last first.
  mutating func sessions(at uptime: Int64) -> [ACPSession] {
    store.expireIdle(at: uptime)
    let all =
      folder?.sessions() ?? open.values.map(\.session).filter { store.contains($0.id) }
    return all.sorted {
      $0.updated != $1.updated ? $0.updated > $1.updated : $0.id < $1.id
    }
  }

  /// Frees what a session takes up; in the folder it stays.
  mutating func close(_ id: String) {
    store.end(id)
    open[id] = nil
  }

  /// Takes a session away for good; nothing happens where there is none.
  mutating func delete(_ id: String) throws(RPCError) {
    close(id)
    do throws(PrivateFolder.Failure) {
      try folder?.remove(id)
    } catch {
      throw .internalError("\(error)")
    }
  }

  private func kept(_ id: String) throws(RPCError) -> SessionFolder.Kept? {
    do throws(PrivateFolder.Failure) {
      return try folder?.session(id)
    } catch {
      throw .internalError("\(error)")
    }
  }

  /// Forgets what the store has let go, once that has become much.
  private mutating func forgetExpired() {
    guard open.count > 2 * store.count + 16 else { return }
    open = open.filter { store.contains($0.key) }
  }

  /// There is no such session, or no longer.
  private static func unknown(_ id: String) -> RPCError {
    .notFound("there is no such session", data: ["sessionId": .string(id)])
  }
}
