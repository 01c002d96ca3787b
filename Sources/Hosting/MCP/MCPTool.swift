// The tools as a host's model sees them: names, what they are for, what goes in and what comes out.

import Corpus

/// A tool.
enum MCPTool: String, CaseIterable {
  case assess
  case explainInjury = "explain_injury"
  case listInjuries = "list_injuries"
  case redFlags = "red_flags"

  /// The names of its arguments.
  var arguments: [String] {
    switch self {
    case .assess: ["text", "messages", "conversation", "portable", "region"]
    case .explainInjury: ["id"]
    case .listInjuries: []
    case .redFlags: ["region"]
    }
  }

  /// The tool as a list names it.
  func definition(for corpus: Corpus) -> JSON {
    let ids: [String: [JSON]] = [
      "INJURIES": corpus.injuries.map { .string($0.id.text) },
      "INJURIES?": corpus.injuries.map { .string($0.id.text) } + [.null],
      "LEVELS": Level.allCases.map { .string($0.rawValue) },
      "TYPICALITIES": Typicality.allCases.map { .string($0.rawValue) },
    ]
    func schema(_ text: String) -> JSON {
      ServeSchema.filled(ServeSchema.value(of: text), with: ids)
    }
    return [
      "name": .string(rawValue), "title": .string(title), "description": .string(purpose),
      "inputSchema": schema(MCPToolTexts.input(of: self)),
      "outputSchema": self == .assess
        ? ServeSchema.outcome(
          for: corpus,
          adding: ServeSchema.value(of: MCPToolTexts.besideOutcome).members ?? []
        ) : schema(MCPToolTexts.output(of: self)),
      "annotations": [
        "title": .string(title), "readOnlyHint": true, "openWorldHint": false,
      ],
    ]
  }

  private var title: String {
    switch self {
    case .assess: "Assess a running ache"
    case .explainInjury: "Explain a running injury"
    case .listInjuries: "List the running injuries"
    case .redFlags: "List the signs of danger"
    }
  }

  private var purpose: String {
    switch self {
    case .assess:
      "Finds out what a runner's ache may be and how urgent it is, by fixed rules. Send the "
        + "runner's own words as 'text' and show them the text that comes back; it asks a question "
        + "where more has to be known. Send each further message with the 'conversation' of the "
        + "last result. To assess all messages of a chat at once, send them as 'messages'. If "
        + "triage is doctor, same-day or emergency, pass the text on unchanged."
    case .explainInjury:
      "All that is known of one of the injuries: signs, causes, the home fix step by step, when to "
        + "leave it, when to see a doctor, and the sources. It is no assessment of anybody."
    case .listInjuries: "The injuries that assess can tell apart, with their ids."
    case .redFlags:
      "The signs of danger, most dangerous first, each with what to do, and the rule by which a "
        + "runner is sent to a doctor. To check somebody's words against them, use assess."
    }
  }
}
