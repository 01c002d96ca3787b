// A line of a JSON-RPC 2.0 peer, told apart: request, notification, or nothing that needs us.

/// A call that is answered exactly once.
struct RPCRequest: Equatable {
  /// Comes back with the answer, as it was sent.
  var id: JSON
  /// What is asked for.
  var method: String
  /// With what: an object, empty where there was none.
  var params: RPCParameters
}

/// A call that is never answered.
struct RPCNotification: Equatable {
  /// What happened.
  var method: String
  /// With what: an object, empty where there was none.
  var params: RPCParameters
}

/// A line that is refused, and the id to say so to.
struct RPCRefusal: Error, Equatable {
  /// The id of the request; null where it could not be read.
  var id: JSON
  /// Why.
  var error: RPCError
}

/// One message.
enum RPCMessage: Equatable {
  /// Wants an answer.
  case request(RPCRequest)
  /// Wants none.
  case notification(RPCNotification)
  /// An answer to something we never asked, or a notification that makes no sense.
  case ignored

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - allowsNullID: Whether a request may have the id null.
  /// - Throws: ``RPCRefusal`` for what is no message.
  init(_ line: ByteLineReader.Line, allowsNullID: Bool) throws(RPCRefusal) {
    let value: JSON
    switch line {
    case .tooLong(let byteCount): throw RPCRefusal(id: .null, error: .tooLong(byteCount))
    case .text(let text):
      do throws(JSONError) {
        value = try JSON(parsing: text)
      } catch {
        throw RPCRefusal(id: .null, error: .notJSON(error))
      }
    }
    self = try Self.message(value, allowsNullID: allowsNullID)
  }

  private static func message(
    _ value: JSON,
    allowsNullID: Bool
  ) throws(RPCRefusal) -> RPCMessage {
    guard value.members != nil else {
      let problem =
        value.list == nil ? "a message must be a JSON object" : "batches are not supported"
      throw RPCRefusal(id: .null, error: .invalidRequest(problem))
    }
    let id = value["id"]
    let isUsable = id.map { usable($0, allowsNull: allowsNullID) } ?? true
    func refused(_ problem: String) -> RPCRefusal {
      RPCRefusal(id: isUsable ? id ?? .null : .null, error: .invalidRequest(problem))
    }
    guard value["jsonrpc"] == "2.0" else { throw refused("'jsonrpc' must be \"2.0\"") }
    guard let method = value["method"] else {
      guard value["result"] != nil || value["error"] != nil else {
        throw refused("'method' is missing")
      }
      return .ignored
    }
    guard let method = method.text else { throw refused("'method' must be a text") }
    guard isUsable else {
      throw refused("'id' must be a text or a whole number")
    }
    let params: JSON
    switch value["params"] {
    case nil, .some(.null): params = .object([])
    case .some(.object(let members)): params = .object(members)
    default:
      guard let id else { return .ignored }
      throw RPCRefusal(id: id, error: .invalidParams("'params' must be an object"))
    }
    guard let id else {
      return .notification(RPCNotification(method: method, params: RPCParameters(params)))
    }
    return .request(RPCRequest(id: id, method: method, params: RPCParameters(params)))
  }

  /// Whether an id can come back as it was sent.
  private static func usable(_ id: JSON, allowsNull: Bool) -> Bool {
    switch id {
    case .string: true
    case .number(let digits): digits.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
    case .null: allowsNull
    default: false
    }
  }
}
