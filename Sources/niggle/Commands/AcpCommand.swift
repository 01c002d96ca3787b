// `niggle acp`: the Agent Client Protocol on standard input and output.

import ArgumentParser
import Dialogue
import Hosting

/// Serves an editor or chat bridge as an agent.
struct AcpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acp",
    abstract: "Serve an editor or chat bridge: an agent of the Agent Client Protocol.",
    discussion: """
      Example, in the settings of an editor:
        "agent_servers": {"niggle": {"command": "/usr/local/bin/niggle", "args": ["acp"]}}

      The client starts this program and talks to it over standard input and output. \
      docs/hosts/acp.md shows a whole exchange.
      """
  )

  @OptionGroup var content: ContentOptions
  @OptionGroup var host: HostOptions
  @OptionGroup var limits: SessionOptions

  @Option(
    help: ArgumentHelp(
      "A folder in which conversations outlive the program, readable by its owner alone.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var sessions: String?

  func validate() throws {
    guard sessions?.hasPrefix("/") ?? true else {
      throw ValidationError(
        "--sessions must be an absolute path: hosts start programs in any folder."
      )
    }
  }

  func run() throws {
    let corpus = try content.corpus()
    let wire = try host.claimWire()
    var options = ACPServer.Options(version: Niggle.version)
    options.limits = limits.limits
    options.longestLine = limits.maxLine
    options.region = try host.region()
    options.folder = sessions
    var server: ACPServer
    do {
      server = try ACPServer(
        assistant: Assistant(corpus),
        options: options,
        log: host.logger("niggle acp")
      )
    } catch {
      throw Refused(reason: "\(error)")
    }
    try host.finish(server.run(input: 0, output: wire))
  }
}
