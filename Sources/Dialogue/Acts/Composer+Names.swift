// How what was understood is said back: "left outer knee, 10 days, 5".

import Corpus
import Understanding

extension Composer {
  /// How many findings are said back at once.
  private static let mostNames = 4

  /// Whether findings of a kind are said back by name; places are said first, scores as numbers.
  private static func isSaidBack(_ kind: Concept.Kind) -> Bool {
    kind != .site && kind != .severity
  }

  /// What a message added to what is known, said back.
  func newNames(in state: DialogueState, since before: DialogueState) -> [String] {
    let (now, then) = (state.current, before.current)
    let isSame = state.earlierCount == before.earlierCount
    let known = isSame ? then : Complaint()
    var names = siteNames(of: now, since: known)
    let fresh = now.present.filter {
      !known.has($0) && Self.isSaidBack(lexicon.concept($0).kind) && lexicon.concept($0).name != nil
    }
    let told = fresh.filter { !isTold($0, by: fresh, of: now) }
      .compactMap { lexicon.concept($0).name }
    names = Self.plainest(
      names + Self.plainest(told).prefix(Self.mostNames - min(names.count, 2))
    )
    if now.days != known.days, let days = now.days { names.append(duration(days)) }
    if now.severity != known.severity, now.isSeverityStated, let severity = now.severity {
      names.append(score(severity))
    }
    return unique(names)
  }

  /// Whether a sign of danger says no more than a finding in the same words: "the knee gives way".
  private func isTold(
    _ concept: ConceptNumber,
    by others: [ConceptNumber],
    of complaint: Complaint
  ) -> Bool {
    guard lexicon.concept(concept).kind == .flag, let words = complaint.findings[concept]?.quote
    else { return false }
    return others.contains { other in
      let kind = lexicon.concept(other).kind
      guard kind == .sensation || kind == .sign || kind == .diagnosis,
        let quote = complaint.findings[other]?.quote
      else { return false }
      return !quote.isEmpty && words.contains(quote)
    }
  }

  /// Names without those that another begins with: "pain" beside "pain at night", "neck" beside
  /// "neck pain".
  private static func plainest(_ names: [String]) -> [String] {
    names.filter { name in !names.contains { $0.hasPrefix("\(name) ") } }
  }

  /// All that is known, said back.
  func knownNames(in state: DialogueState) -> [String] {
    newNames(in: state, since: DialogueState())
  }

  private func siteNames(of complaint: Complaint, since known: Complaint) -> [String] {
    let sites = differential.currentSites(of: complaint)
    let isNewSide = complaint.side != known.side
    return sites.prefix(2).enumerated().compactMap { place, entry in
      guard !known.has(entry.site) || (isNewSide && place == 0) else { return nil }
      guard let name = lexicon.concept(entry.site).name else { return nil }
      guard place == 0, let side = complaint.side else { return name }
      return book.text(.sideAndSite, ["side": word(for: side), "site": name])
    }
  }

  /// A site of the complaint with its side, as said in a sentence.
  func placeName(of complaint: Complaint) -> String? {
    siteNames(of: complaint, since: Complaint()).first
  }

  func word(for side: Side) -> String {
    switch side {
    case .left: book.text(.left)
    case .right: book.text(.right)
    case .both: book.text(.both)
    }
  }

  /// A duration as said in a sentence; of a range, the longer end.
  func duration(_ days: ClosedRange<Int>) -> String {
    let most = days.upperBound
    let (phrase, count): (Phrase, Int) =
      switch most {
      case ...0: (.durationToday, 0)
      case 1..<21: (.durationDays, most)
      case 21..<70: (.durationWeeks, (most + 3) / 7)
      case 70..<700: (.durationMonths, (most + 15) / 30)
      default: (.durationYears, (most + 182) / 365)
      }
    return book.text(phrase, ["n": String(count)], variant: count == 1 ? 1 : 0)
  }

  /// A pain score as said in a sentence.
  func score(_ severity: ClosedRange<Int>) -> String {
    let (low, high) = (severity.lowerBound, severity.upperBound)
    return book.text(.painScore, ["n": low == high ? "\(high)" : "\(low)–\(high)"])
  }

  func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
