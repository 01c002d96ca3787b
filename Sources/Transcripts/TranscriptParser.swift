// Reads transcripts, line by line.

import Dialogue

extension Transcript {
  /// Reads a transcript.
  ///
  /// - Parameters:
  ///   - text: The file's contents.
  ///   - name: The file's name, for messages.
  /// - Throws: ``TranscriptError`` at the first line that cannot be read.
  public init(parsing text: String, named name: String) throws(TranscriptError) {
    var parser = TranscriptParser(name: name)
    for line in TranscriptLines(text).lines { try parser.take(line) }
    self = try parser.transcript()
  }
}

/// The lines of a transcript, so that joining them again gives the same bytes.
struct TranscriptLines {
  /// The lines with their ends cut off; CRLF keeps its CR.
  var texts: [String]

  init(_ text: String) {
    // By bytes: CRLF is a single character to Swift.
    texts = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines as they are read: without a byte order mark and without CR.
  var lines: [Substring] {
    texts.enumerated().map { place, text in
      var line = Substring(text)
      if place == 0, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
      if line.unicodeScalars.last == "\r" { line.unicodeScalars.removeLast() }
      return line
    }
  }

  /// The whole text again.
  var joined: String { texts.joined(separator: "\n") }
}

/// What was read so far.
private struct TranscriptParser {
  private let name: String
  private var number = 0
  private var purpose: String?
  private var region: Transcript.Setting?
  private var opening: Transcript.Setting?
  private var clock: (moment: Moment, line: Int)?
  private var greeting: Transcript.Answer?
  private var standing: [Transcript.Statement] = []
  private var turns: [Transcript.Turn] = []
  private var scene: Transcript.Scene?
  private var last = Kind.other

  /// What the line before was, as far as the next one needs to know.
  private enum Kind { case message, answer, other }

  init(name: String) { self.name = name }

  mutating func take(_ line: Substring) throws(TranscriptError) {
    number += 1
    guard number > 1 || line.hasPrefix("# ") else { throw problem(.noPurpose) }
    guard line.last != " ", !line.unicodeScalars.contains(where: EscapedText.isUnseen) else {
      throw problem(.invisible)
    }
    var kind = Kind.other
    if line.isEmpty {
    } else if line.hasPrefix("#") {
      if number == 1 { purpose = String(line.dropFirst(2)) }
    } else if line.hasPrefix("@") {
      try takeSetting(line.dropFirst())
    } else if let text = Self.rest(of: line, after: ">>") {
      guard last == .message else { throw problem(.strayContinuation) }
      turns[turns.count - 1].message += "\n" + (try unescaped(text))
      turns[turns.count - 1].answer.line = number + 1
      kind = .message
    } else if let text = Self.rest(of: line, after: ">") {
      try takeMessage(text)
      kind = .message
    } else if let text = Self.rest(of: line, after: "<") {
      try takeAnswer(String(text))
      kind = .answer
    } else if let text = Self.rest(of: line, after: "?"), !text.isEmpty {
      try takeStatement(text)
    } else {
      throw problem(.unknownLine)
    }
    last = kind
  }

  func transcript() throws(TranscriptError) -> Transcript {
    guard let purpose else { throw TranscriptError(name, 1, .noPurpose) }
    guard !turns.isEmpty else { throw TranscriptError(name, 0, .noTurn) }
    if let clock { throw TranscriptError(name, clock.line, .idleSetting("clock")) }
    if let scene { throw TranscriptError(name, scene.line, .idleSetting("scene")) }
    return Transcript(
      name: name,
      purpose: purpose,
      region: region,
      opening: opening,
      greeting: greeting,
      standing: standing,
      turns: turns
    )
  }

  private mutating func takeMessage(_ text: Substring) throws(TranscriptError) {
    turns.append(
      Transcript.Turn(
        message: try unescaped(text),
        line: number,
        scene: scene,
        clock: clock?.moment,
        answer: Transcript.Answer(lines: [], line: number + 1),
        statements: []
      )
    )
    clock = nil
    scene = nil
  }

