// All phrases of the lexicon as one deterministic automaton, walked word by word.
//
// A message's word costs one look-up, however many phrases there are. The states are worked out
// when the content is compiled into the program (`PhraseStates`) and read here in place.

import Corpus

/// All phrases of the lexicon, ready to be walked.
struct PhraseAutomaton: Sendable {
  /// The most words a "..." stands for.
  static let longestGap = 3

  /// A state's number; 0 is the beginning of a phrase.
  typealias State = Int32

  /// For each word, the state after it at the beginning of a phrase; 0 for none.
  private let firstStates: NumberColumn
  private let edgeStarts: NumberColumn
  private let edgeWords: NumberColumn
  private let edgeTargets: NumberColumn
  private let gaps: NumberColumn
  private let endings: NumberColumn
  private let meanings: NumberColumn

  init(_ tables: Tables) {
    firstStates = tables.numbers(.firstStates)
    edgeStarts = tables.numbers(.edgeStarts)
    edgeWords = tables.numbers(.edgeWords)
    edgeTargets = tables.numbers(.edgeTargets)
    gaps = tables.numbers(.gaps)
    endings = tables.numbers(.stateEndings)
    meanings = tables.numbers(.endings)
  }

  /// The state after a word; nil where no phrase goes on so.
  func state(after state: State, by word: WordNumber) -> State? {
    guard state != 0 else {
      let first = Int(word) < firstStates.count ? firstStates[Int(word)] : 0
      return first == 0 ? nil : State(first)
    }
    var low = edgeStarts[Int(state)]
    let end = edgeStarts[Int(state) + 1]
    var high = end
    let word = Int(word)
    while low < high {
      let middle = (low + high) / 2
      if edgeWords[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < end && edgeWords[low] == word ? State(edgeTargets[low]) : nil
  }

  /// The state after a gap; nil where no phrase has one here.
  func stateAfterGap(in state: State) -> State? {
    let gap = gaps[Int(state)]
    return gap == 0 ? nil : State(gap)
  }

  /// Calls back with what the phrases that end in a state mean: at most one concept a layer.
  func forEachMeaning(of state: State, _ body: (Layer, ConceptNumber) -> Void) {
    let ending = endings[Int(state)]
    guard ending != 0 else { return }
    for layer in Layer.allCases {
      let concept = meanings[ending * Layer.allCases.count + layer.rawValue]
      if concept != 0 { body(layer, ConceptNumber(concept - 1)) }
    }
  }

  /// How many states there are.
  var stateCount: Int { gaps.count }
}
