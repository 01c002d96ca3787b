// `niggle replay`: prints recorded conversations as they go today.

import ArgumentParser
import Dialogue
import Transcripts

/// Plays transcripts and prints the conversations.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Play a transcript and print the conversation.",
    discussion: """
      Example: niggle replay transcripts/home-care/shin-splints.transcript

      Recorded answers and statements are not looked at; `niggle test` compares them.
      """
  )

  @Argument(
    help: "The transcripts; - for standard input.",
    completion: .file(extensions: ["transcript"])
  )
  var files: [String]

  @OptionGroup var content: ContentOptions

  func run() throws {
    let player = TranscriptPlayer(try content.assistant())
    for (place, path) in files.enumerated() {
      let file =
        path == "-"
        ? try TranscriptFile(text: try InputFile.text(of: path), named: "-")
        : try TranscriptFile(path: path)
      let replay = try player.play(file)
      if place > 0 { print() }
      printConversation(replay)
    }
  }

  private func printConversation(_ replay: Replay) {
    print("# \(replay.transcript.purpose)")
    if let greeting = replay.greeting { printAnswer(greeting) }
    for turn in replay.openingTurns + replay.turns {
      let lines = turn.recorded.message.split(separator: "\n", omittingEmptySubsequences: false)
      print()
      if let scene = turn.recorded.scene { print("# \(scene.name)\n") }
      for line in lines { print("> \(EscapedText.escaped(String(line)))") }
      printAnswer(turn.lines)
    }
  }

  private func printAnswer(_ lines: [String]) {
    print()
    lines.forEach { print($0) }
  }
}
