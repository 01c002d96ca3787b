// What a host shows beside the chat, in the words of the content: titles, pages, fixed wordings.

import Corpus
import Understanding

extension Assistant {
  /// A fixed wording of the content.
  ///
  /// - Parameters:
  ///   - phrase: Which.
  ///   - blanks: What stands for each `{name}`.
  ///   - variant: Which variant, counted round.
  /// - Returns: The wording; empty where the content has none.
  public func wording(
    _ phrase: Phrase,
    _ blanks: [String: String] = [:],
    variant: Int = 0
  ) -> String {
    composer.book.text(phrase, blanks, variant: variant)
  }

  /// A text of the content with the numbers to call of a region.
  public func filled(_ text: String, region: String?) -> String {
    composer.filled(text, emptyScene(region: region))
  }

  /// A short title for a conversation, never in the runner's words; nil until a place is named.
  public func title(of conversation: Conversation) -> String? {
    let complaint = conversation.state.current
    guard let site = differential.currentSites(of: complaint).first?.site,
      let name = reader.lexicon.concept(site).name
    else { return nil }
    let phrase: Phrase =
      switch complaint.side {
      case .left: .titleLeft
      case .right: .titleRight
      case .both: .titleBoth
      case nil: .title
      }
    return Phrasebook.capitalised(composer.book.text(phrase, ["site": name]))
  }

  /// What a conversation amounts to as it stands, for a host that has to be told between turns.
  ///
  /// - Parameters:
  ///   - conversation: The conversation; it stays as it is.
  ///   - intent: What the last message was taken for.
  /// - Returns: The outcome.
  public func outcome(of conversation: Conversation, intent: String) -> Outcome {
    var outcome = greeting(for: conversation).outcome
    outcome.intent = intent
    return outcome
  }

  /// All that is told of an injury to one who asks about it by name, with its sources.
  public func page(on id: ID<Injury>) -> [Reply.Line] {
    guard let injury = composer.injuries[id] else { return [] }
    let scene = emptyScene(region: nil)
    var lines = composer.description(id, scene)
    // The notice comes last of what is said, just before the sources.
    let notice = lines.lastIndex { $0.role == .notice } ?? lines.endIndex
    let more = [injury.canRun, injury.recovery].flatMap { composer.split($0.text, .plain) }
    lines.insert(contentsOf: more, at: notice)
    return lines + composer.details(.sources, id, scene)
  }

  /// A scene in which nothing was said yet.
  private func emptyScene(region: String?) -> Scene {
    let conversation = Conversation(region: region)
    let (assessment, verdict) = assess(conversation)
    return Scene(
      conversation: conversation,
      assessment: assessment,
      verdict: verdict,
      now: Moment(0)
    )
  }
}
