// Messages of JSON-RPC 2.0 as lines, keys sorted.

extension JSONWriter {
  /// Writes an answer.
  mutating func result(_ result: JSON, id: JSON) {
    raw("{\"id\":")
    value(id)
    raw(",\"jsonrpc\":\"2.0\",\"result\":")
    value(result)
    raw("}")
    endLine()
  }

  /// Writes a refusal.
  mutating func error(_ error: RPCError, id: JSON) {
    raw("{\"error\":{\"code\":")
    integer(error.code)
    if let data = error.data {
      raw(",\"data\":")
      value(data)
    }
    raw(",\"message\":")
    string(error.message)
    raw("},\"id\":")
    value(id)
    raw(",\"jsonrpc\":\"2.0\"}")
    endLine()
  }

  /// Writes a notification.
  mutating func notification(_ notification: RPCNotification) {
    raw("{\"jsonrpc\":\"2.0\",\"method\":")
    string(notification.method)
    raw(",\"params\":")
    value(notification.params.value)
    raw("}")
    endLine()
  }
}
