// What the word fitter learns from, and how well what it learnt holds on messages it has not seen.

import Corpus
import Dialogue
import Understanding

/// Messages read once, for fitting how words lean and for telling what that is worth.
public struct WordLesson: Sendable {
  private struct Case: Sendable {
    var bag: WordFitter.Bag
    /// What is complained of, without any leaning.
    var complaint: Complaint
    /// The answers that are accepted, by place; none is behind the injuries.
    var accepted: Set<Int>
  }

  private let corpus: Corpus
  private let lexicon: Lexicon
  private let cases: [Case]
  private let chat: [WordFitter.Bag]
  private let names: [String]

  /// Reads messages.
  ///
  /// - Parameters:
  ///   - corpus: The content.
  ///   - messages: Labelled messages; those with no single answer are left out.
  ///   - chat: Sentences in which nothing of the 15 is told.
  ///   - now: When they are read.
  public init(_ corpus: Corpus, messages: [LabelledMessage], chat: [String], at now: Moment) {
    let assistant = Assistant(corpus)
    let names = corpus.injuries.map(\.id.text) + [Corpus.noInjury]
    func reading(_ text: String) -> Reading { assistant.read(text, in: Conversation(), at: now) }
    cases = messages.compactMap { message in
      guard let label = names.firstIndex(of: message.label) else { return nil }
      var conversation = Conversation()
      let reading = reading(message.text)
      _ = assistant.respond(to: reading, in: &conversation, at: now)
      var complaint = conversation.state.current
      complaint.leaning = []
      return Case(
        bag: WordFitter.Bag(words: reading.leaningWords, label: label),
        complaint: complaint,
        accepted: Set(message.candidates.compactMap(names.firstIndex))
      )
    }
    self.chat = chat.map {
      WordFitter.Bag(words: reading($0).leaningWords, label: names.count - 1)
    }
    self.corpus = corpus
    lexicon = assistant.reader.lexicon
    self.names = names
  }

  /// How many messages there are to learn from.
  public var count: Int { cases.count + chat.count }

  /// What is learnt from all of them.
  public func leanings(by fitter: WordFitter) -> WordFitter.Leanings {
    fitter.fit(cases.map(\.bag) + chat, names: names).leanings
  }

  /// How often the best answer is right on messages that were not learnt from.
  public struct Worth: Sendable {
    /// By the words alone.
    public var words = 0
    /// By what is understood alone.
    public var concepts = 0
    /// By both.
    public var both = 0
    /// Of how many messages.
    public var total = 0
  }

  /// Learns from all parts but one and answers that one, for each part.
  public func worth(of fitter: WordFitter, foldCount: Int) -> Worth {
    let differential = Differential(corpus: corpus, lexicon: lexicon)
    var worth = Worth()
    for fold in 0..<foldCount {
      let rest = cases.indices.filter { $0 % foldCount != fold }.map { cases[$0].bag }
      let leanings = fitter.fit(rest + chat, names: names).leanings
      for index in cases.indices where index % foldCount == fold {
        let item = cases[index]
        var complaint = item.complaint
        let concepts = answer(differential, complaint)
        complaint.leaning = names.map { name in
          item.bag.words.reduce(0) { $0 + (leanings[name]?[$1] ?? 0) }
        }
        let words = complaint.leaning.indices.max {
          complaint.leaning[$0] < complaint.leaning[$1]
        }
        worth.total += 1
        if item.accepted.contains(concepts) { worth.concepts += 1 }
        if words.map(item.accepted.contains) ?? false { worth.words += 1 }
        if item.accepted.contains(answer(differential, complaint)) { worth.both += 1 }
      }
    }
    return worth
  }

  /// The place of the likeliest injury, or behind them for none.
  private func answer(_ differential: Differential, _ complaint: Complaint) -> Int {
    let none = names.count - 1
    guard let beliefs = differential.beliefs(in: complaint),
      beliefs[none...].reduce(0, +) <= corpus.tuning.outsideShare
    else { return none }
    return (0..<none).max { beliefs[$0] < beliefs[$1] } ?? none
  }
}
