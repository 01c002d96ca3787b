// The Agent Client Protocol, version 1: what each method does. docs/hosts/acp.md describes it.

import Dialogue
import Logging

/// Answers the requests of an ACP client.
struct ACPAgent: RPCHandler {
  /// The version of the protocol.
  static let protocolVersion = 1
  static let allowsNullID = true

  let assistant: Assistant
  let clock: HostClock
  let log: Logger
  var shelf: SessionShelf
  private let version: String
  private var isInitialized = false

  /// Makes an agent.
  init(
    assistant: Assistant,
    options: ACPServer.Options,
    folder: SessionFolder?,
    clock: HostClock,
    log: Logger
  ) {
    self.assistant = assistant
    self.clock = clock
    self.log = log
    version = options.version
    shelf = SessionShelf(
      assistant: assistant,
      limits: options.limits,
      region: options.region,
      folder: folder,
      log: log
    )
  }

  /// Seconds on a clock that only runs forward.
  var uptime: Int64 { clock.uptime() / 1_000_000_000 }

  mutating func answer(_ request: RPCRequest) throws(RPCError) -> RPCReply {
    let params = request.params
    switch request.method {
    case "initialize": return try initialize(params)
    case "authenticate":
      try requireInitialized()
      throw .invalidParams("no authentication is needed")
    case "session/new", "session/prompt", "session/load", "session/list", "session/resume",
      "session/close", "session/delete":
      try requireInitialized()
    default: throw .unknownMethod(request.method)
    }
    switch request.method {
    case "session/new": return try newSession(params)
    case "session/prompt": return try prompt(params)
    case "session/load": return try load(params)
    case "session/list": return try list(params)
    case "session/resume": return try resume(params)
    case "session/close": return try close(params)
    default: return try delete(params)
    }
  }

  func cancellation(
    of request: RPCRequest,
    by notification: RPCNotification
  ) -> RPCCancellation? {
    switch notification.method {
    case "session/cancel":
      guard request.method == "session/prompt", let id = notification.params["sessionId"],
        id == request.params["sessionId"]
      else { return nil }
      return .reply(["stopReason": "cancelled"])
    case "$/cancel_request":
      guard notification.params.value["requestId"] == request.id,
        request.method != "initialize"
      else { return nil }
      return .refusal(.cancelled)
    default: return nil
    }
  }

  private func requireInitialized() throws(RPCError) {
    guard isInitialized else { throw .invalidRequest("call initialize first") }
  }

  /// Agrees on the one version there is; the client decides whether that will do.
  private mutating func initialize(_ params: RPCParameters) throws(RPCError) -> RPCReply {
    _ = try params.integer("protocolVersion")
    isInitialized = true
    let capabilities: JSON = [
      "loadSession": true,
      "promptCapabilities": ["image": false, "audio": false, "embeddedContext": false],
      "mcpCapabilities": ["http": false, "sse": false],
      "sessionCapabilities": ["list": [:], "resume": [:], "close": [:], "delete": [:]],
    ]
    return RPCReply([
      "protocolVersion": JSON(Self.protocolVersion),
      "agentCapabilities": capabilities,
      "agentInfo": ["name": "niggle", "title": "niggle", "version": .string(version)],
      "authMethods": [],
    ])
  }
}
