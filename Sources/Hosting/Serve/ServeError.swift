// What a line of the JSON Lines protocol may be refused with. The codes are those of JSON-RPC where
// it has one, and positive numbers of our own elsewhere.

import Dialogue

/// A refusal of one request; the next line is served all the same.
struct ServeError: Error, Equatable {
  /// The number for programs.
  var code: Int
  /// The sentence for people.
  var message: String

  /// The line is not JSON.
  static func notJSON(_ error: JSONError) -> ServeError {
    ServeError(code: -32700, message: "the line is not JSON: \(error)")
  }

  /// The line is JSON, but no request.
  static let notAnObject = ServeError(code: -32600, message: "a request must be a JSON object")

  /// The line is longer than the limit.
  static func tooLong(_ byteCount: Int, limit: Int) -> ServeError {
    ServeError(
      code: -32600,
      message: "the line has \(byteCount) bytes; the most is \(limit)"
    )
  }

  /// A field is missing or wrong.
  static func badField(_ problem: String) -> ServeError {
    ServeError(code: -32602, message: problem)
  }

  /// The state cannot be gone on with.
  static func badState(_ error: StoredStateError) -> ServeError {
    let code =
      switch error {
      case .foreign: 1001
      case .truncated: 1002
      case .tampered: 1003
      case .newer: 1004
      case .unknownFlag: 1005
      }
    return ServeError(code: code, message: "\(error)")
  }
}
