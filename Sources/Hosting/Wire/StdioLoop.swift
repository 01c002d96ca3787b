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
    talk { reader, writer in
      var answers = JSONWriter()
      while let line = try reader.next() {
        guard !line.isBlank else { continue }
        answer(line, &answers)
        if !answers.bytes.isEmpty { try writer.write(answers.bytes) }
        answers.removeAll()
      }
    }
  }

  /// Runs to the end, with a server that hears of lines before it must answer them.
  ///
  /// - Parameter server: Hears all lines that have come, then gives their answers one by one.
  /// - Returns: Why it ended.
  func run(_ server: inout some LineServer) -> Ending {
    talk { reader, writer in
      var answers = JSONWriter()
      while let line = try reader.next() {
        if !line.isBlank { server.hear(line) }
        while let line = reader.nextReady() {
          if !line.isBlank { server.hear(line) }
        }
        while server.answerNext(into: &answers) {
          if !answers.bytes.isEmpty { try writer.write(answers.bytes) }
          answers.removeAll()
        }
      }
    }
  }

  /// Talks until there is no more to say, and tells why there is none.
  private func talk(
    _ body: (inout ByteLineReader, LineWriter) throws -> Void
  ) -> Ending {
    var reader = ByteLineReader(descriptor: input, maximumLength: longestLine)
    let writer = LineWriter(descriptor: output) { StopSignals.patienceIsOver }
    do {
      try body(&reader, writer)
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

/// A server that hears of all lines that have come before it answers the first of them.
protocol LineServer {
  /// Takes a line in.
  mutating func hear(_ line: ByteLineReader.Line)

  /// Adds the answers to the oldest line that waits, each a line of its own; none is fine.
  ///
  /// - Returns: Whether a line was waiting.
  mutating func answerNext(into writer: inout JSONWriter) -> Bool
}

extension ByteLineReader.Line {
  /// Whether there is nothing on the line.
  fileprivate var isBlank: Bool {
    if case .text(let text) = self {
      text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    } else {
      false
    }
  }
}
