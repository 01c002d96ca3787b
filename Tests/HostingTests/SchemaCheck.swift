// As much of JSON Schema as our own schemas use, so that tests need no other language.

@testable import Hosting

/// Checks values against a schema.
struct SchemaCheck {
  private let document: JSON

  init(_ document: JSON) { self.document = document }

  /// What is wrong with a value, as sentences.
  func problems(with value: JSON, definition: String) -> [String] {
    guard let schema = document["$defs"]?[definition] else { return ["no such definition"] }
    return problems(with: value, schema, at: "$")
  }

  func problems(with value: JSON, _ schema: JSON, at path: String) -> [String] {
    var found: [String] = []
    if let type = schema["type"] {
      let names = type.list?.compactMap(\.text) ?? [type.text ?? ""]
      if !names.contains(where: { Self.is(value, $0) }) { found.append("\(path): not \(names)") }
    }
    if let choices = schema["enum"]?.list, !choices.contains(value) {
      found.append("\(path): \(value) is none of the choices")
    }
    if let constant = schema["const"], constant != value {
      found.append("\(path): not \(constant)")
    }
    if let choices = schema["anyOf"]?.list,
      !choices.contains(where: { problems(with: value, $0, at: path).isEmpty })
    {
      found.append("\(path): fits nothing of anyOf")
    }
    if let number = value.number {
      if let least = schema["minimum"]?.number, number < least {
        found.append("\(path): too little")
      }
      if let most = schema["maximum"]?.number, number > most { found.append("\(path): too much") }
    }
    if let items = value.list {
      if let least = schema["minItems"]?.integer, items.count < least {
        found.append("\(path): few")
      }
      if let most = schema["maxItems"]?.integer, items.count > most {
        found.append("\(path): many")
      }
      if let each = schema["items"] {
        for (place, item) in items.enumerated() {
          found += problems(with: item, each, at: "\(path)[\(place)]")
        }
      }
    }
    if let members = value.members {
      for key in schema["required"]?.list ?? [] where value[key.text ?? ""] == nil {
        found.append("\(path): \(key) is missing")
      }
      for member in members {
        if let known = schema["properties"]?[member.key] {
          found += problems(with: member.value, known, at: "\(path).\(member.key)")
        } else if schema["additionalProperties"] == false {
          found.append("\(path): \(member.key) is not allowed")
        }
      }
    }
    return found
  }

  private static func `is`(_ value: JSON, _ type: String) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
      ("object", .object), ("number", .number):
      true
    case ("integer", .number): value.integer != nil
    default: false
    }
  }
}

extension JSON {
  fileprivate var number: Double? {
    if case .number(let digits) = self { Double(digits) } else { nil }
  }
}
