// What a host may show without calling a tool: pages about the injuries, and a prompt.

import Corpus
import Dialogue

/// The resources and prompts of the server.
struct MCPLibrary {
  private static let prefix = "niggle://injuries/"
  private static let promptName = "check_my_ache"

  private let assistant: Assistant

  init(assistant: Assistant) { self.assistant = assistant }

  /// The pages, as a list names them.
  var pages: [JSON] {
    assistant.corpus.injuries.map { injury in
      [
        "uri": .string(Self.prefix + injury.id.text), "name": .string(injury.id.text),
        "title": .string(injury.name), "description": .string(injury.gloss),
        "mimeType": "text/plain",
      ]
    }
  }

  /// How the addresses of pages are made.
  var templates: [JSON] {
    [
      [
        "uriTemplate": .string(Self.prefix + "{id}"), "name": "injury",
        "description": "What is known of an injury, by its id.", "mimeType": "text/plain",
      ]
    ]
  }

  /// A page.
  ///
  /// - Throws: What the era has for an address that leads nowhere.
  func page(_ params: RPCParameters, _ era: MCPEra) throws(RPCError) -> JSON {
    let uri = try params.text("uri")
    guard uri.hasPrefix(Self.prefix),
      let injury = assistant.corpus.injury(named: String(uri.dropFirst(Self.prefix.count)))
    else {
      let problem = "there is no such resource"
      let data: JSON = ["uri": .string(uri)]
      throw era == .modern
        ? .invalidParams(problem, data: data) : .notFound(problem, data: data)
    }
    let text = assistant.page(on: injury.id).map(\.text).joined(separator: "\n")
    return [
      "contents": [
        ["uri": .string(uri), "mimeType": "text/plain", "text": .string(text)]
      ]
    ]
  }

  /// The prompts, as a list names them.
  var prompts: [JSON] {
    [
      [
        "name": .string(Self.promptName), "title": "Check my ache",
        "description": "Find out what a running ache may be, and whether it needs a doctor.",
        "arguments": [
          ["name": "complaint", "description": "What hurts, in your own words.", "required": true]
        ],
      ]
    ]
  }

  /// A prompt with its arguments filled in.
  func prompt(_ params: RPCParameters) throws(RPCError) -> JSON {
    guard try params.text("name") == Self.promptName else {
      throw .invalidParams("there is no such prompt; the only one is '\(Self.promptName)'")
    }
    guard let complaint = try params.object("arguments")?.text("complaint") else {
      throw .invalidParams("'arguments.complaint' is missing")
    }
    let text = assistant.wording(.hostPrompt, ["complaint": complaint])
    return [
      "messages": [
        ["role": "user", "content": ["type": "text", "text": .string(text)]]
      ]
    ]
  }
}

extension Corpus {
  /// The injury of an id; nil for none.
  func injury(named id: String) -> Injury? { injuries.first { $0.id.text == id } }
}
