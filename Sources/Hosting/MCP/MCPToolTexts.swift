// The schemas of the tools as JSON Schema (2020-12), written as their readers know them.
//
// There is no anyOf at the top of what goes in: some hosts refuse such tools. What goes in is
// checked by hand, so that the model is told what to do better.

/// Schemas of what goes into tools and comes out of them.
enum MCPToolTexts {
  /// What goes into a tool.
  static func input(of tool: MCPTool) -> String {
    switch tool {
    case .assess: assessInput
    case .explainInjury:
      """
      {
        "type": "object", "required": ["id"], "additionalProperties": false,
        "properties": {
          "id": {"type": "string", "enum": "INJURIES", "description": "Which injury."}
        }
      }
      """
    case .listInjuries: #"{"type": "object", "additionalProperties": false}"#
    case .redFlags:
      """
      {
        "type": "object", "additionalProperties": false,
        "properties": {"region": \(region)}
      }
      """
    }
  }

  /// What comes out of a tool.
  static func output(of tool: MCPTool) -> String {
    switch tool {
    case .assess: besideOutcome
    case .explainInjury: explanation
    case .listInjuries: injuries
    case .redFlags: redFlags
    }
  }

  private static let region = """
    {
      "type": "string",
      "description": "The runner's country in two letters, such as GB: whose numbers are given."
    }
    """

  private static let assessInput = """
    {
      "type": "object", "additionalProperties": false,
      "properties": {
        "text": {
          "type": "string",
          "description": "One message in the runner's own words. Either this or 'messages'."
        },
        "messages": {
          "type": "array", "items": {"type": "string"},
          "description": "All messages of the runner so far, oldest first, without the answers."
        },
        "conversation": {
          "type": "string",
          "description": "The 'conversation' of an earlier result, to go on with it."
        },
        "portable": {
          "type": "boolean",
          "description": "Make 'conversation' a long text that any process can go on with."
        },
        "region": \(region)
      }
    }
    """

  /// What the result of `assess` has beside the outcome.
  static let besideOutcome = """
    {
      "conversation": {
        "type": "string",
        "description": "Send this with the runner's next message."
      },
      "text": {"type": "string", "description": "What to show the runner, in lines."}
    }
    """

  private static let texts = #"{"type": "array", "items": {"type": "string"}}"#
  private static let span = """
    {"type": ["array", "null"], "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}
    """

  private static let injuries = """
    {
      "type": "object", "required": ["injuries"], "additionalProperties": false,
      "properties": {
        "injuries": {
          "type": "array",
          "items": {
            "type": "object", "additionalProperties": false,
            "required": ["id", "name", "alsoCalled", "summary", "alwaysDoctor"],
            "properties": {
              "id": {"enum": "INJURIES"}, "name": {"type": "string"}, "alsoCalled": \(texts),
              "summary": {"type": "string"}, "alwaysDoctor": {"type": "boolean"}
            }
          }
        }
      }
    }
    """

  private static let redFlags = """
    {
      "type": "object", "required": ["redFlags", "rule"], "additionalProperties": false,
      "properties": {
        "redFlags": {
          "type": "array",
          "items": {
            "type": "object", "additionalProperties": false,
            "required": ["id", "name", "triage", "action", "why", "sources"],
            "properties": {
              "id": {"type": "string", "description": "As among the reasons of assess."},
              "name": {"type": "string"}, "triage": {"enum": "LEVELS"},
              "action": {"type": "string"}, "why": {"type": "string"}, "sources": \(texts)
            }
          }
        },
        "rule": {
          "type": "array", "description": "Any one of these sends a runner to a doctor.",
          "items": {
            "type": "object", "additionalProperties": false,
            "required": ["id", "triage", "say", "allowsFix", "sources"],
            "properties": {
              "id": {"type": "string", "description": "As among the reasons of assess."},
              "triage": {"enum": "LEVELS"}, "say": {"type": "string"},
              "allowsFix": {"type": "boolean"}, "sources": \(texts)
            }
          }
        }
      }
    }
    """

  private static let explanation = """
    {
      "type": "object", "additionalProperties": false,
      "required": [
        "id", "name", "alsoCalled", "summary", "alwaysDoctor", "signs", "feelsLike", "why", "fix",
        "cautions", "fixHeldBack", "canRun", "seeDoctor", "recovery", "couldAlsoBe", "sources",
        "notice"
      ],
      "properties": {
        "id": {"enum": "INJURIES"}, "name": {"type": "string"}, "alsoCalled": \(texts),
        "summary": {"type": "string"}, "alwaysDoctor": {"type": "boolean"},
        "signs": {
          "type": "array",
          "items": {
            "type": "object", "required": ["sign", "typicality"], "additionalProperties": false,
            "properties": {"sign": {"type": "string"}, "typicality": {"enum": "TYPICALITIES"}}
          }
        },
        "feelsLike": {"type": "string"}, "why": {"type": "string"}, "fix": \(fix),
        "cautions": \(texts),
        "fixHeldBack": {
          "type": "array",
          "items": {
            "type": "object", "required": ["when", "reason"], "additionalProperties": false,
            "properties": {"when": \(texts), "reason": {"type": "string"}}
          }
        },
        "canRun": {"type": "string"}, "seeDoctor": {"type": "string"},
        "recovery": {"type": "string"},
        "couldAlsoBe": {
          "type": "array",
          "items": {
            "type": "object", "required": ["injury", "name", "pointer"],
            "additionalProperties": false,
            "properties": {
              "injury": {"enum": "INJURIES?"}, "name": {"type": "string"},
              "pointer": {"type": "string"}
            }
          }
        },
        "sources": {
          "type": "array",
          "items": {
            "type": "object", "required": ["id", "title", "link"], "additionalProperties": false,
            "properties": {
              "id": {"type": "string"}, "title": {"type": "string"},
              "link": {"type": ["string", "null"]}
            }
          }
        },
        "notice": {"type": "string"}
      }
    }
    """

  private static let fix = """
    {
      "type": "object", "additionalProperties": false,
      "required": [
        "name", "aim", "isExercise", "equipment", "steps", "dose", "holdSeconds", "sets",
        "repetitions", "sides", "stopWhen", "notStated"
      ],
      "properties": {
        "name": {"type": "string"}, "aim": {"type": "string"}, "isExercise": {"type": "boolean"},
        "equipment": \(texts), "steps": \(texts), "dose": {"type": "string"},
        "holdSeconds": \(span), "sets": \(span), "repetitions": {"type": ["integer", "null"]},
        "sides": {"type": ["string", "null"]}, "stopWhen": {"type": "string"},
        "notStated": \(texts)
      }
    }
    """
}
