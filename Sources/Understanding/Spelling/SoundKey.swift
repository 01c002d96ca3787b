// A rough key of how a word sounds, so that "kreak" finds "creak" and "fashitis" finds "fasciitis".

/// Keys that are equal for words that sound alike in English.
enum SoundKey {
  /// The key of a word in lower-case letters: consonant sounds, and whether it begins with a vowel.
  static func of(_ word: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(word.count)
    var index = 0
    func at(_ offset: Int) -> UInt8? {
      index + offset < word.count && index + offset >= 0 ? word[index + offset] : nil
    }
    while index < word.count {
      let (letter, next) = (word[index], at(1))
      var sound: UInt8? = letter
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        sound = index == 0 ? UInt8(ascii: "a") : nil
      case UInt8(ascii: "p") where next == UInt8(ascii: "h"):
        sound = UInt8(ascii: "f")
        index += 1
      case UInt8(ascii: "g") where next == UInt8(ascii: "h"),
        UInt8(ascii: "k") where index == 0 && next == UInt8(ascii: "n"),
        UInt8(ascii: "w") where next == UInt8(ascii: "r"):
        sound = nil
      case UInt8(ascii: "s") where next == UInt8(ascii: "h") || next == UInt8(ascii: "c"):
        sound = UInt8(ascii: "s")
        index += 1
      case UInt8(ascii: "c"):
        let isSoft =
          next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
        sound = isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k")
        if next == UInt8(ascii: "h") || next == UInt8(ascii: "k") { index += 1 }
      case UInt8(ascii: "q"): sound = UInt8(ascii: "k")
      case UInt8(ascii: "z"): sound = UInt8(ascii: "s")
      case UInt8(ascii: "h"), UInt8(ascii: "w"): sound = index == 0 ? letter : nil
      default: break
      }
      if let sound, key.last != sound { key.append(sound) }
      index += 1
    }
    return key
  }
}
