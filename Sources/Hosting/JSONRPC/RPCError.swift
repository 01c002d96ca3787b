// What a JSON-RPC request may be refused with.

/// A refusal: a number for programs, a sentence for people, and what may help to mend it.
///
/// The number is no enumeration, for a protocol may have more of them than are named here.
struct RPCError: Error, Equatable {
  /// The number for programs.
  var code: Int
  /// The sentence for people; it never holds what a runner wrote.
  var message: String
  /// What may help to mend it; nil for nothing.
  var data: JSON?

  /// Makes a refusal.
  init(_ code: Int, _ message: String, data: JSON? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The line is not JSON.
  static func notJSON(_ error: JSONError) -> RPCError {
    RPCError(-32700, "the line is not JSON: \(error)")
  }

  /// The line is JSON, but no message of the protocol.
  static func invalidRequest(_ problem: String) -> RPCError { RPCError(-32600, problem) }

  /// There is no such method.
  static func unknownMethod(_ name: String) -> RPCError {
    RPCError(-32601, "there is no method '\(name.prefix(100))'")
  }

  /// A field is missing or wrong.
  static func invalidParams(_ problem: String, data: JSON? = nil) -> RPCError {
    RPCError(-32602, problem, data: data)
  }

  /// Our own mistake, or the system's.
  static func internalError(_ problem: String) -> RPCError { RPCError(-32603, problem) }

  /// What is asked for is not there.
  static func notFound(_ problem: String, data: JSON) -> RPCError {
    RPCError(-32002, problem, data: data)
  }

  /// The request was cancelled before it was begun.
  static let cancelled = RPCError(-32800, "the request was cancelled")

  /// The line is longer than the limit.
  static func tooLong(_ byteCount: Int) -> RPCError {
    RPCError(-32600, "the line has \(byteCount) bytes, which is more than the limit")
  }
}
