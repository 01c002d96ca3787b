// The JSON Lines protocol as JSON Schema (2020-12), for hosts that check what they send and get.
//
// The schemas are written as JSON, for that is how their readers know them; the ids of injuries come
// from the content. The outcome's part serves MCP as well.

import Corpus

/// JSON Schemas of what hosts send and get.
public enum ServeSchema {
  /// The schemas of requests, replies and refusals as one document.
  public static func document(for corpus: Corpus) -> JSON {
    let definitions = JSON.object([
      JSON.Member("request", value(of: request)),
      JSON.Member("reply", object(outcome(for: corpus) + members(of: replyMembers))),
      JSON.Member("refusal", value(of: refusal)),
    ])
    return value(of: frame).setting("$defs", to: definitions)
  }

  /// The structured part of a reply, with more members that must be there, as a schema of its own.
  static func outcome(for corpus: Corpus, adding extra: [JSON.Member] = []) -> JSON {
    object(outcome(for: corpus) + extra)
  }

  /// An object in which all members must be there but those that ``optional`` names.
  static func object(_ members: [JSON.Member]) -> JSON {
    let required = members.map(\.key).filter { !optional.contains($0) }
    return .object([
      JSON.Member("type", "object"),
      JSON.Member("required", JSON(required)),
      JSON.Member("properties", .object(members)),
      JSON.Member("additionalProperties", false),
    ])
  }

  private static let optional: Set<String> = ["id", "restored", "session", "state"]

  private static func outcome(for corpus: Corpus) -> [JSON.Member] {
    let injuries = corpus.injuries.map { JSON.string($0.id.text) }
    let topics = Topic.allCases.map { JSON.string($0.rawValue) }
    let levels = Level.allCases.map { JSON.string($0.rawValue) }
    let choices: [String: [JSON]] = [
      "INJURIES": injuries, "INJURIES?": injuries + [.null], "TOPICS?": topics + [.null],
      "LEVELS": levels,
    ]
    return filled(value(of: outcomeMembers), with: choices).members ?? []
  }

  /// Puts lists of choices in the place of their names.
  static func filled(_ value: JSON, with choices: [String: [JSON]]) -> JSON {
    switch value {
    case .string(let name): choices[name].map { .array($0) } ?? value
    case .array(let items): .array(items.map { filled($0, with: choices) })
    case .object(let members):
      .object(members.map { JSON.Member($0.key, filled($0.value, with: choices)) })
    default: value
    }
  }

  private static func members(of text: String) -> [JSON.Member] { value(of: text).members ?? [] }

  /// The value of a schema written as text; a mistake in one shows as null, and in the tests.
  static func value(of text: String) -> JSON {
    do throws(JSONError) { return try JSON(parsing: text) } catch { return .null }
  }

  private static let frame = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "niggle serve",
      "description": "One request a line in, one reply or refusal a line out, in order.",
      "anyOf": [
        {"$ref": "#/$defs/request"}, {"$ref": "#/$defs/reply"}, {"$ref": "#/$defs/refusal"}
      ]
    }
    """

  private static let request = """
    {
      "type": "object",
      "properties": {
        "text": {
          "type": ["string", "null"],
          "description": "The runner's message; needed unless 'end' is true."
        },
        "id": {"description": "Any value; it comes back as it was."},
        "session": {
          "type": ["string", "null"],
          "description": "The conversation; \\"default\\" where there is none."
        },
        "now": {
          "type": ["string", "null"],
          "description": "The time of the message, ISO 8601; the real time otherwise."
        },
        "locale": {
          "type": ["string", "null"],
          "description": "The runner's locale, such as en_GB: whose emergency numbers."
        },
        "region": {
          "type": ["string", "null"],
          "description": "The runner's region, such as GB; it counts before the locale's."
        },
        "state": {
          "type": ["string", "null"],
          "description": "The conversation as an earlier reply gave it; null for a new one."
        },
        "withState": {
          "type": ["boolean", "null"],
          "description": "Whether the reply holds the state."
        },
        "end": {
          "type": ["boolean", "null"],
          "description": "Whether the session ends with this message."
        }
      },
      "anyOf": [
        {"required": ["text"], "properties": {"text": {"type": "string"}}},
        {"required": ["end"], "properties": {"end": {"const": true}}}
      ]
    }
    """

  private static let refusal = """
    {
      "type": "object",
      "required": ["error"],
      "properties": {
        "id": {"description": "The request's id; null where it could not be read."},
        "error": {
          "type": "object",
          "required": ["code", "message"],
          "properties": {"code": {"type": "integer"}, "message": {"type": "string"}},
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    }
    """

  private static let replyMembers = """
    {
      "id": {"description": "The request's id, as it was; left out if it was."},
      "restored": {"const": false, "description": "The session had been let go; this is a new one."},
      "session": {"type": "string", "description": "The request's session; left out if it was."},
      "state": {"type": "string", "description": "The conversation, if it was asked for."},
      "text": {"type": "string", "description": "What to show the runner, in lines."}
    }
    """

  private static let outcomeMembers = """
    {
      "about": {"enum": "TOPICS?", "description": "The topic of the open question."},
      "asking": {"type": ["string", "null"], "description": "The id of the open question."},
      "candidates": {
        "type": "array",
        "description": "What it may be, likeliest first; empty for none of these.",
        "items": {
          "type": "object",
          "required": ["evidence", "injury", "probability"],
          "properties": {
            "evidence": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["finding", "polarity", "quote", "span", "turn"],
                "properties": {
                  "finding": {"type": "string"},
                  "polarity": {"enum": ["present", "absent"]},
                  "quote": {
                    "type": "string",
                    "description": "The runner's words; empty for a bare yes or no."
                  },
                  "span": {
                    "type": "array",
                    "description": "Where they stand in that turn's message, in Unicode scalars.",
                    "items": {"type": "integer", "minimum": 0},
                    "maxItems": 2
                  },
                  "turn": {"type": "integer", "minimum": 1}
                },
                "additionalProperties": false
              }
            },
            "injury": {"enum": "INJURIES"},
            "probability": {"type": "number", "minimum": 0, "maximum": 1}
          },
          "additionalProperties": false
        }
      },
      "ended": {"type": "boolean", "description": "Whether the conversation is over."},
      "facts": {
        "type": "object",
        "description": "What is known of the complaint; null is unknown.",
        "required": ["dailyLife", "durationDays", "gait", "severity", "side"],
        "properties": {
          "dailyLife": {"type": ["boolean", "null"]},
          "durationDays": {
            "type": ["array", "null"],
            "items": {"type": "integer"}, "minItems": 2, "maxItems": 2
          },
          "gait": {"type": ["boolean", "null"]},
          "severity": {
            "type": ["array", "null"],
            "items": {"type": "integer", "minimum": 0, "maximum": 10},
            "minItems": 2, "maxItems": 2
          },
          "side": {"enum": ["left", "right", "both", null]}
        },
        "additionalProperties": false
      },
      "injury": {"enum": "INJURIES?", "description": "The injury, once it is named."},
      "intent": {"type": "string", "description": "What the message was taken for."},
      "reasons": {
        "type": "array",
        "description": "Why to see a doctor, the most urgent first.",
        "items": {"type": "string"}
      },
      "triage": {"enum": "LEVELS", "description": "How urgent it is."}
    }
    """
}
