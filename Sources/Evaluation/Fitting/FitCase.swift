// A labelled message as the fitter sees it: what was understood, and which conditions are right.

import Corpus
import Dialogue

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// What is known of a complaint after its first message, with the conditions that explain it.
struct FitCase: Sendable {
  /// What the assistant understood.
  var complaint: Complaint
  /// The condition that is right; nil where several are, or none of the 15 is.
  var label: Int?
  /// All conditions that are accepted, by their place among the 15.
  var accepted: [Int]
  /// Whether "none of these" is right or accepted.
  var acceptsNone: Bool
  /// How much it counts beside the others.
  var weight = 1.0

  /// The negative logarithm of the belief in what is right, in nats.
  ///
  /// Half of it asks for the label itself, half for any accepted answer, as the score does.
  func loss(of beliefs: [Double], injuryCount: Int) -> Double {
    var accepted = self.accepted.reduce(0) { $0 + beliefs[$1] }
    if acceptsNone { accepted += beliefs[injuryCount...].reduce(0, +) }
    let loose = -log(max(accepted, Self.least))
    guard let label else { return loose }
    return 0.5 * loose - 0.5 * log(max(beliefs[label], Self.least))
  }

  /// An example is short and clear, and there are more of complaints outside the 15 than runners have.
  private static let exampleWeight = 0.25

  /// So small a belief costs no more than this, so that one hopeless message does not rule the rest.
  private static let least = 0.005
}

extension FitCase {
  /// Reads a message as the first of a conversation; nil where it tells of no complaint that could
  /// be weighed.
  init?(_ message: LabelledMessage, read assistant: Assistant, at now: Moment) {
    let places = Dictionary(
      uniqueKeysWithValues: assistant.corpus.injuries.enumerated().map { ($1.id.text, $0) }
    )
    var conversation = Conversation()
    _ = assistant.respond(to: message.text, in: &conversation, at: now)
    complaint = conversation.state.current
    // How words lean was fitted to the same messages; weights must hold without it.
    complaint.leaning = []
    label = places[message.label]
    accepted = message.candidates.compactMap { places[$0] }
    acceptsNone = message.label == "none"
    if accepted.isEmpty, !acceptsNone { return nil }
  }

  /// Reads an example of the content, which must lead to its injury, or to none of them.
  init(example: String, of injury: Int?, read assistant: Assistant, at now: Moment) {
    var conversation = Conversation()
    _ = assistant.respond(to: example, in: &conversation, at: now)
    complaint = conversation.state.current
    complaint.leaning = []
    label = injury
    accepted = injury.map { [$0] } ?? []
    acceptsNone = injury == nil
    weight = Self.exampleWeight
  }
}
