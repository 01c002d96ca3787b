// Mistakes within one map: wrong keys, wrong kinds of value, values out of bounds.

@testable import Corpus
import Testing

@Suite struct FieldProblemTests {
  private static let heel = "injuries/heel-ache.yaml"
  private static let findings = "lexicon/findings.yaml"
  private static let flags = "red-flags.yaml"

  @Test(arguments: [
    Mistake(
      findings,
      "phrases: [morning]",
      "phrase: [morning]",
      "4:5: error: unknown key 'phrase'; did you mean 'phrases'?"
    ),
    Mistake(
      heel,
      "gloss:",
      "glossy:",
      "4:1: error: unknown key 'glossy'; did you mean 'gloss'?"
    ),
    Mistake(heel, "gloss: a made-up ache\n", "", "1:1: error: 'gloss' is missing"),
    Mistake(heel, "  sets: null\n", "", "16:3: error: 'sets' is missing"),
    Mistake(
      heel,
      "gloss: a made-up ache",
      "gloss:",
      "4:7: error: 'gloss' must be a text, not nothing"
    ),
    Mistake(heel, "gloss: a made-up ache", "gloss: ''", "4:9: error: 'gloss' must not be empty"),
    Mistake(
      heel,
      "gloss: a made-up ache",
      "gloss: [a]",
      "4:8: error: 'gloss' must be a text, not a list"
    ),
    Mistake(
      heel,
      "gloss: a made-up ache",
      "gloss: \"a\\tb\"",
      "4:9: error: 'gloss' holds a control character"
    ),
    Mistake(
      heel,
      "also-called: []",
      "also-called: x",
      "3:14: error: 'also-called' must be a list, not a text"
    ),
    Mistake(
      "facts.yaml",
      "facts:\n",
      "facts: []\nfact:\n",
      "1:8: error: 'facts' must be a map, not a list"
    ),
  ])
  func `a wrong field is reported`(mistake: Mistake) throws { try mistake.expectReport() }

  @Test(arguments: [
    Mistake(
      heel,
      "hold-seconds: [2, 2]",
      "hold-seconds: [3, 2]",
      "23:17: error: 'hold-seconds' must have the smaller number first"
    ),
    Mistake(
      heel,
      "hold-seconds: [2, 2]",
      "hold-seconds: 2",
      "23:17: error: 'hold-seconds' must be a list of two numbers, as in [2, 3]"
    ),
    Mistake(
      heel,
      "hold-seconds: [2, 2]",
      "hold-seconds: [0, 2]",
      "23:18: error: 'hold-seconds' must be from 1 to 600, not 0"
    ),
    Mistake(heel, "prior: 1", "prior: 0", "5:8: error: 'prior' must be above 0 and at most 100"),
    Mistake(heel, "prior: 1", "prior: many", "5:8: error: 'prior' must be a number"),
    Mistake(
      heel,
      "exercise: true",
      "exercise: yes",
      "29:13: error: 'exercise' must be true or false"
    ),
    Mistake(
      "lexicon/severity.yaml",
      "[8, 10]",
      "[8, 11]",
      "5:19: error: 'severity' must be from 0 to 10, not 11"
    ),
    Mistake(
      "lexicon/severity.yaml",
      "    severity: [8, 10]\n",
      "",
      "3:3: error: a concept of kind severity needs 'severity'"
    ),
    Mistake(
      "lexicon/scope.yaml",
      "effect: negated",
      "effect: negate",
      "5:21: error: 'effect' cannot be 'negate'; did you mean 'negated'?"
    ),
    Mistake(
      flags,
      "level: same-day",
      "level: soon",
      "4:12: error: 'level' cannot be 'soon'; use one of: emergency, same-day, doctor"
    ),
    Mistake(
      "policy.yaml",
      "gait: true, ",
      "",
      "4:5: error: a trigger needs exactly one of: severity-at-least, days-more-than, gait, daily-life, injury-always-doctor, concept; this one has 0"
    ),
    Mistake(
      flags,
      "{urgent} today",
      "{urgnt} today",
      "8:14: error: unknown placeholder '{urgnt}'; did you mean 'urgent'?"
    ),
  ])
  func `a value out of bounds is reported`(mistake: Mistake) throws {
    try mistake.expectReport()
  }

  @Test(arguments: [
    Mistake(
      heel,
      "{text: \"Weeks.\", sources: [G1]}",
      "{text: \"Weeks.\"}",
      "38:11: error: this claim has no source; add 'sources'"
    ),
    Mistake(
      heel,
      "{text: \"Weeks.\", sources: [G1]}",
      "{text: \"Weeks.\", sources: []}",
      "38:37: error: this claim has no source"
    ),
    Mistake(
      heel,
      "  steps:\n    - Sit down.\n    - Stay there.\n",
      "  steps: []\n",
      "19:10: error: 'steps' needs at least one entry"
    ),
    Mistake(
      heel,
      "examples:\n  - my heel aches with the first steps\n",
      "examples: []\n",
      "43:11: error: 'examples' needs at least one entry"
    ),
    Mistake(
      heel,
      "names:\n  - heel ache\n",
      "names: []\n",
      "1:1: error: 'names' needs at least one phrase"
    ),
    Mistake(
      "regions.yaml",
      "  ZZ:",
      "  FR:",
      "1:1: error: the region 'ZZ', for an unknown place, is missing"
    ),
    Mistake(
      findings,
      "    phrases: [morning]",
      "    phrases: []",
      "3:3: error: 'morning' can never be mentioned; give it 'phrases' or 'when'"
    ),
    Mistake(
      heel,
      "id: heel-ache",
      "id: hell-ache",
      "1:5: error: the id is 'hell-ache', so the file must be called hell-ache.yaml"
    ),
  ])
  func `what is missing is reported`(mistake: Mistake) throws { try mistake.expectReport() }
}
