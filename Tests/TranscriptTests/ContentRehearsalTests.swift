// Every example in the content reaches its own.

import Dialogue
import EmbeddedCorpus
import Testing

@Suite struct ContentRehearsalTests {
  static let report = ContentRehearsal(Assistant(.embedded)).run()

  @Test func `every example in the content reaches its own`() {
    let problems = Self.report.problems.map { problem in
      "\(problem.subject): \(problem.example ?? "") \(problem.message)"
    }
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  @Test(arguments: ["concepts", "injuries", "neighbours", "intents", "red flags", "modifiers"])
  func `there are examples of every sort`(sort: String) throws {
    let count = try #require(Self.report.counts.first { $0.sort == sort })
    #expect(count.examples > 0)
  }
}
