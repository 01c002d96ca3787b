// Replies as JSON, keys sorted, every key there in every reply.

import Corpus
import Dialogue

extension JSONWriter {
  /// Writes the keys of an outcome from `about` to `candidates`; the caller adds what comes between
  /// and after, so that all keys of its object are sorted.
  mutating func head(of outcome: Outcome) {
    raw("\"about\":")
    string(outcome.about?.rawValue)
    raw(",\"asking\":")
    string(outcome.asking?.text)
    raw(",\"candidates\":[")
    for (place, candidate) in outcome.candidates.enumerated() {
      if place > 0 { raw(",") }
      self.candidate(candidate)
    }
    raw("]")
  }

  /// Writes `ended` and `facts`.
  mutating func middle(of outcome: Outcome, ended: Bool) {
    raw("\"ended\":")
    bool(ended)
    raw(",\"facts\":{\"dailyLife\":")
    truth(outcome.facts.dailyLife)
    raw(",\"durationDays\":")
    integers(outcome.facts.durationDays)
    raw(",\"gait\":")
    truth(outcome.facts.gait)
    raw(",\"severity\":")
    integers(outcome.facts.severity)
    raw(",\"side\":")
    string(outcome.facts.side?.rawValue)
    raw("}")
  }

  /// Writes `injury`, `intent` and `reasons`.
  mutating func tail(of outcome: Outcome) {
    raw("\"injury\":")
    string(outcome.injury?.text)
    raw(",\"intent\":")
    string(outcome.intent)
    raw(",\"reasons\":[")
    for (place, reason) in outcome.reasons.enumerated() {
      if place > 0 { raw(",") }
      string(reason)
    }
    raw("]")
  }

  /// Writes a whole outcome as an object.
  mutating func outcome(_ outcome: Outcome) {
    raw("{")
    head(of: outcome)
    raw(",")
    middle(of: outcome, ended: outcome.ended)
    raw(",")
    tail(of: outcome)
    raw(",\"triage\":")
    string(outcome.triage.rawValue)
    raw("}")
  }

  private mutating func truth(_ truth: Bool?) {
    if let truth { bool(truth) } else { raw("null") }
  }

  private mutating func candidate(_ candidate: Outcome.Named) {
    raw("{\"evidence\":[")
    for (place, item) in candidate.evidence.enumerated() {
      if place > 0 { raw(",") }
      raw("{\"finding\":")
      string(item.finding.text)
      raw(",\"polarity\":")
      string(item.polarity)
      raw(",\"quote\":")
      string(item.quote)
      raw(",\"span\":")
      integers(item.span)
      raw(",\"turn\":")
      integer(item.turn)
      raw("}")
    }
    raw("],\"injury\":")
    string(candidate.injury.text)
    raw(",\"probability\":")
    fraction(candidate.probability)
    raw("}")
  }
}

extension JSON {
  /// An outcome as a value, for protocols that carry it inside something larger.
  init(_ outcome: Outcome) {
    var writer = JSONWriter()
    writer.outcome(outcome)
    do throws(JSONError) {
      try self.init(parsing: String(decoding: writer.bytes, as: UTF8.self))
    } catch {
      self = .null
    }
  }
}
