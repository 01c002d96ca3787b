// The chat without a terminal: a line in is a message, the answer goes out, and nothing else does.

import Hosting

/// A chat with a file, a pipe or another program.
struct ScriptedChat<Partner: ChatPartner> {
  /// Who answers.
  var partner: Partner

  /// Where the messages come from; it sets how long one may be.
  var reader: ByteLineReader

  /// How answers look.
  var renderer: Renderer

  /// Where the answers go.
  var write: (String) throws(LineWriter.Failure) -> Void

  /// Where a word about a message that was left out goes.
  var warn: (String) -> Void

  /// Answers every line that is not blank, with a blank line between the answers.
  mutating func run() -> ChatEnd {
    do throws(LineWriter.Failure) {
      return try talk()
    } catch {
      return error == .closed ? .finished : .failed(reason: error.description)
    }
  }

  private mutating func talk() throws(LineWriter.Failure) -> ChatEnd {
    var separator = ""
    var number = 0
    while true {
      let line: ByteLineReader.Line?
      do throws(ByteLineReader.Failure) {
        line = try reader.next()
      } catch {
        return .failed(reason: error.description)
      }
      number += 1
      switch line {
      case .text(let message):
        guard message.contains(where: { !$0.isWhitespace }) else { continue }
        let reply = partner.reply(to: message)
        if !reply.lines.isEmpty {
          // One write an answer: whoever waits for it gets it whole and at once.
          try write(separator + renderer.text(for: reply))
          separator = "\n"
        }
        if partner.hasEnded { return .finished }
      case .tooLong(let byteCount):
        warn("line \(number) is left out: \(byteCount) bytes are too long for a message")
      case nil:
        return .finished
      }
    }
  }
}
