// Reads sides: the "left" of "left knee", not of "left the house"; never the "right" of "right now".
//
// "Left" and "right" count as sides only on positive evidence in the words beside them.

/// Reads sides of the body.
public struct SideReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads the sides of a message.
  ///
  /// - Parameter tokens: The message's tokens, classified.
  /// - Returns: The sides in order, denied ones among them.
  public func read(_ tokens: ClassifiedTokens) -> [SideMention] {
    let frame = SideFrame(words: tokens)
    let denial = SideDenial(words: tokens, frame: frame)
    var mentions: [SideMention] = []
    for index in 0..<tokens.count {
      guard let (side, range, isImplied) = frame.side(at: index) else { continue }
      let isPaired = mentions.last.map { frame.isPaired($0, with: range, side: side) } ?? false
      mentions.append(
        SideMention(
          side: denial.isLater(range) ? side.opposite : side,
          tokens: range,
          isDenied: !isImplied && denial.isDenied(range),
          isImplied: isImplied,
          isCorrection: !mentions.isEmpty && denial.isCorrection(range.lowerBound),
          isPaired: isPaired
        )
      )
    }
    if mentions.count > 1 {
      denial.denyPast(&mentions)
      denial.denyLesser(&mentions)
    }
    return mentions
  }

  /// Reads the sides of a message.
  ///
  /// - Parameter tokens: The message's tokens.
  /// - Returns: The sides in order, denied ones among them.
  public func read(_ tokens: [Token]) -> [SideMention] {
    read(ClassifiedTokens(tokens))
  }
}
