// `niggle fit`: fits the numbers of weights.yaml to labelled messages, for an author to review.

import ArgumentParser
import Corpus
import Dialogue
import Evaluation
import FoundationEssentials

/// Fits the differential's weights and prints them; nothing is changed.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit the weights of the differential to labelled messages.",
    discussion: """
      Example: niggle fit messages.jsonl --folds 5 --write intents/weights.yaml

      Without --write nothing is changed: look the numbers over first.
      """
  )

  @Argument(help: "Files of labelled messages.", completion: .file(extensions: ["jsonl"]))
  var files: [String]

  @Option(help: "Cross-validate in this many parts; 0 leaves it out.")
  var folds = 5

  @Option(help: "Put the numbers into this file, a weights.yaml.", completion: .file())
  var write: String?

  @Option(
    help: "Fit how plain words lean instead, and put that into this file, a words.yaml.",
    completion: .file()
  )
  var words: String?

  @Option(
    help: "With --words: a file of sentences, one a line, in which none of the 15 is told.",
    completion: .file()
  )
  var chat: String?

  @Option(
    help: "With --words: files of messages about dangers, with \"expect\": \"urgent\" or not.",
    completion: .file(extensions: ["jsonl"])
  )
  var flags: [String] = []

  @Flag(help: "Also list findings that the messages would have more or less typical.")
  var review = false

  @Option(help: "The time at which the messages are read, ISO 8601.")
  var now = "2026-03-04T09:00:00Z"

  @OptionGroup var content: ContentOptions

  func validate() throws {
    guard folds == 0 || folds >= 2 else { throw ValidationError("--folds is 0, or 2 or more") }
  }

  func run() throws {
    let moment = try ClockOption.moment(now)
    var messages: [LabelledMessage] = []
    for file in files {
      messages += try LabelledMessage.read(try InputFile.text(of: file), file: file)
    }
    let corpus = try content.corpus()
    if let words {
      try fitWords(corpus, messages, at: moment, into: words)
      return
    }
    let fitter = WeightFitter(corpus, messages: messages, at: moment)
    print("\(fitter.caseCount) messages, the examples of the content among them")
    if folds > 0 {
      let loss = fitter.crossValidated(foldCount: folds)
      print(
        "unseen parts: loss \(loss.before.rounded(to: 4)) before, \(loss.after.rounded(to: 4)) after"
      )
    }
    let fit = fitter.fit()
    print(
      "all: loss \(fit.lossBefore.rounded(to: 4)) before, \(fit.lossAfter.rounded(to: 4)) after"
    )
    for parameter in FitParameter.all {
      let (old, new) = (parameter.value(in: corpus), parameter.value(in: fit.corpus))
      print("\(parameter.name.padded(to: 26)) \(old.rounded(to: 5)) → \(new.rounded(to: 5))")
    }
    if let write {
      let text = try InputFile.text(of: write)
      try WeightsText.replacingNumbers(in: text, with: fit.corpus)
        .write(toFile: write, atomically: true, encoding: .utf8)
    }
    if review { printReview(of: fitter) }
  }

  private func fitWords(
    _ corpus: Corpus,
    _ messages: [LabelledMessage],
    at moment: Moment,
    into path: String
  ) throws {
    let sentences = try chat.map {
      try InputFile.text(of: $0).split(separator: "\n").map(String.init)
    }
    let lesson = WordLesson(corpus, messages: messages, chat: sentences ?? [], at: moment)
    let fitter = WordFitter()
    print("\(lesson.count) messages to learn from")
    if folds > 0 {
      let worth = lesson.worth(of: fitter, foldCount: folds)
      print(
        "right on unseen parts, of \(worth.total): words alone \(worth.words), "
          + "concepts alone \(worth.concepts), both \(worth.both)"
      )
    }
    let urgency =
      messages.filter { !$0.has("no-triage") }.map {
        (text: $0.text, isUrgent: $0.triage == "urgent")
      }
      + (try flagged()) + (sentences ?? []).map { (text: $0, isUrgent: false) }
    let alarm = AlarmLesson(corpus, messages: urgency, at: moment).fit()
    try WordsText.text(of: lesson.leanings(by: fitter), alarm: alarm, order: corpus)
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The messages of the files of `--flags`.
  private func flagged() throws -> [(text: String, isUrgent: Bool)] {
    try flags.flatMap { file in
      try FlaggedMessage.read(try InputFile.text(of: file), file: file).map {
        (text: $0.text, isUrgent: $0.expect == "urgent")
      }
    }
  }

  private func printReview(of fitter: WeightFitter) {
    for item in fitter.suggestions() {
      let change =
        "\(item.present?.rawValue ?? "not listed") → \(item.better?.rawValue ?? "not listed")"
      print(
        "\(item.injury.text.padded(to: 24)) \(item.finding.text.padded(to: 26)) "
          + "\(change.padded(to: 26)) gains \(item.gain.rounded(to: 2)) in \(item.count)"
      )
    }
  }
}

extension Double {
  /// The number with so many decimals at most.
  fileprivate func rounded(to places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}
