// Puts fitted numbers into the text of `weights.yaml`, leaving comments and order as they are.

import Corpus

/// The text of `weights.yaml` with other numbers.
public enum WeightsText {
  /// Replaces the fitted numbers in a text.
  ///
  /// - Parameters:
  ///   - text: The file as it is: `  hallmark: {present: 2.6, …}` and `  stray-site: 0.0004` lines.
  ///   - corpus: The corpus that holds the new numbers.
  /// - Returns: The text with them, each to four significant digits.
  public static func replacingNumbers(in text: String, with corpus: Corpus) -> String {
    var values: [String: [String: String]] = [:]
    for parameter in FitParameter.all {
      let parts = parameter.name.split(separator: ".").map(String.init)
      values[parts[0], default: [:]][parts[1]] = rounded(parameter.value(in: corpus))
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let key = line.drop { $0 == " " }.prefix { $0 != ":" }
      guard line.hasPrefix("  "), key.count < line.count - 2 else { return String(line) }
      if let weight = values[String(key)], let present = weight["present"],
        let denied = weight["denied"], let site = weight["site"]
      {
        return "  \(key): {present: \(present), denied: \(denied), site: \(site)}"
      }
      guard let value = values["tuning"]?[String(key)] else { return String(line) }
      return "  \(key): \(value)"
    }
    return lines.joined(separator: "\n")
  }

  private static func rounded(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    var scale = 1.0
    while abs(value) * scale < 1000 { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
