// Times a program from its start to its first answer.

import FoundationEssentials
import Glibc

/// A program that is started over and over.
enum Program {
  /// Starts a program over and over.
  ///
  /// - Parameters:
  ///   - count: How often.
  ///   - path: The program.
  ///   - input: Messages, one for each start, counted round; nil sends nothing.
  /// - Returns: The median and the least time, in milliseconds, from the start to the first byte that
  ///   is written, or, where nothing is sent, to the end. On a busy machine the least tells more.
  /// - Throws: ``Failure`` where the program cannot be started or says nothing.
  static func times(
    _ count: Int,
    _ path: String,
    input: [String]?
  ) throws -> (median: Double, least: Double) {
    var times: [Double] = []
    for number in 0..<count {
      let line = input.map { $0[number % $0.count] + "\n" }
      times.append(try time(path, line))
    }
    times.sort()
    return (times[count / 2], times[0])
  }

  /// A program that cannot be started or says nothing.
  struct Failure: Error {
    var path: String
  }

  private static func time(_ path: String, _ line: String?) throws -> Double {
    let start = ContinuousClock.now
    var toProgram: [Int32] = [0, 0]
    var fromProgram: [Int32] = [0, 0]
    guard pipe(&toProgram) == 0, pipe(&fromProgram) == 0 else { throw Failure(path: path) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toProgram[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromProgram[1], 1)
    for end in toProgram + fromProgram { posix_spawn_file_actions_addclose(&actions, end) }
    var process: pid_t = 0
    let name = strdup(path)
    defer { free(name) }
    guard posix_spawn(&process, path, &actions, nil, [name, nil], environ) == 0 else {
      throw Failure(path: path)
    }
    close(toProgram[0])
    close(fromProgram[1])
    if let line { _ = line.withCString { write(toProgram[1], $0, strlen($0)) } }
    var byte: UInt8 = 0
    let read = Glibc.read(fromProgram[0], &byte, 1)
    let answered = ContinuousClock.now
    close(toProgram[1])
    close(fromProgram[0])
    var status: Int32 = 0
    waitpid(process, &status, 0)
    if line != nil, read != 1 { throw Failure(path: path) }
    let end = line == nil ? ContinuousClock.now : answered
    return Benchmarks.microseconds(start.duration(to: end)) / 1000
  }
}
