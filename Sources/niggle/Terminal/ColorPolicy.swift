// Decides whether a stream gets colour, from the command line, the environment and the stream.
//
// The conventions are those of no-color.org and bixense.com/clicolors; the order is ours and is
// part of the manual page.

/// What the runner asked for with `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
  case always, never, auto
}

/// The rules by which output gets colour or not.
struct ColorPolicy: Sendable {
  /// The choice on the command line.
  var choice: ColorChoice

  /// The environment the program was started with.
  var environment: [String: String]

  /// Whether a stream gets colour; ask for each stream on its own.
  ///
  /// - Parameter isTerminal: Whether the stream is a terminal.
  /// - Returns: Whether it does.
  func allowsColor(onTerminal isTerminal: Bool) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if isSet("NO_COLOR") { return false }
    if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return true }
    if isSet("FORCE_COLOR"), environment["FORCE_COLOR"] != "0" { return true }
    if !hasCapableTerminal { return false }
    if environment["CLICOLOR"] == "0" { return false }
    return isTerminal
  }

  /// Whether `TERM` names a terminal that understands more than plain text.
  var hasCapableTerminal: Bool {
    isSet("TERM") && environment["TERM"] != "dumb"
  }

  private func isSet(_ name: String) -> Bool {
    environment[name].map { !$0.isEmpty } ?? false
  }
}
