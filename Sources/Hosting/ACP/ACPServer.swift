// `niggle acp`: an agent of the Agent Client Protocol on standard input and output.

import Dialogue
import Logging

/// An agent that ACP clients run as a subprocess.
public struct ACPServer {
  /// How an agent behaves.
  public struct Options: Sendable {
    /// How many sessions are kept in memory, and for how long.
    public var limits = SessionStore.Limits()
    /// Where sessions outlive the process; nil to forget them with it.
    public var folder: String?
    /// The region of runners, for their emergency numbers; nil for none in particular.
    public var region: String?
    /// The most bytes a line may have.
    public var longestLine = 16 << 20
    /// What the agent says its version is.
    public var version: String

    /// The defaults.
    public init(version: String) { self.version = version }
  }

  private let longestLine: Int
  private var rpc: RPCServer<ACPAgent>

  /// Makes an agent.
  ///
  /// - Throws: A reason, as a sentence, if the folder for sessions cannot be used.
  public init(
    assistant: Assistant,
    options: Options,
    clock: HostClock = .system,
    log: Logger
  ) throws {
    let folder = try options.folder.map { path in try SessionFolder(path) }
    let agent = ACPAgent(
      assistant: assistant,
      options: options,
      folder: folder,
      clock: clock,
      log: log
    )
    longestLine = options.longestLine
    rpc = RPCServer(agent, log: log)
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
