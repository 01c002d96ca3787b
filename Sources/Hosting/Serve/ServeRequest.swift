// A request of the JSON Lines protocol, read straight from the bytes of its line.
//
// The fields are described in docs/protocol.md. Keys that are not known are passed over, so that a
// newer host can talk to an older program.

/// One line of a host.
struct ServeRequest: Equatable {
  /// The message; nil where the key is missing or null.
  var text: String?
  /// The id as it was written; nil where the key is missing.
  var id: [UInt8]?
  /// The session; nil where the key is missing or null.
  var session: String?
  /// The time of the message, ISO 8601.
  var now: String?
  /// The locale of the runner ("en_GB").
  var locale: String?
  /// The region of the runner ("GB").
  var region: String?
  /// The conversation as the host kept it; `.some(nil)` where the key is null: a new one.
  var state: String??
  /// Whether the reply must hold the state.
  var withState = false
  /// Whether the session ends with this message.
  var end = false

  /// A field of the wrong kind, as a sentence; the rest of the request was read all the same.
  var problem: String?

  /// Whether the line was no object at all.
  var isObject = true

  /// Reads a line.
  ///
  /// - Throws: ``JSONError`` if it is not JSON.
  init(parsing line: String) throws(JSONError) {
    self = try JSONParser.reading(line) { parser throws(JSONError) in
      try ServeRequest(&parser)
    }
  }

  private init(_ parser: inout JSONParser) throws(JSONError) {
    parser.skipSpace()
    guard parser.peek == UInt8(ascii: "{") else {
      try parser.skipValue()
      isObject = false
      return
    }
    parser.position += 1
    parser.skipSpace()
    if parser.take(UInt8(ascii: "}")) { return }
    repeat {
      parser.skipSpace()
      let key = try parser.string()
      parser.skipSpace()
      try parser.expect(UInt8(ascii: ":"), "a colon")
      parser.skipSpace()
      try take(key, from: &parser)
      parser.skipSpace()
    } while parser.take(UInt8(ascii: ","))
    try parser.expect(UInt8(ascii: "}"), "a comma or }")
  }

  private mutating func take(_ key: String, from parser: inout JSONParser) throws(JSONError) {
    switch key {
    case "text": text = try string(key, &parser)
    case "id":
      let start = parser.position
      try parser.skipValue(depth: 1)
      id = Array(parser.bytes[start..<parser.position])
    case "session": session = try string(key, &parser)
    case "now": now = try string(key, &parser)
    case "locale": locale = try string(key, &parser)
    case "region": region = try string(key, &parser)
    case "state": state = .some(try string(key, &parser))
    case "withState": withState = try truth(key, &parser)
    case "end": end = try truth(key, &parser)
    default: try parser.skipValue(depth: 1)
    }
  }

  private mutating func string(
    _ key: String,
    _ parser: inout JSONParser
  ) throws(JSONError) -> String? {
    if parser.peek == UInt8(ascii: "\"") { return try parser.string() }
    let isNull = parser.peek == UInt8(ascii: "n")
    try parser.skipValue(depth: 1)
    if !isNull { problem = problem ?? "'\(key)' must be a text" }
    return nil
  }

  private mutating func truth(_ key: String, _ parser: inout JSONParser) throws(JSONError) -> Bool {
    let first = parser.peek
    try parser.skipValue(depth: 1)
    switch first {
    case UInt8(ascii: "t"): return true
    case UInt8(ascii: "f"), UInt8(ascii: "n"): return false
    default:
      problem = problem ?? "'\(key)' must be true or false"
      return false
    }
  }
}
