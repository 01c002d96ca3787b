// Writes fitted leanings as the text of `words.yaml`.

import Corpus

/// The text of `words.yaml`.
public enum WordsText {
  private static let head = """
    # How the plain words of a message lean, in nats: for each injury, and for none of the 15, the words
    # that speak for it, strongest first, and those that speak against it. Concepts carry what is
    # understood of a message; these weigh what is not. Under `alarm` stand the words that lean to urgency:
    # where their sum reaches `alarm-from` and no danger is told by name, the danger without a name is
    # raised. Fitted to messages, then looked over by eye: docs/fitting.md.
    leanings:

    """
  private static let width = 116

  /// The text for some leanings.
  ///
  /// - Parameters:
  ///   - leanings: The weights for injuries and none of them.
  ///   - alarm: Those for urgency.
  ///   - corpus: The corpus, for the order of its injuries.
  /// - Returns: YAML.
  public static func text(
    of leanings: WordFitter.Leanings,
    alarm: AlarmLesson.Fit,
    order corpus: Corpus
  ) -> String {
    var leanings = leanings
    leanings[Corpus.alarm] = alarm.weights
    var text = head
    for name in corpus.injuries.map(\.id.text) + [Corpus.noInjury, Corpus.alarm] {
      let words = (leanings[name] ?? [:]).sorted {
        $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key
      }
      text += "  \(name): {"
      var line = "    "
      for (place, word) in words.enumerated() {
        let item = "\(key(word.key)): \(word.value)\(place < words.count - 1 ? ", " : "")"
        if line.count + item.count > width || place == 0 {
          text += place == 0 ? "\n" : line.dropLast() + "\n"
          line = "    "
        }
        line += item
      }
      text += words.isEmpty ? "}\n" : "\(line)}\n"
    }
    return text + "alarm-from: \(alarm.from)\n"
  }

  /// Words that YAML would take for something else are quoted.
  private static func key(_ word: String) -> String {
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(word)
      ? "\"\(word)\"" : word
  }
}
