// Conversations made up at random, the same ones for the same seed.

import Corpus

/// Makes up what a runner says.
struct ConversationGenerator {
  private var numbers: SplitMix64

  init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

  /// The longest conversation.
  private static let most: UInt64 = 9

  /// The next conversation.
  mutating func conversation() -> [Move] {
    var moves = numbers.chance(85) ? [numbers.pick(Move.openings)] : []
    for _ in 0...(numbers.next() % Self.most) { moves.append(move()) }
    return moves
  }

  private mutating func move() -> Move {
    switch numbers.next() % 100 {
    case 0..<38: numbers.pick(Move.facts)
    case 38..<50: numbers.pick(Move.triggers)
    case 50..<60: numbers.pick(Move.dangers)
    case 60..<76: numbers.pick(Move.others)
    case 76..<82: numbers.pick(Move.openings)
    case 82..<87: .undo
    case 87..<91: .clears
    default: joined()
    }
  }

  /// Two things said in one message; the more urgent one decides.
  private mutating func joined() -> Move {
    let beside = [Move.other("thanks"), .other("bye"), .other("help"), .tells("it came on slowly")]
    let first = numbers.pick(beside + Move.openings.prefix(15))
    let second = numbers.chance(50) ? numbers.pick(Move.triggers) : numbers.pick(Move.someDangers)
    let mark = numbers.pick([". ", ". also ", ", and "])
    return Move(text: first.text + mark + second.text, reaches: second.reaches)
  }
}

/// Makes a failing conversation as short as it can be.
enum Shrinker {
  /// The shortest conversation found by leaving moves out that still fails in the same way.
  static func shrunk(_ moves: [Move], while fails: ([Move]) -> Bool) -> [Move] {
    var moves = moves
    var size = max(1, moves.count / 2)
    while size >= 1 {
      var start = 0
      while start < moves.count {
        var fewer = moves
        fewer.removeSubrange(start..<min(start + size, moves.count))
        if fails(fewer) { moves = fewer } else { start += size }
      }
      size /= 2
    }
    return moves
  }
}
