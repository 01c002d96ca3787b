// A mistake an author can make, with the place and the words that report it.

import Testing

/// A mistake, made by replacing one text of the fixture by another.
struct Mistake: CustomTestStringConvertible, Sendable {
  var path: String
  var old: String
  var new: String
  /// What is reported, the path left out.
  var report: String

  init(_ path: String, _ old: String, _ new: String, _ report: String) {
    self.path = path
    self.old = old
    self.new = new
    self.report = report
  }

  var testDescription: String { report }

  /// Expects the mistake to be reported so.
  func expectReport() throws {
    let problems = try Fixture.problems(in: path, replacing: old, with: new)
    #expect(problems.contains { $0.hasPrefix("\(path):\(report)") }, "\(problems)")
  }
}
