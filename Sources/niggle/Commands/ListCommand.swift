// `niggle list`: the injuries it knows.

import ArgumentParser

/// Lists the injuries.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the injuries it knows.",
    discussion: "Example: niggle list"
  )

  @OptionGroup var content: ContentOptions

  func run() throws {
    let injuries = try content.corpus().injuries
    let width = injuries.map(\.id.text.count).max() ?? 0
    for injury in injuries {
      let others = injury.alsoCalled.joined(separator: ", ")
      let names = others.isEmpty ? injury.name : "\(injury.name) (\(others))"
      print("\(injury.id.text.padded(to: width))  \(names): \(injury.gloss)")
    }
  }
}
