// The program: reads the command line and runs a command.

import ArgumentParser

@main
struct Niggle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "niggle",
    abstract: "First aid for running aches, in conversation.",
    subcommands: [EvalCommand.self, ExplainCommand.self]
  )
}
