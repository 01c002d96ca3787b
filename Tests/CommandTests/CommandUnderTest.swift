// Runs the built `niggle` with arguments and input, and collects what it says.

import Foundation

/// What a command did.
struct CommandResult: Equatable {
  var output: String
  var errors: String
  var status: Int32

  var lines: [Substring] { output.split(separator: "\n") }
}

/// Runs `niggle` with what the command line says and what stands on standard input.
func niggle(
  _ arguments: String...,
  input: Data = Data(),
  environment: [String: String] = [:]
) throws -> CommandResult {
  try niggle(arguments, input: input, environment: environment)
}

/// Runs `niggle` with arguments in a list; the environment is added to that of every test.
func niggle(
  _ arguments: [String],
  input: Data = Data(),
  environment: [String: String] = [:]
) throws -> CommandResult {
  let folder = try Scratch()
  let process = Process()
  process.executableURL = Checkout.program
  process.arguments = arguments
  let own = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
  process.environment = own.merging(environment) { $1 }
  // Files, not pipes: nothing can fill up and block.
  let files = try ["in", "out", "err"].map { name in
    let path = try folder.write(name == "in" ? input : Data(), to: name)
    return try FileHandle(forUpdating: URL(filePath: path))
  }
  process.standardInput = files[0]
  process.standardOutput = files[1]
  process.standardError = files[2]
  try process.run()
  process.waitUntilExit()
  return CommandResult(
    output: try folder.text(of: "out"),
    errors: try folder.text(of: "err"),
    status: process.terminationReason == .exit ? process.terminationStatus : -1
  )
}

/// Where things are in the checkout.
enum Checkout {
  /// The root of the checkout.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Made-up content that is sound and says nothing.
  static let fixture = "\(root)/Tests/CorpusTests/Fixtures/intents"

  /// The program that was built together with the tests, next to the test bundle.
  static var program: URL {
    URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "niggle")
  }
}

/// A folder of its own for a test, gone when the test is.
final class Scratch {
  let path = FileManager.default.temporaryDirectory.path + "/niggle-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and answers with its path.
  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    try data.write(to: URL(filePath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
  }
}
