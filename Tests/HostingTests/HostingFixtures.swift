// What the tests of this folder share: the content, a server on a clock that stands still.

import Corpus
import Dialogue
import EmbeddedCorpus
import Logging
import Synchronization

@testable import Hosting

enum Fixtures {
  /// The assistant with the content of this build.
  static let assistant = Assistant(corpus)

  static let corpus = Corpus.embedded

  static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  /// A server whose clocks only move when told to.
  static func server(
    _ change: (inout JSONLinesServer.Options) -> Void = { _ in },
    clock: TestClock = TestClock()
  ) -> JSONLinesServer {
    var options = JSONLinesServer.Options()
    change(&options)
    return JSONLinesServer(
      assistant: assistant,
      options: options,
      clock: clock.host,
      log: silent
    )
  }
}

/// A clock that only moves when told to.
final class TestClock: Sendable {
  private let seconds = Atomic<Int64>(0)

  func advance(seconds: Int64) { self.seconds.add(seconds, ordering: .relaxed) }

  var host: HostClock {
    HostClock(
      now: { Moment(1_772_355_600 + self.seconds.load(ordering: .relaxed)) },
      uptime: { self.seconds.load(ordering: .relaxed) * 1_000_000_000 }
    )
  }
}

extension JSON {
  /// The keys of an object, as they were written.
  var keys: [String] { (members ?? []).map(\.key) }
}
