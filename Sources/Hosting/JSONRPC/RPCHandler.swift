// What a protocol on top of JSON-RPC brings: answers to requests, and what cancels them.

/// The answer to a request, with what is told before and after it.
struct RPCReply: Equatable {
  /// Told before the answer.
  var before: [RPCNotification] = []
  /// The answer.
  var result: JSON
  /// Told after the answer.
  var after: [RPCNotification] = []

  /// An answer with nothing beside it.
  init(_ result: JSON) { self.result = result }

  /// An answer with what is told around it.
  init(before: [RPCNotification] = [], _ result: JSON, after: [RPCNotification] = []) {
    self.before = before
    self.result = result
    self.after = after
  }
}

/// What becomes of a request that was cancelled before its turn came.
enum RPCCancellation: Equatable {
  /// It is never answered.
  case silence
  /// It is answered by this.
  case reply(JSON)
  /// It is refused with this.
  case refusal(RPCError)
}

/// A protocol on top of JSON-RPC.
protocol RPCHandler {
  /// Whether requests may have the id null.
  static var allowsNullID: Bool { get }

  /// Answers a request.
  ///
  /// - Throws: Why it is refused.
  mutating func answer(_ request: RPCRequest) throws(RPCError) -> RPCReply

  /// What becomes of a request, waiting for its turn, after a notification; nil for nothing.
  func cancellation(of request: RPCRequest, by notification: RPCNotification) -> RPCCancellation?
}
