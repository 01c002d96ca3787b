// Calls of tools: what is wrong with a call is told to the model, so that it can mend it.

import Corpus
import Dialogue
import Logging

/// A call that failed in a way the model can mend, as a sentence for it.
struct MCPToolFailure: Error, Equatable {
  /// What to do better.
  var sentence: String
}

/// What a tool found: for people and for programs.
struct MCPToolResult: Equatable {
  /// For people.
  var text: String
  /// For programs.
  var structured: JSON
}

/// The tools of the server.
struct MCPToolbox {
  /// The tools, as a list names them.
  let definitions: [JSON]

  private let assistant: Assistant
  private let region: String?
  private var assessor: MCPAssessor

  /// Makes a toolbox.
  init(assistant: Assistant, options: MCPServer.Options, clock: HostClock, log: Logger) {
    self.assistant = assistant
    region = options.region
    assessor = MCPAssessor(assistant: assistant, options: options, clock: clock, log: log)
    definitions = MCPTool.allCases.map { $0.definition(for: assistant.corpus) }
  }

  /// Calls a tool.
  ///
  /// - Throws: -32602 for a tool that is not there or a call that makes no sense.
  mutating func call(_ params: RPCParameters) throws(RPCError) -> JSON {
    guard let tool = MCPTool(rawValue: try params.text("name")) else {
      let names = MCPTool.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalidParams("there is no such tool; there are \(names)")
    }
    let arguments = try params.object("arguments") ?? RPCParameters(.object([]))
    do throws(MCPToolFailure) {
      return Self.content(of: try result(of: tool, MCPArguments(arguments, of: tool)))
    } catch {
      return ["content": [Self.block(error.sentence)], "isError": true]
    }
  }

  private mutating func result(
    of tool: MCPTool,
    _ arguments: MCPArguments
  ) throws(MCPToolFailure) -> MCPToolResult {
    switch tool {
    case .assess: return try assessor.assess(arguments)
    case .listInjuries: return MCPFacts(assistant).list()
    case .redFlags: return MCPFacts(assistant).redFlags(region: try arguments.region() ?? region)
    case .explainInjury:
      let id = try arguments.text("id")
      guard let id, let injury = assistant.corpus.injury(named: id) else {
        let ids = assistant.corpus.injuries.map(\.id.text).joined(separator: ", ")
        throw MCPToolFailure(sentence: "'id' must be one of \(ids).")
      }
      return MCPFacts(assistant).explain(injury)
    }
  }

  /// The text for people first, then the same for hosts that do not read structured content.
  private static func content(of result: MCPToolResult) -> JSON {
    [
      "content": [block(result.text), block(result.structured.description)],
      "structuredContent": result.structured, "isError": false,
    ]
  }

  private static func block(_ text: String) -> JSON {
    ["type": "text", "text": .string(text)]
  }
}

/// The arguments of a call, as a model gives them.
struct MCPArguments {
  private let fields: RPCParameters

  /// Takes arguments that a tool has.
  init(_ fields: RPCParameters, of tool: MCPTool) throws(MCPToolFailure) {
    self.fields = fields
    for member in fields.value.members ?? [] where !tool.arguments.contains(member.key) {
      let names = tool.arguments.joined(separator: ", ")
      throw MCPToolFailure(
        sentence: "'\(member.key.prefix(40))' is no argument of \(tool.rawValue). "
          + (names.isEmpty ? "It takes none." : "It takes \(names).")
      )
    }
  }

  /// A text; nil where there is none.
  func text(_ key: String) throws(MCPToolFailure) -> String? {
    guard let field = fields[key] else { return nil }
    guard let text = field.text else {
      throw MCPToolFailure(sentence: "'\(key)' must be a text.")
    }
    return text
  }

  /// Texts; nil where there are none.
  func texts(_ key: String) throws(MCPToolFailure) -> [String]? {
    guard let field = fields[key] else { return nil }
    guard let items = field.list, items.allSatisfy({ $0.text != nil }) else {
      throw MCPToolFailure(sentence: "'\(key)' must be a list of texts.")
    }
    return items.compactMap(\.text)
  }

  /// A truth value, false where there is none.
  func truth(_ key: String) throws(MCPToolFailure) -> Bool {
    guard let field = fields[key] else { return false }
    guard let truth = field.truth else {
      throw MCPToolFailure(sentence: "'\(key)' must be true or false.")
    }
    return truth
  }

  /// The region; nil where there is none.
  func region() throws(MCPToolFailure) -> String? {
    guard let code = try text("region") else { return nil }
    guard let region = RegionCode.region(code) else {
      throw MCPToolFailure(sentence: "'region' must be two letters, such as GB.")
    }
    return region
  }
}
