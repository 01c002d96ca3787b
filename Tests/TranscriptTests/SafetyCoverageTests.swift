// No red flag, trigger, reason to hold a fix back or circumstance of a person without its transcripts:
// content that is added must be recorded in every situation before the tests pass.

import Corpus
import Dialogue
import EmbeddedCorpus
import Foundation
import Testing
import Transcripts

/// A conversation of a transcript as it goes today.
private struct PlayedScene {
  var name: String
  var messages: [String] = []
  var replies: [Reply] = []

  /// Whether any reply had a reason.
  func reaches(_ reason: String) -> Bool {
    replies.contains { $0.outcome.reasons.contains(reason) }
  }

  /// Whether any reply said something.
  func says(_ text: String) -> Bool { replies.contains { $0.text.contains(text) } }

  /// The scenes of a file under `transcripts/`; none where there is no such file.
  static func all(in file: String) throws -> [PlayedScene] {
    let path = "\(RecordedConversation.folder)/\(file).transcript"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let transcript = try TranscriptFile(path: path).transcript
    var scenes: [PlayedScene] = []
    var conversation = Conversation(region: transcript.region?.value)
    for turn in transcript.turns {
      if let scene = turn.scene {
        scenes.append(PlayedScene(name: scene.name))
        conversation = Conversation(region: transcript.region?.value)
      }
      guard !scenes.isEmpty else { continue }
      let reply = TranscriptTests.assistant.respond(
        to: turn.message,
        in: &conversation,
        at: Transcript.defaultClock
      )
      scenes[scenes.count - 1].messages.append(turn.message)
      scenes[scenes.count - 1].replies.append(reply)
    }
    return scenes
  }
}

@Suite struct SafetyCoverageTests {
  private static let corpus = TranscriptTests.assistant.corpus
  private static let denied = "denied"
  private static let situations = [
    "said plainly", "in lay words", "played down", denied, "in the middle of the steps",
    "after goodbye",
  ]

  /// What is wrong with how a danger or trigger is recorded in the six situations.
  private static func gaps(in file: String, reasons: [String]) throws -> [String] {
    let scenes = try PlayedScene.all(in: file)
    guard scenes.map(\.name) == situations else {
      return ["\(file): recorded are \(scenes.map(\.name)), not \(situations)"]
    }
    var gaps: [String] = []
    for scene in scenes {
      let reaches = reasons.contains { scene.reaches($0) }
      if reaches == (scene.name == denied) {
        gaps.append("\(file), \(scene.name): \(reaches ? "raised" : "not raised")")
      }
    }
    let middle = scenes[4]
    if !middle.replies.dropLast().contains(where: { $0.lines.contains { $0.role == .step } }) {
      gaps.append("\(file): no step is shown in the middle of the steps")
    }
    if !scenes[5].replies.contains(where: \.outcome.ended) {
      gaps.append("\(file): nobody has said goodbye")
    }
    return gaps
  }

  @Test(arguments: corpus.redFlags.map(\.id.text))
  func `every red flag is recorded in six situations`(flag: String) throws {
    let gaps = try Self.gaps(in: "red-flags/\(flag)", reasons: ["red-flag:\(flag)"])
    #expect(gaps.isEmpty, "\(gaps.joined(separator: "\n"))")
  }

  @Test(arguments: corpus.triggers.map(\.id))
  func `every trigger is recorded in six situations`(trigger: String) throws {
    let reasons =
      trigger == "injury"
      ? Self.corpus.injuries.filter(\.alwaysDoctor).map { "injury:\($0.id)" } : [trigger]
    let file = "triggers/\(trigger.replacing(":", with: "-"))"
    let gaps = try Self.gaps(in: file, reasons: reasons)
    #expect(gaps.isEmpty, "\(gaps.joined(separator: "\n"))")
  }

  @Test(arguments: corpus.injuries.filter { !$0.suppressions.isEmpty }.map(\.id.text))
  func `every reason to hold a fix back is recorded, and holds it back`(id: String) throws {
    let injury = try #require(Self.corpus.injuries.first { $0.id.text == id })
    let scenes = try PlayedScene.all(in: "held-back/\(id)")
    for suppression in injury.suppressions {
      for concept in suppression.when {
        guard let scene = scenes.first(where: { $0.name == concept.text }),
          let last = scene.replies.last
        else {
          Issue.record("\(id): no transcript holds the fix back for \(concept)")
          continue
        }
        let isGiven =
          scene.says(suppression.reason) || last.outcome.triage >= .doctor
          || last.outcome.injury != injury.id
        #expect(isGiven, "\(id), \(concept): no reason is given")
        for step in injury.fix.steps {
          #expect(!last.text.contains(step), "\(id), \(concept): the fix is shown all the same")
        }
      }
    }
  }

  @Test(arguments: corpus.modifiers.map(\.id.text))
  func `every circumstance of a person is recorded, and counts only for the runner`(
    id: String
  ) throws {
    let modifier = try #require(Self.corpus.modifiers.first { $0.id.text == id })
    let scenes = try PlayedScene.all(in: "people/\(id)")
    let names = [
      "said with the complaint", "said after the answer", Self.denied, "somebody else's",
    ]
    #expect(scenes.map(\.name) == names)
    for scene in scenes {
      let isHeard = scene.says(modifier.say)
      let isTheirs = scene.name == Self.denied || scene.name == "somebody else's"
      #expect(isHeard != isTheirs, "\(id), \(scene.name): \(isHeard ? "said" : "not said")")
    }
  }
}
