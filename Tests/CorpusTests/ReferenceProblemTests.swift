// Mistakes that only the whole content shows: ids, duplicates, phrases, rules.

@testable import Corpus
import Testing

@Suite struct ReferenceProblemTests {
  private static let heel = "injuries/heel-ache.yaml"
  private static let findings = "lexicon/findings.yaml"
  private static let flags = "red-flags.yaml"

  @Test(arguments: [
    Mistake(
      heel,
      "[burning]",
      "[burnin]",
      "11:14: error: unknown concept 'burnin'; did you mean 'burning'?"
    ),
    Mistake(
      heel,
      "screens: [one-spot]",
      "screens: [two-spot]",
      "42:11: error: unknown question 'two-spot'"
    ),
    Mistake(
      heel,
      "injury: arch-ache",
      "injury: arch-acha",
      "40:14: error: unknown injury 'arch-acha'; did you mean 'arch-ache'?"
    ),
    Mistake(
      "facts.yaml",
      "[source]",
      "[sauce]",
      "2:62: error: unknown source 'sauce'; did you mean 'source'?"
    ),
    Mistake(
      findings,
      "[morning, heel, !swelling]",
      "[morning, heal]",
      "15:19: error: unknown concept 'heal'; did you mean 'heel'?"
    ),
    Mistake(
      findings,
      "!swelling",
      "!sweling",
      "15:26: error: unknown concept 'sweling'; did you mean 'swelling'?"
    ),
    Mistake(
      "questions.yaml",
      "after: [swelling]",
      "after: [sweling]",
      "13:13: error: unknown concept 'sweling'; did you mean 'swelling'?"
    ),
    Mistake(
      "policy.yaml",
      "concept: swelling",
      "concept: xyz",
      "7:45: error: unknown concept 'xyz'"
    ),
    Mistake(
      "lexicon/sites.yaml",
      "parent: foot",
      "parent: feet",
      "6:13: error: unknown concept 'feet'"
    ),
    Mistake(
      "lexicon/sites.yaml",
      "parent: foot",
      "parent: burning",
      "6:13: error: 'burning' must be of kind site, but is of kind circumstance"
    ),
    Mistake(
      "lexicon/sites.yaml",
      "{under:",
      "{foot:",
      "8:13: error: 'foot' must be of kind direction, but is of kind site"
    ),
    Mistake(
      "corpus.yaml",
      "- nail-ache",
      "- snail-ache",
      "18:5: error: unknown injury 'snail-ache'; did you mean 'nail-ache'?"
    ),
  ])
  func `an unknown id is reported`(mistake: Mistake) throws { try mistake.expectReport() }

  @Test(arguments: [
    Mistake(
      "lexicon/sites.yaml",
      "  heel:",
      "  burning:",
      "4:3: error: the concept 'burning' is already defined at lexicon/findings.yaml:5:3"
    ),
    Mistake(
      flags,
      "  chest-pain:",
      "  numb-foot:",
      "2:3: error: the key 'numb-foot' stands more than once in the same map"
    ),
    Mistake(
      "policy.yaml",
      "id: over-two-weeks",
      "id: pain-6-or-more",
      "3:10: error: the trigger 'pain-6-or-more' is already defined at policy.yaml:2:10"
    ),
    Mistake(
      "corpus.yaml",
      "- nail-ache",
      "- heel-ache",
      "18:5: error: 'heel-ache' stands twice in the order"
    ),
    Mistake(
      heel,
      "possible: [burning]",
      "possible: [swelling]",
      "12:13: error: 'swelling' already stands under 'possible'"
    ),
    Mistake(
      findings,
      "phrases: [swollen]",
      "phrases: [my morning, mornings]",
      "22:27: error: the wording 'morning' of 'swelling' already stands under 'morning' at lexicon/findings.yaml:4:15"
    ),
    Mistake(
      findings,
      "- first [few] steps",
      "- burning\n      - [a]",
      "14:9: error: a phrase must be a text, not a list"
    ),
    Mistake(
      "spelling.yaml",
      "[swolen, swollin]",
      "[swolen, swolen]",
      "2:21: error: 'swolen' is already a misspelling of 'swollen'"
    ),
  ])
  func `what stands twice is reported with both places`(mistake: Mistake) throws {
    try mistake.expectReport()
  }

  @Test(arguments: [
    Mistake(
      findings,
      "first [few] steps",
      "first [few steps",
      "13:15: error: this bracket is never closed"
    ),
    Mistake(
      "modifiers.yaml",
      "\"i am # years old\"",
      "\"i am # Years old\"",
      "6:23: error: phrases are written in lower case"
    ),
    Mistake(
      findings,
      "first [few] steps",
      "about # steps",
      "13:15: error: YAML takes '#' for a comment; quote the text, or put two spaces before a comment"
    ),
    Mistake(
      findings,
      "first [few] steps",
      "swolen steps",
      "13:9: error: 'swolen' is mended to 'swollen' before phrases are looked for; write that"
    ),
    Mistake(
      findings,
      "- [morning, heel, !swelling]",
      "- heel",
      "15:9: error: a rule must be a list of ids, as in [morning, heel]"
    ),
    Mistake(
      findings,
      "- [morning, heel, !swelling]",
      "- []",
      "15:9: error: a rule needs at least one id"
    ),
    Mistake(
      findings,
      "!swelling]",
      "worse-first-steps]",
      "9:3: error: the rules of these concepts need each other: worse-first-steps → worse-first-steps"
    ),
    Mistake(
      "lexicon/sites.yaml",
      "{name: foot,",
      "{name: foot, parent: heel-under,",
      "3:3: error: a site is a part of itself: foot → heel-under → heel → foot"
    ),
    Mistake(
      findings,
      "topic: sensation",
      "topic: [",
      "9:3: error: did not find expected ',' or ']'"
    ),
  ])
  func `a wrong phrase, rule or text is reported`(mistake: Mistake) throws {
    try mistake.expectReport()
  }
}
