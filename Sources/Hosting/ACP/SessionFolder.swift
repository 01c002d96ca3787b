// Sessions on disk: two small files each, so that a turn costs the same however long the talk.
//
// `ID.json` holds what is known of a session with its conversation as an opaque state; it is put in
// place whole. `ID.jsonl` holds what was said, a line for each; it only grows. What a crash left
// behind the length that `ID.json` names is cut off by the next turn.

import Dialogue

/// The folder in which sessions outlive the process.
struct SessionFolder {
  /// A session as it lies on disk.
  struct Kept: Equatable {
    /// The session.
    var session: ACPSession
    /// Its conversation.
    var state: String
    /// How many bytes of what was said count.
    var byteCount: Int
  }

  /// The version of the files.
  private static let version = 1
  /// What a file may say of its sizes.
  private static let sizes = 0..<1 << 40

  private let folder: PrivateFolder

  /// Opens a folder, made if there is none.
  init(_ path: String) throws(PrivateFolder.Failure) { folder = try PrivateFolder(path) }

  /// Keeps a session with lines that were just said.
  ///
  /// - Returns: How many bytes of what was said count from now on.
  func keep(_ kept: Kept, adding lines: [ACPLine]) throws(PrivateFolder.Failure) -> Int {
    var writer = JSONWriter()
    for line in lines {
      writer.value(["speaker": .string(line.speaker.rawValue), "text": .string(line.text)])
      writer.endLine()
    }
    let id = kept.session.id
    if !writer.bytes.isEmpty {
      try folder.write(writer.bytes, to: "\(id).jsonl", at: kept.byteCount)
    }
    let byteCount = kept.byteCount + writer.bytes.count
    let head: JSON = [
      "version": JSON(Self.version), "sessionId": .string(id), "cwd": .string(kept.session.cwd),
      "title": kept.session.title.map { .string($0) } ?? .null,
      "updated": JSON(Int(kept.session.updated.seconds)), "lines": JSON(kept.session.lineCount),
      "bytes": JSON(byteCount), "state": .string(kept.state),
    ]
    try folder.replace("\(id).json", with: Array(head.description.utf8))
    return byteCount
  }

  /// A session; nil where there is none, or one that this version cannot read.
  func session(_ id: String) throws(PrivateFolder.Failure) -> Kept? {
    guard SessionName.isOne(id), let bytes = try folder.read("\(id).json"),
      let head = try? JSON(parsing: String(decoding: bytes, as: UTF8.self)),
      let version = head["version"]?.integer, version <= Self.version,
      let cwd = head["cwd"]?.text, let updated = head["updated"]?.integer,
      let lineCount = head["lines"]?.integer, let byteCount = head["bytes"]?.integer,
      let state = head["state"]?.text, Self.sizes.contains(lineCount),
      Self.sizes.contains(byteCount)
    else { return nil }
    let session = ACPSession(
      id: id,
      cwd: cwd,
      title: head["title"]?.text,
      updated: Moment(Int64(updated)),
      lineCount: lineCount
    )
    return Kept(session: session, state: state, byteCount: byteCount)
  }

  /// What was said in a session.
  func lines(of kept: Kept) throws(PrivateFolder.Failure) -> [ACPLine] {
    let bytes = try folder.read("\(kept.session.id).jsonl") ?? []
    return bytes.prefix(kept.byteCount).split(separator: 0x0A).compactMap { line in
      guard let value = try? JSON(parsing: String(decoding: line, as: UTF8.self)),
        let speaker = value["speaker"]?.text.flatMap(ACPLine.Speaker.init(rawValue:)),
        let text = value["text"]?.text
      else { return nil }
      return ACPLine(speaker: speaker, text: text)
    }
  }

  /// All sessions, in no order.
  func sessions() -> [ACPSession] {
    folder.names().compactMap { name in
      guard name.hasSuffix(".json") else { return nil }
      return (try? session(String(name.dropLast(5))))?.session
    }
  }

  /// Takes a session away; nothing happens where there is none.
  func remove(_ id: String) throws(PrivateFolder.Failure) {
    guard SessionName.isOne(id) else { return }
    try folder.remove("\(id).json")
    try folder.remove("\(id).jsonl")
  }
}
