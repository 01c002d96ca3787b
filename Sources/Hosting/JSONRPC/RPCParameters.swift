// The parameters of a call, read field by field: what is wrong is named by its field.

/// The parameters of a call.
struct RPCParameters: Equatable {
  /// The object they stand in.
  let value: JSON
  /// Where they stand in the request, as the beginning of a field's name in messages.
  private let path: String

  /// Wraps an object; anything else counts as an empty one.
  init(_ value: JSON, path: String = "") {
    self.value = value
    self.path = path
  }

  /// A field; nil where it is missing or null.
  subscript(key: String) -> JSON? {
    let field = value[key]
    return field == .null ? nil : field
  }

  /// A text that must be there.
  func text(_ key: String) throws(RPCError) -> String {
    guard let text = try optionalText(key) else { throw missing(key) }
    return text
  }

  /// A text that may be missing.
  func optionalText(_ key: String) throws(RPCError) -> String? {
    guard let field = self[key] else { return nil }
    guard let text = field.text else { throw wrong(key, "must be a text") }
    return text
  }

  /// A whole number that must be there.
  func integer(_ key: String) throws(RPCError) -> Int {
    guard let field = self[key] else { throw missing(key) }
    guard let number = field.integer else { throw wrong(key, "must be a whole number") }
    return number
  }

  /// A list that must be there.
  func list(_ key: String) throws(RPCError) -> [JSON] {
    guard let field = self[key] else { throw missing(key) }
    guard let list = field.list else { throw wrong(key, "must be a list") }
    return list
  }

  /// An object that may be missing.
  func object(_ key: String) throws(RPCError) -> RPCParameters? {
    guard let field = self[key] else { return nil }
    guard field.members != nil else { throw wrong(key, "must be an object") }
    return RPCParameters(field, path: "\(path)\(key).")
  }

  /// A path that must be there and must not depend on where the process runs.
  func absolutePath(_ key: String) throws(RPCError) -> String {
    guard let path = try optionalAbsolutePath(key) else { throw missing(key) }
    return path
  }

  /// A path that may be missing but must not depend on where the process runs.
  func optionalAbsolutePath(_ key: String) throws(RPCError) -> String? {
    guard let path = try optionalText(key) else { return nil }
    guard Self.isAbsolute(path) else { throw wrong(key, "must be an absolute path") }
    return path
  }

  /// Whether a path stands for itself: from the root, or from a drive where there are drives.
  private static func isAbsolute(_ path: String) -> Bool {
    let bytes = Array(path.utf8.prefix(3))
    if bytes.first == UInt8(ascii: "/") { return true }
    let isShare = bytes.starts(with: Array(#"\\"#.utf8))
    let isDrive =
      bytes.count == 3 && bytes[1] == UInt8(ascii: ":") && Array(#"/\"#.utf8).contains(bytes[2])
    return isShare || isDrive
  }

  private func missing(_ key: String) -> RPCError { .invalidParams("'\(path)\(key)' is missing") }

  private func wrong(_ key: String, _ problem: String) -> RPCError {
    .invalidParams("'\(path)\(key)' \(problem)")
  }
}
