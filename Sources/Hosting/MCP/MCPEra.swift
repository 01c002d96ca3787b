// The two eras of the Model Context Protocol: with a handshake, and without.
//
// Each request is judged by itself. One that carries its version in `_meta` belongs to the modern
// era, whatever came before; all others to the one that began with `initialize`.

/// How a request is to be answered.
enum MCPEra: Equatable {
  /// After a handshake.
  case legacy
  /// Each request brings its version along.
  case modern

  /// The versions that begin with a handshake, the newest last.
  static let legacyVersions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
  /// The versions without one.
  static let modernVersions = ["2026-07-28"]

  private static let prefix = "io.modelcontextprotocol/"

  /// Where a server names itself in the results of the modern era.
  static let serverInfoKey = prefix + "serverInfo"

  /// The version of a session that asked for one: the same, or the newest there is.
  static func agreed(on version: String) -> String {
    legacyVersions.last { $0 == version } ?? legacyVersions.last ?? version
  }

  /// Tells the era of a request.
  ///
  /// - Parameters:
  ///   - request: The request; not `initialize`.
  ///   - hadHandshake: Whether there was a handshake.
  /// - Throws: -32022 for a version that is not supported, -32602 for one that is missing.
  init(of request: RPCRequest, hadHandshake: Bool) throws(RPCError) {
    let meta = try request.params.object("_meta")
    guard let version = try meta?.optionalText(Self.prefix + "protocolVersion") else {
      let isModern =
        request.method == "server/discover" || meta?[Self.prefix + "clientCapabilities"] != nil
      guard !isModern, hadHandshake || request.method == "ping" else {
        let problem = "'_meta.\(Self.prefix)protocolVersion' is missing"
        throw .invalidParams(isModern ? problem : "\(problem), and initialize was not called")
      }
      self = .legacy
      return
    }
    guard Self.modernVersions.contains(version) else {
      throw RPCError(
        -32022,
        "this protocol version is not supported",
        data: ["supported": JSON(Self.modernVersions), "requested": .string(version)]
      )
    }
    guard try meta?.object(Self.prefix + "clientCapabilities") != nil else {
      throw .invalidParams("'_meta.\(Self.prefix)clientCapabilities' is missing")
    }
    self = .modern
  }
}
