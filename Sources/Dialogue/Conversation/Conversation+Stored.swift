// A conversation as a short text that any process can go on with: the door to stateless hosting.
//
// The text is `niggle1.` and base 64 of: the length of what follows, the region and the log,
// squeezed, and a checksum. Ids are stored by name, so that a later version of the content still knows them; what
// follows from the log is worked out anew. The checksum finds accidents and careless changes; it is
// no signature, so a host that hands the text to strangers signs it itself.

import Corpus
import Understanding

/// The format of stored conversations.
enum StoredConversation {
  /// The newest format, the one that is written.
  static let version = 1

  /// What every stored conversation begins with, before the version.
  static let mark = Array("niggle".utf8)

  /// The bytes of a conversation, without the armour of text and checksum.
  static func bytes(of conversation: Conversation) -> [UInt8] {
    var writer = StateWriter()
    writer.text(conversation.region ?? "")
    writer.number(conversation.log.count)
    var time: Int64 = 0
    for entry in conversation.log { writer.entry(entry, since: &time) }
    return writer.bytes
  }

  /// The region and log that ``bytes(of:)`` wrote.
  static func content(
    of bytes: ArraySlice<UInt8>
  ) throws(StoredStateError) -> (region: String?, log: [Entry]) {
    var reader = StateReader(bytes)
    let region = try reader.text()
    var log: [Entry] = []
    var time: Int64 = 0
    for _ in 0..<(try reader.count()) { log.append(try reader.entry(since: &time)) }
    guard reader.isAtEnd else { throw .tampered }
    return (region.isEmpty ? nil : region, log)
  }

  /// FNV-1a over 64 bits, stirred once more so that the last bytes count as much as the first.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    sum ^= sum >> 32
    sum = sum &* 0xD6E8_FEB8_6659_FD93
    return sum ^ sum >> 32
  }
}

extension Conversation {
  /// The conversation as a text that ``Assistant/conversation(stored:)`` goes on with, in this or
  /// any other process of the same or a newer version.
  ///
  /// It has about 100 bytes a turn, and nothing in it but letters, digits, `.`, `-` and `_`.
  public var stored: String {
    let content = StoredConversation.bytes(of: self)
    var head = StateWriter()
    head.number(content.count)
    let squeezed = head.bytes + Squeezer.squeezed(content)
    var length = StateWriter()
    length.number(squeezed.count)
    var armoured = length.bytes + squeezed
    let sum = StoredConversation.checksum(squeezed)
    for shift in stride(from: 0, to: 64, by: 8) {
      armoured.append(UInt8(truncatingIfNeeded: sum >> UInt64(shift)))
    }
    let text = Base64URL.text(of: armoured)
    return "niggle\(StoredConversation.version)." + String(decoding: text, as: UTF8.self)
  }

  /// The conversation as bytes for the memory of one process: shorter and quicker than ``stored``,
  /// and not checked.
  public var packed: [UInt8] { StoredConversation.bytes(of: self) }
}

extension Assistant {
  /// Goes on with a conversation that was stored as a text.
  ///
  /// - Parameter text: What ``Conversation/stored`` gave.
  /// - Returns: The conversation, as it was stored.
  /// - Throws: ``StoredStateError`` if the conversation would not be the one that was stored.
  public func conversation(stored text: String) throws(StoredStateError) -> Conversation {
    let letters = Array(text.utf8)
    let mark = StoredConversation.mark
    guard letters.starts(with: mark), let dot = letters.firstIndex(of: UInt8(ascii: ".")),
      let version = Int(String(decoding: letters[mark.count..<dot], as: UTF8.self)), version > 0
    else { throw mark.starts(with: letters) && !letters.isEmpty ? .truncated : .foreign }
    guard version <= StoredConversation.version else { throw .newer(version: version) }
    guard let (bytes, isWhole) = Base64URL.bytes(of: letters[(dot + 1)...]) else {
      throw .tampered
    }
    let conversation = try conversation(armoured: bytes[...])
    guard isWhole else { throw .tampered }
    return conversation
  }

  /// Goes on with a conversation that was packed by this very process.
  ///
  /// - Parameter bytes: What ``Conversation/packed`` gave.
  /// - Returns: The conversation, as it was packed.
  /// - Throws: ``StoredStateError`` if it was not.
  public func conversation(packed bytes: [UInt8]) throws(StoredStateError) -> Conversation {
    try conversation(content: bytes[...])
  }

  private func conversation(
    armoured bytes: ArraySlice<UInt8>
  ) throws(StoredStateError) -> Conversation {
    var length = 0
    var start = bytes.startIndex
    while true {
      guard start < bytes.endIndex else { throw .truncated }
      let byte = bytes[start]
      let shift = 7 * (start - bytes.startIndex)
      guard shift < 49 else { throw .tampered }
      length |= Int(byte & 0x7F) << shift
      start += 1
      if byte < 0x80 { break }
    }
    let end = start + length
    guard end + 8 <= bytes.endIndex else { throw .truncated }
    guard end + 8 == bytes.endIndex else { throw .tampered }
    var sum: UInt64 = 0
    for byte in bytes[end...].reversed() { sum = sum << 8 | UInt64(byte) }
    guard sum == StoredConversation.checksum(bytes[start..<end]) else { throw .tampered }
    var reader = StateReader(bytes[start..<end])
    let count = try reader.number()
    guard count <= Squeezer.most else { throw .tampered }
    return try conversation(content: Squeezer.unsqueezed(reader.rest, count: count)[...])
  }

  private func conversation(
    content: ArraySlice<UInt8>
  ) throws(StoredStateError) -> Conversation {
    let (region, stored) = try StoredConversation.content(of: content)
    var log: [Entry] = []
    log.reserveCapacity(stored.count)
    for entry in stored {
      if let entry = try current(entry) { log.append(entry) }
    }
    return Conversation(
      log: log,
      region: region,
      lexicon: reader.lexicon,
      questions: questions
    )
  }

  /// A line of the log as the content of today has it; nil for one that no longer means anything.
  ///
  /// Findings the content no longer has are passed over when the log is folded; questions and
  /// injuries are dropped here. A red flag is never dropped in silence.
  private func current(_ entry: Entry) throws(StoredStateError) -> Entry? {
    switch entry {
    case .asked(let question): return questions[question] == nil ? nil : entry
    case .concluded(let injury?):
      return corpus.injuries.contains { $0.id == injury } ? entry : nil
    case .heard(let heard):
      for raised in heard.flags where !corpus.redFlags.contains(where: { $0.id == raised.flag }) {
        throw .unknownFlag(raised.flag.text)
      }
      return entry
    default: return entry
    }
  }
}
