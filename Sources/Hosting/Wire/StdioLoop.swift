// The loop of every stdio server: a line in, its answers out, in order, until the input ends.

import Glibc

/// Reads lines, has them answered, and writes the answers.
public struct StdioLoop {
  /// Why a loop ended.
  public enum Ending: Equatable, Sendable {
    /// The input came to its end, by itself or by a signal.
    case endOfInput
    /// Nobody reads the answers any more.
    case outputClosed
    /// The system refused to read or write; the reason is a sentence.
    case failed(String)
  }

  private let input: Int32
  private let output: Int32
  private let longestLine: Int

  /// Makes a loop.
  ///
  /// - Parameters:
  ///   - input: Where lines come from.
  ///   - output: Where answers go.
  ///   - longestLine: The most bytes a line may have.
  public init(input: Int32, output: Int32, longestLine: Int) {
    self.input = input
    self.output = output
    self.longestLine = longestLine
  }

  /// Runs to the end.
  ///
  /// - Parameter answer: Adds the answers to a line, each a line of its own; none is fine.
  /// - Returns: Why it ended.
  func run(_ answer: (ByteLineReader.Line, inout JSONWriter) -> Void) -> Ending {
    var reader = ByteLineReader(descriptor: input, maximumLength: longestLine)
    let writer = LineWriter(descriptor: output) { StopSignals.patienceIsOver }
    var answers = JSONWriter()
    do {
      while let line = try reader.next() {
        if case .text(let text) = line, text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
          continue
        }
        answer(line, &answers)
        if !answers.bytes.isEmpty { try writer.write(answers.bytes) }
        answers.removeAll()
      }
      return .endOfInput
    } catch let failure as LineWriter.Failure {
      switch failure {
      case .closed: return .outputClosed
      case .interrupted: return .endOfInput
      case .unwritable: return .failed("\(failure)")
      }
    } catch {
      return .failed("\(error)")
    }
  }
}
