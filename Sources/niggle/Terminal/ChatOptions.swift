// The flags that say how a chat looks and what it keeps.

import ArgumentParser

/// What the command line says about the terminal.
struct ChatOptions: ParsableArguments {
  @Option(
    name: .customLong("color"),
    help: ArgumentHelp("Colour: always, never or auto.", valueName: "when")
  )
  var color: ColorChoice = .auto

  @Flag(help: "Text only: no colour and no column that says who speaks.")
  var plain = false

  @Flag(help: "Keep no history of what you type.")
  var noHistory = false
}

extension ColorChoice: ExpressibleByArgument {}
