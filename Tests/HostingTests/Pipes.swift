// A server's standard streams, for tests: pipes that hold everything, so that no thread is needed.

import Glibc

@testable import Hosting

/// Input and output of a server under test; both stay below what a pipe holds.
final class Pipes {
  private var input: [Int32] = [0, 0]
  private var output: [Int32] = [0, 0]
  private var hasReader = true

  init() {
    _ = pipe(&input)
    _ = pipe(&output)
  }

  func send(_ text: String) {
    try? LineWriter(descriptor: input[1]).write(text)
  }

  func closeReader() {
    close(output[0])
    hasReader = false
  }

  /// Runs a server to the end of what was sent.
  func run(
    _ serve: (Int32, Int32) -> StdioLoop.Ending
  ) -> (lines: [String], ending: StdioLoop.Ending) {
    close(input[1])
    let ending = serve(input[0], output[1])
    close(input[0])
    close(output[1])
    var lines: [String] = []
    guard hasReader else { return (lines, ending) }
    var reader = ByteLineReader(descriptor: output[0])
    while case .text(let line)? = try? reader.next() { lines.append(line) }
    close(output[0])
    return (lines, ending)
  }
}
