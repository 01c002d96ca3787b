// Works out of a corpus everything that reading messages needs, as tables.
//
// This takes a while, so it is done when content is compiled into the program, and at run time only
// for content from a folder.

import Corpus

/// Makes the tables of a corpus.
public enum ReadingTables {
  /// The tables as a text that a Swift literal can hold.
  public static func text(for corpus: Corpus) -> String {
    String(decoding: bytes(for: corpus), as: UTF8.self)
  }

  /// The tables of a corpus: those it came with, or else new ones.
  static func tables(of corpus: Corpus) -> Tables {
    Tables(corpus.tables ?? PackedBytes(bytes(for: corpus)))
  }

  private static func bytes(for corpus: Corpus) -> [UInt8] {
    var writer = TableWriter()
    var words = WordNumbers(verbs: corpus.verbs)
    put(PhraseStates(corpus.concepts, words: &words), into: &writer)
    put(words, into: &writer)
    putTargets(words.written, into: &writer)
    putMisspellings(corpus.misspellings, into: &writer)
    let concepts = ConceptGraph(corpus.concepts)
    concepts.put(into: &writer)
    putRules(of: concepts, into: &writer)
    let profiles = corpus.injuries.map(\.profile) + corpus.neighbours.map(\.profile)
    let sites = profiles.map { concepts.numbered($0.sites) }
    writer.put(sites.map { $0.map(\.concept) }, .sites, starts: .siteStarts)
    writer.put(sites.flatMap { $0.map(\.typicality) }, .siteTypicalities)
    let findings = profiles.map { concepts.numbered($0.findings) }
    writer.put(findings.map { $0.map(\.concept) }, .findings, starts: .findingStarts)
    writer.put(findings.flatMap { $0.map(\.typicality) }, .findingTypicalities)
    put(leaningsOf: corpus, into: &writer)
    return writer.finished()
  }

  private static func put(_ states: PhraseStates, into writer: inout TableWriter) {
    var firsts: [Int] = []
    for (word, state) in zip(states.words[0], states.targets[0]) {
      while firsts.count < word { firsts.append(0) }
      firsts.append(state)
    }
    writer.put(firsts, .firstStates)
    writer.put(states.words, .edgeWords, starts: .edgeStarts)
    writer.put(Array(states.targets.joined()), .edgeTargets)
    writer.put(states.gaps, .gaps)
    writer.put(states.endings, .stateEndings)
    writer.put(Array(states.meanings.joined()), .endings)
  }

  private static func put(_ words: WordNumbers, into writer: inout TableWriter) {
    let listed = words.listed
    writer.put(words: listed.map(\.word), .wordText, starts: .wordStarts, slots: .wordSlots)
    writer.put(listed.map(\.number), .wordNumbers)
    writer.put(listed.map(\.stem), .wordStems)
  }

  /// The words that spelling repair may aim at, by length, then by the alphabet.
  private static func putTargets(_ words: Set<String>, into writer: inout TableWriter) {
    let targets = words.map { Array($0.utf8) }.filter { letters in
      letters.count >= Speller.shortest && letters.allSatisfy { (0x61...0x7A).contains($0) }
    }.sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
    writer.put(targets, .targetText, starts: .targetStarts)
    writer.put(targets.map(SoundKey.of), .soundText, starts: .soundStarts)
    let longest = targets.last?.count ?? 0
    writer.put(
      (0...longest + 1).map { length in targets.count { $0.count < length } },
      .lengthStarts
    )
    let byEnd = targets.indices.sorted { left, right in
      let (a, b) = (targets[left], targets[right])
      if a.count != b.count { return a.count < b.count }
      let (endA, endB) = (Speller.end(of: a), Speller.end(of: b))
      return endA != endB ? endA < endB : left < right
    }
    writer.put(byEnd, .targetsByEnd)
  }

  /// Misspellings by their first word, those of most words first.
  private static func putMisspellings(_ all: [String: String], into writer: inout TableWriter) {
    let known = all.map { wrong, right in
      (wrong: wrong.split(separator: " ").map(String.init), right: right)
    }.filter { !$0.wrong.isEmpty }.sorted { left, right in
      let (a, b) = (left.wrong, right.wrong)
      if a[0] != b[0] { return a[0] < b[0] }
      return a.count != b.count ? a.count > b.count : a.lexicographicallyPrecedes(b)
    }
    var firsts: [String] = []
    var starts: [Int] = []
    for (place, replacement) in known.enumerated() where firsts.last != replacement.wrong[0] {
      firsts.append(replacement.wrong[0])
      starts.append(place)
    }
    writer.put(words: firsts, .misspelledText, starts: .misspelledStarts, slots: .misspelledSlots)
    writer.put(starts + [known.count], .replacementStarts)
    writer.put(
      known.map { Array($0.wrong.joined(separator: " ").utf8) },
      .wrongText,
      starts: .wrongStarts
    )
    writer.put(known.map { Array($0.right.utf8) }, .rightText, starts: .rightStarts)
  }

  /// For each word, which way it leans: the place of the injury among the 15, or after them for none
  /// and for alarm, and the weight.
  private static func put(leaningsOf corpus: Corpus, into writer: inout TableWriter) {
    let names = corpus.injuries.map(\.id.text) + [Corpus.noInjury, Corpus.alarm]
    let leanings = corpus.leanings
    var rows: [String: [Int]] = [:]
    for (place, name) in names.enumerated() {
      for (word, weight) in leanings[name] ?? [:] {
        rows[word, default: []].append(WordLeanings.code(of: weight, towards: place))
      }
    }
    let words = rows.keys.sorted()
    writer.put(words: words, .leaningText, starts: .leaningTextStarts, slots: .leaningSlots)
    writer.put(words.map { rows[$0, default: []].sorted() }, .leanings, starts: .leaningStarts)
  }

  private static func putRules(of concepts: ConceptGraph, into writer: inout TableWriter) {
    let rules = concepts.orderedRules
    writer.put(rules.map(\.result), .ruleResults)
    writer.put(rules.map { RuleBook.code(of: $0.within) }, .ruleStretches)
    writer.put(rules.map(\.all), .all, starts: .allStarts)
    writer.put(rules.map(\.negated), .negated, starts: .negatedStarts)
    writer.put(rules.map(\.none), .none, starts: .noneStarts)
    var anchored = [[Int]](repeating: [], count: concepts.count)
    for (place, rule) in rules.enumerated() where rule.within != .conversation {
      if let anchor = rule.all.first { anchored[anchor].append(place) }
    }
    writer.put(anchored, .anchored, starts: .anchoredStarts)
  }
}
