// The content as structured answers: one injury, all injuries, the signs of danger and the rule.

import Corpus
import Dialogue

/// Puts content into the structured results of tools.
struct MCPFacts {
  private let assistant: Assistant
  private var corpus: Corpus { assistant.corpus }

  init(_ assistant: Assistant) { self.assistant = assistant }

  /// All injuries, in the order of the content.
  func list() -> MCPToolResult {
    let lines = corpus.injuries.map { "\($0.id): \($0.name), \($0.gloss)" }
    let injuries = corpus.injuries.map { injury -> JSON in
      [
        "id": .string(injury.id.text), "name": .string(injury.name),
        "alsoCalled": JSON(injury.alsoCalled), "summary": .string(injury.gloss),
        "alwaysDoctor": .bool(injury.alwaysDoctor),
      ]
    }
    return MCPToolResult(
      text: lines.joined(separator: "\n"),
      structured: ["injuries": .array(injuries)]
    )
  }

  /// The signs of danger, most dangerous first, and the see-a-doctor rule.
  func redFlags(region: String?) -> MCPToolResult {
    let flags = corpus.redFlags.sorted { $0.rank < $1.rank }
    let lines = flags.map { flag in
      "\(flag.level.rawValue): \(flag.name). \(assistant.filled(flag.action, region: region))"
    }
    let dangers = flags.map { flag -> JSON in
      [
        "id": .string("red-flag:\(flag.id)"), "name": .string(flag.name),
        "triage": .string(flag.level.rawValue),
        "action": .string(assistant.filled(flag.action, region: region)),
        "why": .string(assistant.filled(flag.why, region: region)),
        "sources": JSON(flag.sources.map(\.text)),
      ]
    }
    let rule = corpus.triggers.map { trigger -> JSON in
      [
        "id": .string(trigger.id), "triage": .string(trigger.level.rawValue),
        "say": .string(assistant.filled(trigger.say, region: region)),
        "allowsFix": .bool(trigger.allowsFix), "sources": JSON(trigger.sources.map(\.text)),
      ]
    }
    return MCPToolResult(
      text: (lines + [assistant.wording(.rule)]).joined(separator: "\n"),
      structured: ["redFlags": .array(dangers), "rule": .array(rule)]
    )
  }

  /// All that is known of an injury.
  func explain(_ injury: Injury) -> MCPToolResult {
    let claims = [injury.feelsLike, injury.why, injury.canRun, injury.seeDoctor, injury.recovery]
    let tags = (claims + injury.cautions).flatMap(\.sources) + injury.fix.sources
    let structured: JSON = [
      "id": .string(injury.id.text), "name": .string(injury.name),
      "alsoCalled": JSON(injury.alsoCalled), "summary": .string(injury.gloss),
      "alwaysDoctor": .bool(injury.alwaysDoctor), "signs": signs(of: injury.profile),
      "feelsLike": .string(injury.feelsLike.text), "why": .string(injury.why.text),
      "fix": fix(injury.fix), "cautions": JSON(injury.cautions.map(\.text)),
      "fixHeldBack": .array(
        injury.suppressions.map {
          ["when": JSON($0.when.map(name)), "reason": .string($0.reason)]
        }
      ),
      "canRun": .string(injury.canRun.text), "seeDoctor": .string(injury.seeDoctor.text),
      "recovery": .string(injury.recovery.text),
      "couldAlsoBe": .array(injury.neighbours.map(neighbour)), "sources": sources(tags),
      "notice": .string(assistant.wording(.notice)),
    ]
    let text = assistant.page(on: injury.id).map(\.text).joined(separator: "\n")
    return MCPToolResult(text: text, structured: structured)
  }

  /// What speaks for and against an injury, the strongest first.
  private func signs(of profile: Profile) -> JSON {
    let all = profile.sites.merging(profile.findings) { first, _ in first }
    return .array(
      Typicality.allCases.flatMap { typicality -> [JSON] in
        let concepts = all.filter { $0.value == typicality }.keys.sorted()
        return concepts.map {
          ["sign": .string(name(of: $0)), "typicality": .string(typicality.rawValue)]
        }
      }
    )
  }

  /// A finding as it is said; its id where it has no name.
  private func name(of id: ID<Concept>) -> String {
    corpus.concepts.first { $0.id == id }?.name ?? id.text
  }

  private func fix(_ fix: Fix) -> JSON {
    func range(_ range: ClosedRange<Int>?) -> JSON {
      range.map { [JSON($0.lowerBound), JSON($0.upperBound)] } ?? .null
    }
    return [
      "name": .string(fix.name), "aim": .string(fix.aim), "isExercise": .bool(fix.isExercise),
      "equipment": JSON(fix.equipment), "steps": JSON(fix.steps), "dose": .string(fix.dose),
      "holdSeconds": range(fix.holdSeconds), "sets": range(fix.sets),
      "repetitions": fix.repetitions.map { JSON($0) } ?? .null,
      "sides": fix.sides.map { .string($0) } ?? .null, "stopWhen": .string(fix.stopRule),
      "notStated": JSON(fix.notStated),
    ]
  }

  private func neighbour(_ note: NeighbourNote) -> JSON {
    [
      "injury": note.injury.map { .string($0.text) } ?? .null, "name": .string(note.name),
      "pointer": .string(note.pointer),
    ]
  }

  /// The works behind tags, each once, in the order in which they are needed.
  private func sources(_ tags: [ID<Source>]) -> JSON {
    var seen: Set<ID<Source>> = []
    return .array(
      tags.filter { seen.insert($0).inserted }.compactMap { tag in
        corpus.sources.first { $0.id == tag }.map { source in
          [
            "id": .string(source.id.text), "title": .string(source.title),
            "link": source.link.map { .string($0) } ?? .null,
          ]
        }
      }
    )
  }
}
