// `niggle mcp`: a server of the Model Context Protocol on standard input and output.

import Dialogue
import Logging

/// A server that gives hosts with a model of their own the assistant as tools.
public struct MCPServer {
  /// How a server behaves.
  public struct Options: Sendable {
    /// How many conversations are kept, and for how long.
    public var limits = SessionStore.Limits()
    /// The region of runners, for their emergency numbers; nil for none in particular.
    public var region: String?
    /// The most bytes a line may have.
    public var longestLine = 16 << 20
    /// What the server says its version is.
    public var version: String

    /// The defaults.
    public init(version: String) { self.version = version }
  }

  private let longestLine: Int
  private var rpc: RPCServer<MCPHandler>

  /// Makes a server.
  public init(
    assistant: Assistant,
    options: Options,
    clock: HostClock = .system,
    log: Logger
  ) {
    longestLine = options.longestLine
    let handler = MCPHandler(assistant: assistant, options: options, clock: clock, log: log)
    rpc = RPCServer(handler, log: log)
  }

  /// Serves standard streams until the input ends.
  public mutating func run(input: Int32, output: Int32) -> StdioLoop.Ending {
    StdioLoop(input: input, output: output, longestLine: longestLine).run(&rpc)
  }

  /// Answers one line, as ``run(input:output:)`` does.
  ///
  /// - Returns: The lines that go out, without their ends.
  public mutating func lines(for line: String) -> [String] { rpc.lines(for: line) }
}
