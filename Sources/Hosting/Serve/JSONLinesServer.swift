// The JSON Lines protocol: an object in, an object out. docs/protocol.md describes every field.

import Dialogue
import Logging

/// Answers the lines of a host.
public struct JSONLinesServer {
  /// How a server behaves.
  public struct Options: Sendable {
    /// How many conversations are kept, and for how long.
    public var limits = SessionStore.Limits()
    /// Whether no conversation is kept at all: the host sends the state with every message, and a
    /// message without one begins anew.
    public var isStateless = false
    /// The region of runners whose host names none.
    public var region: String?
    /// The most bytes a line may have.
    public var longestLine = 16 << 20

    /// The defaults.
    public init() {}
  }

  private let assistant: Assistant
  private let options: Options
  private let clock: HostClock
  private let log: Logger
  private let metrics: ServeMetrics?
  private var sessions: SessionStore

  /// The session of requests that name none.
  private static let defaultSession = "default"

  /// Makes a server.
  public init(
    assistant: Assistant,
    options: Options = Options(),
    clock: HostClock = .system,
    log: Logger,
    metrics: ServeMetrics? = nil
  ) {
    self.assistant = assistant
    self.options = options
    self.clock = clock
    self.log = log
    self.metrics = metrics
    sessions = SessionStore(assistant: assistant, limits: options.limits)
  }

  /// Serves standard streams until the input ends.
  public mutating func run(input: Int32, output: Int32) -> StdioLoop.Ending {
    let loop = StdioLoop(input: input, output: output, longestLine: options.longestLine)
    return loop.run { line, answers in answer(line, into: &answers) }
  }

  /// Answers a line of text, as ``run(input:output:)`` does.
  ///
  /// - Returns: The reply, without the end of its line.
  public mutating func reply(to line: String) -> String {
    var writer = JSONWriter()
    answer(.text(line), into: &writer)
    return String(decoding: writer.bytes.dropLast(), as: UTF8.self)
  }

  private mutating func answer(_ line: ByteLineReader.Line, into writer: inout JSONWriter) {
    let start = clock.uptime()
    var id: [UInt8]?
    var isError = false
    do throws(ServeError) {
      let request = try request(in: line)
      id = request.id
      try answer(request, at: start / 1_000_000_000, into: &writer)
    } catch {
      isError = true
      if error.code == -32700 || error.code == -32600 { id = Array("null".utf8) }
      writer.refusal(error, id: id)
      log.info("refused a line", metadata: ["code": "\(error.code)"])
    }
    writer.endLine()
    guard metrics != nil || log.logLevel <= .debug else { return }
    let took = clock.uptime() - start
    metrics?.count(
      nanoseconds: took,
      isError: isError,
      sessions: sessions.count,
      expired: sessions.expiredCount
    )
    log.debug("answered a line", metadata: ["microseconds": "\(took / 1000)"])
  }

  private func request(in line: ByteLineReader.Line) throws(ServeError) -> ServeRequest {
    switch line {
    case .tooLong(let byteCount): throw .tooLong(byteCount, limit: options.longestLine)
    case .text(let text):
      let request: ServeRequest
      do throws(JSONError) {
        request = try ServeRequest(parsing: text)
      } catch {
        throw .notJSON(error)
      }
      guard request.isObject else { throw .notAnObject }
      return request
    }
  }

  private mutating func answer(
    _ request: ServeRequest,
    at uptime: Int64,
    into writer: inout JSONWriter
  ) throws(ServeError) {
    let (message, kept) = try checked(request)
    if let text = request.text { log.trace("heard", metadata: ["text": "\(text)"]) }
    let ownsSession = request.session != nil || request.state == nil && !options.isStateless
    guard ownsSession && !options.isStateless else {
      var conversation = kept ?? Conversation(region: message.region)
      message.answer(as: assistant, in: &conversation, hasExpired: false, into: &writer)
      return
    }
    let name = request.session ?? Self.defaultSession
    let expired = sessions.expiredCount
    let assistant = assistant
    sessions.withSession(name, at: uptime, region: message.region) { conversation, arrival in
      let isGiven = request.state != nil
      if isGiven { conversation = kept ?? Conversation(region: message.region) }
      let hasExpired = arrival == .expired && !isGiven
      message.answer(as: assistant, in: &conversation, hasExpired: hasExpired, into: &writer)
    }
    if request.end { sessions.end(name) }
    if sessions.expiredCount > expired {
      log.info("let sessions go", metadata: ["count": "\(sessions.expiredCount - expired)"])
    }
  }

  /// Checks all of a request before any of it has an effect.
  private func checked(
    _ request: ServeRequest
  ) throws(ServeError) -> (message: ServeMessage, kept: Conversation?) {
    if let problem = request.problem { throw .badField(problem) }
    guard request.text != nil || request.end else { throw .badField("'text' is missing") }
    var now = clock.now
    if let text = request.now {
      guard let moment = Moment(iso8601: text) else {
        throw .badField("'now' must be a time in ISO 8601, such as 2026-03-01T09:00:00Z")
      }
      now = { moment }
    }
    var region = request.locale.flatMap { RegionCode.region(ofLocale: $0) } ?? options.region
    if let code = request.region {
      guard let known = RegionCode.region(code) else {
        throw .badField("'region' must be two letters, such as GB")
      }
      region = known
    }
    var kept: Conversation?
    if let state = request.state ?? nil, !state.isEmpty {
      do throws(StoredStateError) {
        kept = try assistant.conversation(stored: state)
      } catch {
        throw .badState(error)
      }
    }
    return (ServeMessage(request: request, now: now(), region: region), kept)
  }
}

/// A request whose fields all made sense.
private struct ServeMessage {
  var request: ServeRequest
  var now: Moment
  var region: String?

  /// Takes a turn and writes its reply.
  func answer(
    as assistant: Assistant,
    in conversation: inout Conversation,
    hasExpired: Bool,
    into writer: inout JSONWriter
  ) {
    if let region, request.region != nil || request.locale != nil { conversation.region = region }
    let reply =
      request.text.map { assistant.respond(to: $0, in: &conversation, at: now) }
      ?? assistant.farewell(for: conversation)
    writer.reply(
      reply,
      to: request,
      hasExpired: hasExpired,
      state: request.withState ? conversation.stored : nil
    )
  }
}

extension JSONWriter {
  /// Writes the reply to a request, all keys sorted.
  fileprivate mutating func reply(
    _ reply: Reply,
    to request: ServeRequest,
    hasExpired: Bool,
    state: String?
  ) {
    raw("{")
    head(of: reply.outcome)
    raw(",")
    middle(of: reply.outcome, ended: reply.outcome.ended || request.end)
    if let id = request.id {
      raw(",\"id\":")
      echo(id)
    }
    raw(",")
    tail(of: reply.outcome)
    if hasExpired { raw(",\"restored\":false") }
    if let session = request.session {
      raw(",\"session\":")
      string(session)
    }
    if let state {
      raw(",\"state\":\"")
      raw(state.utf8)
      raw("\"")
    }
    raw(",\"text\":")
    string(reply.text)
    raw(",\"triage\":")
    string(reply.outcome.triage.rawValue)
    raw("}")
  }

  /// Writes a refusal.
  fileprivate mutating func refusal(_ error: ServeError, id: [UInt8]?) {
    raw("{\"error\":{\"code\":")
    integer(error.code)
    raw(",\"message\":")
    string(error.message)
    raw("}")
    if let id {
      raw(",\"id\":")
      echo(id)
    }
    raw("}")
  }
}
