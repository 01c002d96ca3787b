// Fitting never makes what it fits to less likely, and leaves its start alone.

import Corpus
import Dialogue
import EmbeddedCorpus
import Testing

@testable import Evaluation

@Suite struct WeightFitterTests {
  private static func message(_ text: String, _ label: String) -> LabelledMessage {
    LabelledMessage(
      id: text,
      text: text,
      label: label,
      candidates: [label],
      triage: "home",
      facts: LabelledMessage.Facts(severity: nil, durationDays: nil, side: nil),
      traits: []
    )
  }

  @Test func `fitting lowers the loss and keeps numbers within their bounds`() {
    let corpus = Corpus.embedded
    let messages = [
      Self.message("sharp under the heel with the first steps out of bed", "plantar-fasciitis"),
      Self.message("ache along the inner shin after more miles", "shin-splints"),
      Self.message("my wrist is sore from falling", "none"),
    ]
    let fitter = WeightFitter(corpus, messages: messages, at: Moment(1_772_614_800))
    let fit = fitter.fit()
    #expect(fit.lossAfter <= fit.lossBefore)
    for parameter in FitParameter.all {
      #expect(parameter.bounds.contains(parameter.value(in: fit.corpus)), "\(parameter.name)")
    }
  }

  @Test func `a message with no right answer among conditions is not fitted to`() {
    let corpus = Corpus.embedded
    let moment = Moment(1_772_614_800)
    let none = WeightFitter(corpus, messages: [], at: moment).caseCount
    let vague = WeightFitter(corpus, messages: [Self.message("foot", "ambiguous")], at: moment)
    #expect(vague.caseCount == none)
  }
}
