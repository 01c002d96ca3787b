// The few words by which a runner of another language says how long: "desde hace una semana",
// "seit drei Tagen", "depuis 3 jours".

extension WordTable {
  mutating func addForeign() {
    add("desde hace depuis seit", .since)
    add("una un une eine einer einem", .a)
    addSeries("dos/deux/zwei tres/trois/drei cuatro/quatre/vier cinco/cinq/funf", .small, from: 2)
    func unit(_ words: String, _ unit: TimeUnit) { add(words, .unit, value: Int(unit.rawValue)) }
    unit("dia dias jour jours tage tagen", .day)
    unit("semana semanas semaine semaines woche wochen", .week)
    unit("mes meses mois monat monate monaten", .month)
    unit("anos jahr jahre jahren", .year)
  }
}
