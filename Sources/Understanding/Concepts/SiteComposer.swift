// Makes "outer knee" of "the outer bit of my right knee", "knee, outside part" and "it's the outside".

import Corpus

/// Binds direction words to the sites they refine.
struct SiteComposer {
  private let lexicon: Lexicon
  private let tokens: [Token]

  /// How many tokens may stand between a direction and the site after it.
  private static let forwardReach = 5
  /// How many tokens may stand between a site and the direction after it.
  private static let backwardReach = 12

  init(lexicon: Lexicon, tokens: [Token]) {
    self.lexicon = lexicon
    self.tokens = tokens
  }

  /// The mentions with directions replaced by the sites they make.
  ///
  /// - Parameters:
  ///   - mentions: The mentions, in the order of the message.
  ///   - context: The site the conversation is about, which a lone direction refines.
  /// - Returns: The mentions, in the order of the message.
  func compose(_ mentions: [Mention], context: ConceptNumber?) -> [Mention] {
    let directions = mentions.indices.filter { lexicon.kind(mentions[$0].concept) == .direction }
    guard !directions.isEmpty else { return mentions }
    let sites = mentions.indices.filter { lexicon.kind(mentions[$0].concept) == .site }
    var refined: Set<Int> = []
    var made: [Mention] = []
    /// For each base, the smaller site made of it so far: "inside of the lower leg" refines twice.
    var latest: [Int: Int] = [:]
    // From the back, so that the direction next to its site goes first.
    for index in directions.reversed() {
      let direction = mentions[index]
      if let (base, part) = base(for: direction, among: sites, in: mentions) {
        if let former = latest[base], direction.tokens.upperBound <= made[former].tokens.lowerBound,
          let finer = lexicon.part(of: made[former].concept, direction.concept)
        {
          made[former] = site(finer, from: direction, and: made[former], refines: true)
          continue
        }
        let isWhole = lexicon.part(of: mentions[base].concept, direction.concept) != nil
        if isWhole { refined.insert(base) }
        latest[base] = made.count
        made.append(site(part, from: direction, and: mentions[base], refines: isWhole))
      } else if sites.isEmpty, let context, let part = part(of: context, direction.concept) {
        made.append(
          Mention(
            concept: part,
            tokens: direction.tokens,
            scope: direction.scope,
            isDerived: true
          )
        )
      }
    }
    var result: [Mention] = []
    result.reserveCapacity(mentions.count + made.count)
    for index in mentions.indices where !refined.contains(index) { result.append(mentions[index]) }
    result.append(contentsOf: made)
    result.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return result
  }

  /// The site a direction speaks of: the one right after it, else the last one before it, else one
  /// further on. A site of the sentence before counts only where its own sentence names none.
  private func base(
    for direction: Mention,
    among sites: [Int],
    in mentions: [Mention]
  ) -> (index: Int, part: ConceptNumber)? {
    let sentence = tokens[direction.tokens.lowerBound].sentence
    var best: (index: Int, part: ConceptNumber)?
    var hasOwnSite = false
    let start = firstSite(
      atOrAfter: direction.tokens.lowerBound - Self.backwardReach,
      sites,
      mentions
    )
    for index in sites[start...] {
      let site = mentions[index]
      let gap = site.tokens.lowerBound - direction.tokens.upperBound
      if gap > Self.backwardReach { break }
      let isOwn = tokens[site.tokens.lowerBound].sentence == sentence
      let part = part(of: site.concept, direction.concept)
      if gap >= 0 {
        if let part, gap <= Self.forwardReach, !isParted(direction.tokens.upperBound, site) {
          return (index, part)
        }
        hasOwnSite = hasOwnSite || isOwn
        if best == nil, let part, isOwn, !site.scope.contains(.negated) { best = (index, part) }
        break
      }
      guard sentence - tokens[site.tokens.lowerBound].sentence <= 1 else { continue }
      if isOwn, !hasOwnSite {
        hasOwnSite = true
        best = nil
      }
      if let part { best = (index, part) }
    }
    guard let found = best else { return nil }
    let isOwn = tokens[mentions[found.index].tokens.lowerBound].sentence == sentence
    return isOwn || !hasOwnSite ? found : nil
  }

  private func firstSite(atOrAfter token: Int, _ sites: [Int], _ mentions: [Mention]) -> Int {
    var (low, high) = (0, sites.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[sites[middle]].tokens.lowerBound < token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Whether a mark or an "and" stands between the direction and the site after it: in "my knee on
  /// the outside and my heel" the outside is the knee's.
  private func isParted(_ end: Int, _ site: Mention) -> Bool {
    guard end < site.tokens.lowerBound else { return false }
    return tokens[end..<site.tokens.lowerBound].contains {
      $0.kind == .punctuation || Self.joins.contains($0.text)
    }
  }

  private static let joins: Set<String> = ["and", "also", "plus", "but"]

  /// The smaller site a direction makes of a site, or of the site it is a part of.
  private func part(of site: ConceptNumber, _ direction: ConceptNumber) -> ConceptNumber? {
    if lexicon.hasParts(site) { return lexicon.part(of: site, direction) }
    return lexicon.parent(of: site).flatMap { lexicon.part(of: $0, direction) }
  }

  /// The smaller site that a direction makes of a base.
  ///
  /// A base denied before the direction is spoken ("not the outer knee, the front of it") is
  /// corrected by it, not refined.
  private func site(
    _ part: ConceptNumber,
    from direction: Mention,
    and base: Mention,
    refines: Bool
  ) -> Mention {
    let isSameClause =
      tokens[direction.tokens.lowerBound].clause == tokens[base.tokens.lowerBound].clause
    let isAside = direction.tokens.lowerBound > base.tokens.upperBound
    var scope = direction.scope
    if refines, isSameClause {
      scope.formUnion(isAside ? base.scope.subtracting(.negated) : base.scope)
    }
    let tokens =
      refines
      ? min(
        direction.tokens.lowerBound,
        base.tokens.lowerBound
      )..<max(direction.tokens.upperBound, base.tokens.upperBound)
      : direction.tokens
    return Mention(concept: part, tokens: tokens, scope: scope, isDerived: true)
  }
}
