// Reads single nodes: a text, a list, a number, a word of a fixed set, ids, a claim.

extension ContentNotes {
  /// A text; nil, with a note, if it is none or holds nothing.
  func text(_ node: ContentNode, what: @autoclosure () -> String) -> String? {
    guard case .scalar(let text) = node.value else {
      report("\(what()) must be a text, not \(node.kind)", at: node.mark)
      return nil
    }
    if isChecking {
      if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
        report("\(what()) must not be empty", at: node.mark)
        return nil
      }
      if text.utf8.contains(where: { ($0 < 0x20 && $0 != UInt8(ascii: "\n")) || $0 == 0x7F }) {
        report("\(what()) holds a control character", at: node.mark)
      }
    }
    return text
  }

  /// The nodes of a list; none, with a note, if it is no list.
  func items(_ node: ContentNode, what: @autoclosure () -> String) -> [ContentNode] {
    switch node.value {
    case .list(let items): return items
    default:
      report("\(what()) must be a list, not \(node.kind)", at: node.mark)
      return []
    }
  }

  /// The entries of a map; none, with a note, if it is no map.
  func entries(_ node: ContentNode, what: @autoclosure () -> String) -> [ContentNode.Entry] {
    switch node.value {
    case .map(let entries): return entries
    default:
      report("\(what()) must be a map, not \(node.kind)", at: node.mark)
      return []
    }
  }

  /// The texts of a list.
  func texts(_ node: ContentNode, what: @autoclosure () -> String) -> [String] {
    let items = items(node, what: what())
    var texts: [String] = []
    texts.reserveCapacity(items.count)
    for item in items {
      if let text = text(item, what: "an entry of \(what())") { texts.append(text) }
    }
    return texts
  }

  /// A whole number within bounds.
  func wholeNumber(
    _ node: ContentNode,
    in bounds: ClosedRange<Int>,
    what: @autoclosure () -> String
  ) -> Int? {
    guard case .scalar(let text) = node.value, let number = Int(text) else {
      report("\(what()) must be a whole number", at: node.mark)
      return nil
    }
    guard bounds.contains(number) else {
      report(
        "\(what()) must be from \(bounds.lowerBound) to \(bounds.upperBound), not \(number)",
        at: node.mark
      )
      return nil
    }
    return number
  }

  /// A list of two whole numbers within bounds, the smaller first.
  func range(
    _ node: ContentNode,
    in bounds: ClosedRange<Int>,
    what: @autoclosure () -> String
  ) -> ClosedRange<Int>? {
    guard case .list(let ends) = node.value, ends.count == 2 else {
      report("\(what()) must be a list of two numbers, as in [2, 3]", at: node.mark)
      return nil
    }
    guard let low = wholeNumber(ends[0], in: bounds, what: what()),
      let high = wholeNumber(ends[1], in: bounds, what: what())
    else { return nil }
    guard low <= high else {
      report("\(what()) must have the smaller number first", at: node.mark)
      return nil
    }
    return low...high
  }

  /// One word of a set.
  func word<Word>(
    _ node: ContentNode,
    of choices: [Word],
    what: @autoclosure () -> String
  ) -> Word? where Word: RawRepresentable<String> {
    guard let text = text(node, what: what()) else { return nil }
    if let word = choices.first(where: { $0.rawValue == text }) { return word }
    let names = choices.map(\.rawValue)
    let hint = Suggestion.hint(for: text, among: names)
    let all = names.joined(separator: ", ")
    report(
      "\(what()) cannot be '\(text)'\(hint.isEmpty ? "; use one of: \(all)" : hint)",
      at: node.mark
    )
    return nil
  }

  /// The ids of a list.
  func ids<Subject>(
    _ node: ContentNode,
    _ family: Family,
    kind: Concept.Kind? = nil,
    what: @autoclosure () -> String
  ) -> [ID<Subject>] {
    let items = items(node, what: what())
    var ids: [ID<Subject>] = []
    ids.reserveCapacity(items.count)
    for item in items {
      guard let text = text(item, what: "an id of \(what())") else { continue }
      refer(to: text, family, kind: kind, at: item.mark)
      ids.append(ID(text))
    }
    return ids
  }

  /// A text with its sources.
  func claim(_ node: ContentNode) -> Claim {
    var fields = Fields(node, in: self)
    let claim = Claim(text: fields.text("text"), sources: fields.sources())
    fields.finish()
    return claim
  }
}
