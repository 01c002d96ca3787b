// How many columns the terminal has at this moment.

import Glibc

/// The width of the window, asked anew for each reply, because it may have changed.
enum TerminalWidth {
  /// What is assumed when neither the environment nor the terminal knows.
  static let fallback = 80

  /// Measures a terminal.
  ///
  /// - Parameters:
  ///   - descriptor: An open terminal.
  ///   - environment: Where `COLUMNS`, if it is a positive number, comes first.
  /// - Returns: The width in columns.
  static func columns(of descriptor: Int32, environment: [String: String]) -> Int {
    if let text = environment["COLUMNS"], let columns = Int(text), columns > 0 { return columns }
    var size = winsize()
    let answer = ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    return answer == 0 && size.ws_col > 0 ? Int(size.ws_col) : fallback
  }
}
