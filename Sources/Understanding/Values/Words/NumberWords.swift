// Number words: what `NumberParser` reads.

extension WordTable {
  mutating func addNumbers() {
    addSeries("zero/nought/naught/0ish", .small, from: 0)
    addSeries("one", .one, from: 1)
    addSeries(
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
      seventeen eighteen nineteen
      """,
      .small,
      from: 2
    )
    for (index, word) in [
      "twenty", "thirty", "forty/fourty", "fifty", "sixty", "seventy", "eighty",
    ]
    .enumerated() {
      for spelling in word.split(separator: "/") {
        add(String(spelling), .tens, value: 20 + 10 * index)
      }
    }
    add("ninety", .tens, value: 90)
    add("twa", .small, value: 2)
    add("fower", .small, value: 4)
    add("hundred hundreds", .hundred, value: 100)
    add("half halve", .half)
    add("dozen dozens", .dozen, value: 12)
    add("couple coupla couplea cpl", .couple, value: 2)
    add("few", .few)
    add("several", .several)
    add("nothing nil none nowt nada zilch", .nothing)
    add("point", .point)
    add("th st nd rd", .ordinalEnding, .counted)
    add("outta outa outof", .outta)
    add("percent pc", .percentWord)
    add("ish", .ish, .follows)
    addSeries(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
      .ordinal,
      from: 1
    )
  }
}
