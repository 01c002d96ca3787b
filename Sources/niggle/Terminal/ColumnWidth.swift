// How many columns of a terminal a text takes.
//
// The C library's `wcwidth` depends on the locale and knows no joined emoji; this counts what a
// reader sees as one character, at most two columns each. The wide ranges are those that Unicode's
// EastAsianWidth.txt marks W or F, joined where only unassigned code points lie between.

extension Character {
  /// The columns this character takes: 0, 1 or 2.
  var columnWidth: Int {
    if isASCII { return 1 }
    var width = 0
    for scalar in unicodeScalars {
      if scalar == "\u{FE0F}" { return 2 }
      width = max(width, scalar.columnWidth)
    }
    return width
  }
}

extension StringProtocol {
  /// The columns this text takes on one line.
  var columnWidth: Int { reduce(0) { $0 + $1.columnWidth } }
}

extension Unicode.Scalar {
  /// The columns this scalar takes on its own.
  fileprivate var columnWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if value < 0x1100 { return 1 }
    return properties.isEmojiPresentation || Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4DC0...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
    0x1D300...0x1D376, 0x1F1E6...0x1F202, 0x1F210...0x1F265, 0x20000...0x3FFFD,
  ]
}
