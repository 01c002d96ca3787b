// The Model Context Protocol: what each method does. docs/hosts/mcp.md describes it.

import Dialogue
import Logging

/// Answers the requests of an MCP client.
struct MCPHandler: RPCHandler {
  static let allowsNullID = false

  /// How long clients may keep what never changes while we run, in milliseconds.
  private static let keepFor = 3_600_000

  private let assistant: Assistant
  private let serverInfo: JSON
  private let library: MCPLibrary
  private var toolbox: MCPToolbox
  private var hadHandshake = false

  /// Makes a handler.
  init(assistant: Assistant, options: MCPServer.Options, clock: HostClock, log: Logger) {
    self.assistant = assistant
    serverInfo = ["name": "niggle", "title": "niggle", "version": .string(options.version)]
    library = MCPLibrary(assistant: assistant)
    toolbox = MCPToolbox(assistant: assistant, options: options, clock: clock, log: log)
  }

  mutating func answer(_ request: RPCRequest) throws(RPCError) -> RPCReply {
    if request.method == "initialize" { return try initialize(request.params) }
    guard Self.methods.contains(request.method) else { throw .unknownMethod(request.method) }
    let era = try MCPEra(of: request, hadHandshake: hadHandshake)
    switch (request.method, era) {
    case ("ping", .modern): throw .unknownMethod(request.method)
    case ("ping", .legacy): return RPCReply([:])
    default: break
    }
    let (result, isLasting) = try answer(request, era)
    guard era == .modern else { return RPCReply(result) }
    var modern =
      result
      .setting("resultType", to: "complete")
      .setting("_meta", to: .object([JSON.Member(MCPEra.serverInfoKey, serverInfo)]))
    if isLasting {
      modern =
        modern
        .setting("ttlMs", to: JSON(Self.keepFor))
        .setting("cacheScope", to: "public")
    }
    return RPCReply(modern)
  }

  func cancellation(
    of request: RPCRequest,
    by notification: RPCNotification
  ) -> RPCCancellation? {
    guard notification.method == "notifications/cancelled",
      notification.params["requestId"] == request.id, request.method != "initialize"
    else { return nil }
    return .silence
  }

  private static let methods: Set<String> = [
    "server/discover", "ping", "tools/list", "tools/call", "prompts/list", "prompts/get",
    "resources/list", "resources/templates/list", "resources/read",
  ]

  /// The result of a request in either era, and whether it stays the same while we run.
  private mutating func answer(
    _ request: RPCRequest,
    _ era: MCPEra
  ) throws(RPCError) -> (result: JSON, isLasting: Bool) {
    let params = request.params
    switch request.method {
    case "server/discover": return (discovery, true)
    case "tools/call": return (try toolbox.call(params), false)
    case "prompts/get": return (try library.prompt(params), false)
    case "resources/read": return (try library.page(params, era), true)
    default: break
    }
    // All lists fit on one page, so no cursor was ever given out.
    guard try params.optionalText("cursor") == nil else {
      throw .invalidParams("'cursor' must come from an earlier list")
    }
    switch request.method {
    case "tools/list": return (["tools": .array(toolbox.definitions)], true)
    case "prompts/list": return (["prompts": .array(library.prompts)], true)
    case "resources/list": return (["resources": .array(library.pages)], true)
    default: return (["resourceTemplates": .array(library.templates)], true)
    }
  }

  /// Agrees on a version with a handshake.
  private mutating func initialize(_ params: RPCParameters) throws(RPCError) -> RPCReply {
    let version = try params.text("protocolVersion")
    hadHandshake = true
    return RPCReply([
      "protocolVersion": .string(MCPEra.agreed(on: version)),
      "capabilities": Self.capabilities,
      "serverInfo": serverInfo,
      "instructions": .string(assistant.wording(.hostInstructions)),
    ])
  }

  private var discovery: JSON {
    [
      "supportedVersions": JSON(MCPEra.modernVersions),
      "capabilities": Self.capabilities,
      "instructions": .string(assistant.wording(.hostInstructions)),
    ]
  }

  private static let capabilities: JSON = ["prompts": [:], "resources": [:], "tools": [:]]
}