  private mutating func takeAnswer(_ text: String) throws(TranscriptError) {
    guard scene == nil else { throw problem(.strayAnswer) }
    guard let turn = turns.indices.last else {
      guard opening == nil, greeting == nil || last == .answer else { throw problem(.strayAnswer) }
      greeting = greeting ?? Transcript.Answer(lines: [], line: number)
      greeting?.lines.append(text)
      return
    }
    guard last != .other else { throw problem(.strayAnswer) }
    turns[turn].answer.lines.append(text)
  }

  private mutating func takeStatement(_ text: Substring) throws(TranscriptError) {
    do throws(TranscriptError.Reason) {
      let statement = Transcript.Statement(assertion: try Assertion(parsing: text), line: number)
      let others = scene?.standing ?? turns.last?.statements ?? standing
      guard !others.contains(where: { $0.assertion == statement.assertion }) else {
        throw .idleAssertion("it stands here twice")
      }
      if scene != nil {
        scene?.standing.append(statement)
      } else if turns.isEmpty {
        standing.append(statement)
      } else {
        turns[turns.count - 1].statements.append(statement)
      }
    } catch {
      throw problem(error)
    }
  }

  private static let settings = ["clock", "region", "include", "scene"]

  private mutating func takeSetting(_ line: Substring) throws(TranscriptError) {
    let parts = line.split(separator: " ", maxSplits: 1)
    let setting = Transcript.Setting(value: parts.count > 1 ? String(parts[1]) : "", line: number)
    switch parts.first {
    case "clock":
      guard clock == nil else { throw problem(.idleSetting("clock")) }
      guard let moment = Moment(iso8601: setting.value) else {
        throw problem(.badSetting("clock", needs: "an ISO 8601 time such as 2026-03-01T09:00:00Z"))
      }
      clock = (moment, number)
    case "region":
      guard region == nil, opening == nil, turns.isEmpty else {
        throw problem(.idleSetting("region"))
      }
      guard !setting.value.isEmpty else {
        throw problem(.badSetting("region", needs: "the code of a region such as GB"))
      }
      region = setting
    case "include":
      guard opening == nil, region == nil, greeting == nil, turns.isEmpty else {
        throw problem(.idleSetting("include"))
      }
      guard !setting.value.isEmpty else {
        throw problem(.badSetting("include", needs: "the path of a transcript, from this file's"))
      }
      opening = setting
    case "scene": try takeScene(setting)
    default:
      throw problem(.unknownSetting(parts.first.map(String.init) ?? "", known: Self.settings))
    }
  }

  /// A new conversation begins; two by one name could not be told apart.
  private mutating func takeScene(_ setting: Transcript.Setting) throws(TranscriptError) {
    guard !setting.value.isEmpty else {
      throw problem(.badSetting("scene", needs: "a few words on what it shows"))
    }
    guard scene == nil, clock == nil, opening == nil,
      !turns.contains(where: { $0.scene?.name == setting.value })
    else { throw problem(.idleSetting("scene")) }
    scene = Transcript.Scene(name: setting.value, line: number)
  }

  /// What stands behind a marker and one blank; nil for another line.
  private static func rest(of line: Substring, after marker: String) -> Substring? {
    guard line.hasPrefix(marker) else { return nil }
    let rest = line.dropFirst(marker.count)
    return rest.isEmpty ? rest : rest.first == " " ? rest.dropFirst() : nil
  }

  private func unescaped(_ text: Substring) throws(TranscriptError) -> String {
    guard let text = EscapedText.unescaped(text) else { throw problem(.badEscape) }
    return text
  }

  private func problem(_ reason: TranscriptError.Reason) -> TranscriptError {
    TranscriptError(name, number, reason)
  }
}
