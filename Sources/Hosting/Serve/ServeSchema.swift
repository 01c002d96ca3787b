// The JSON Lines protocol as JSON Schema (2020-12), for hosts that check what they send and get.
//
// The ids of injuries come from the content. The outcome's part serves MCP as well.

import Corpus

/// JSON Schemas of what hosts send and get.
public enum ServeSchema {
  /// The schemas of requests, replies and refusals as one document.
  public static func document(for corpus: Corpus) -> JSON {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "niggle serve",
      "description": "One request a line in, one reply or refusal a line out, in order.",
      "$defs": [
        "request": request,
        "reply": reply(for: corpus),
        "refusal": refusal,
      ],
      "anyOf": [
        ["$ref": "#/$defs/request"],
        ["$ref": "#/$defs/reply"],
        ["$ref": "#/$defs/refusal"],
      ],
    ]
  }

  /// What a host sends.
  private static let request: JSON = [
    "type": "object",
    "properties": [
      "text": text("The runner's message; needed unless 'end' is true.", orNull: true),
      "id": ["description": "Any value; it comes back as it was."],
      "session": text("The conversation; \"default\" where there is none.", orNull: true),
      "now": text("The time of the message, ISO 8601; the real time otherwise.", orNull: true),
      "locale": text("The runner's locale (en_GB): whose emergency numbers.", orNull: true),
      "region": text("The runner's region (GB), before that of the locale.", orNull: true),
      "state": text("The conversation as an earlier reply gave it; null for a new one.", orNull: true),
      "withState": ["type": ["boolean", "null"], "description": "Whether the reply holds the state."],
      "end": ["type": ["boolean", "null"], "description": "Whether the session ends with this."],
    ],
    "anyOf": [
      ["required": ["text"], "properties": ["text": ["type": "string"]]],
      ["required": ["end"], "properties": ["end": ["const": true]]],
    ],
  ]

  /// What a host gets when a line was refused.
  private static let refusal: JSON = [
    "type": "object",
    "required": ["error"],
    "properties": [
      "id": ["description": "The request's id; null where it could not be read."],
      "error": [
        "type": "object",
        "required": ["code", "message"],
        "properties": [
          "code": ["type": "integer"],
          "message": ["type": "string"],
        ],
        "additionalProperties": false,
      ],
    ],
    "additionalProperties": false,
  ]

  /// What a host gets.
  private static func reply(for corpus: Corpus) -> JSON {
    var members = outcomeMembers(for: corpus)
    members += [
      JSON.Member("id", ["description": "The request's id, as it was; left out if it was."]),
      JSON.Member("restored", ["const": false, "description": "The session had been let go."]),
      JSON.Member("session", text("The request's session; left out if it was.")),
      JSON.Member("state", text("The conversation, if it was asked for.")),
      JSON.Member("text", text("What to show the runner; lines end with a line feed.")),
    ]
    return [
      "type": "object",
      "required": JSON(outcomeKeys + ["text"]),
      "properties": .object(members),
      "additionalProperties": false,
    ]
  }

  /// The structured part of a reply, as a schema of its own.
  static func outcome(for corpus: Corpus, adding extra: [JSON.Member] = []) -> JSON {
    [
      "type": "object",
      "required": JSON(outcomeKeys + extra.map(\.key)),
      "properties": .object(outcomeMembers(for: corpus) + extra),
      "additionalProperties": false,
    ]
  }

  private static let outcomeKeys = [
    "about", "asking", "candidates", "ended", "facts", "injury", "intent", "reasons", "triage",
  ]

  private static func outcomeMembers(for corpus: Corpus) -> [JSON.Member] {
    let injuries = corpus.injuries.map { JSON.string($0.id.text) }
    let topics = Topic.allCases.map { JSON.string($0.rawValue) }
    let levels = Level.allCases.map { JSON.string($0.rawValue) }
    return [
      JSON.Member("about", ["enum": .array(topics + [.null]), "description": "The question's topic."]),
      JSON.Member("asking", text("The open question's id.", orNull: true)),
      JSON.Member(
        "candidates",
        [
          "type": "array",
          "description": "What it may be, likeliest first; empty for none of these.",
          "items": candidate(injuries),
        ]
      ),
      JSON.Member("ended", ["type": "boolean", "description": "Whether the conversation is over."]),
      JSON.Member("facts", facts),
      JSON.Member(
        "injury",
        ["enum": .array(injuries + [.null]), "description": "The injury, once it is named."]
      ),
      JSON.Member("intent", text("What the message was taken for.")),
      JSON.Member(
        "reasons",
        [
          "type": "array",
          "description": "Why to see a doctor, the most urgent first.",
          "items": ["type": "string"],
        ]
      ),
      JSON.Member("triage", ["enum": .array(levels), "description": "How urgent it is."]),
    ]
  }

  private static func candidate(_ injuries: [JSON]) -> JSON {
    [
      "type": "object",
      "required": ["evidence", "injury", "probability"],
      "properties": [
        "injury": ["enum": .array(injuries)],
        "probability": ["type": "number", "minimum": 0, "maximum": 1],
        "evidence": ["type": "array", "items": evidence],
      ],
      "additionalProperties": false,
    ]
  }

  private static let evidence: JSON = [
    "type": "object",
    "required": ["finding", "polarity", "quote", "span", "turn"],
    "properties": [
      "finding": ["type": "string"],
      "polarity": ["enum": ["present", "absent"]],
      "quote": text("The runner's words; empty for a bare yes or no."),
      "span": [
        "type": "array",
        "description": "Where they stand in the message of that turn, in Unicode scalars.",
        "items": ["type": "integer", "minimum": 0],
        "maxItems": 2,
      ],
      "turn": ["type": "integer", "minimum": 1],
    ],
    "additionalProperties": false,
  ]

  private static let facts: JSON = [
    "type": "object",
    "description": "What is known of the complaint; null is unknown.",
    "required": ["dailyLife", "durationDays", "gait", "severity", "side"],
    "properties": [
      "dailyLife": ["type": ["boolean", "null"]],
      "durationDays": range("Days, from and to."),
      "gait": ["type": ["boolean", "null"]],
      "severity": range("The worst pain, from and to, 0 to 10."),
      "side": ["enum": ["left", "right", "both", nil]],
    ],
    "additionalProperties": false,
  ]

  private static func range(_ description: String) -> JSON {
    [
      "type": ["array", "null"],
      "description": .string(description),
      "items": ["type": "integer"],
      "minItems": 2,
      "maxItems": 2,
    ]
  }

  private static func text(_ description: String, orNull: Bool = false) -> JSON {
    ["type": orNull ? ["string", "null"] : "string", "description": .string(description)]
  }
}
