// `niggle mcp`: the Model Context Protocol on standard input and output.

import ArgumentParser
import Dialogue
import Hosting

/// Serves a host with a model of its own as a set of tools.
struct McpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Serve a host with a model of its own: tools of the Model Context Protocol.",
    discussion: """
      Example, in the settings of a desktop host:
        "mcpServers": {"niggle": {"command": "/usr/local/bin/niggle", "args": ["mcp"]}}

      The tools are assess, explain_injury, list_injuries and red_flags; the injuries are \
      resources as well. docs/hosts/mcp.md shows a whole exchange.
      """
  )

  @OptionGroup var content: ContentOptions
  @OptionGroup var host: HostOptions
  @OptionGroup var limits: SessionOptions

  func run() throws {
    let corpus = try content.corpus()
    let wire = try host.claimWire()
    var options = MCPServer.Options(version: Niggle.version)
    options.limits = limits.limits
    options.longestLine = limits.maxLine
    options.region = try host.region()
    var server = MCPServer(
      assistant: Assistant(corpus),
      options: options,
      log: host.logger("niggle mcp")
    )
    try host.finish(server.run(input: 0, output: wire))
  }
}
