// The small parts of hosting: regions, latencies, command-line times.

import Testing

@testable import Hosting

@Suite struct SmallPartsTests {
  @Test(arguments: [
    ("en_GB.UTF-8", "GB"), ("en-us", "US"), ("zh-Hant-TW", "TW"), ("de_AT@euro", "AT"),
    ("en", nil), ("C.UTF-8", nil), ("", nil), ("en_001", nil),
  ])
  func `a locale names its region`(locale: String, region: String?) {
    #expect(RegionCode.region(ofLocale: locale) == region)
  }

  @Test func `quantiles are exact to one part in sixteen`() {
    var histogram = LatencyHistogram()
    for nanoseconds in 1...100_000 { histogram.add(Int64(nanoseconds)) }
    for share in [0.01, 0.5, 0.9, 0.99, 0.999] {
      let exact = 100_000 * share
      #expect(abs(Double(histogram.quantile(share)) - exact) <= exact / 16 + 1)
    }
    #expect(histogram.longest == 100_000)
    #expect(histogram.quantile(1) == 100_000)
  }

  @Test func `no duration breaks the histogram`() {
    var histogram = LatencyHistogram()
    for nanoseconds in [0, -5, 1, 15, 16, Int64.max] { histogram.add(nanoseconds) }
    #expect(histogram.count == 6)
    #expect(histogram.quantile(0.99) == .max)
    #expect(LatencyHistogram().quantile(0.5) == 0)
  }

  @Test func `metrics count answers, errors and sessions`() throws {
    let metrics = ServeMetrics()
    var server = JSONLinesServer(
      assistant: Fixtures.assistant,
      log: Fixtures.silent,
      metrics: metrics
    )
    _ = server.reply(to: #"{"text":"hi"}"#)
    _ = server.reply(to: #"{"text":"hi","session":"b"}"#)
    _ = server.reply(to: "oops")
    let summary = metrics.summary
    #expect(summary["requests"]?.integer == 3)
    #expect(summary["errors"]?.integer == 1)
    #expect(summary["sessions"]?.integer == 2)
    #expect(summary["latency"]?["p99"] != nil)
  }
}
