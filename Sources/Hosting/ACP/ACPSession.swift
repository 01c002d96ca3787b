// A session of an ACP client: what is known of it beside its conversation.

import Dialogue

/// What was said in a session, for a client that opens it again.
struct ACPLine: Equatable {
  /// Who said it.
  enum Speaker: String, Equatable {
    case user, agent
  }

  /// Who said it.
  var speaker: Speaker
  /// What.
  var text: String
}

/// A session, without what was said in it.
struct ACPSession: Equatable {
  /// Its name, which nobody can guess.
  let id: String
  /// The client's working folder; we have no use for it but to list sessions by it.
  var cwd: String
  /// What to show for it in a list; nil until a complaint has a place.
  var title: String?
  /// When something was last said.
  var updated: Moment
  /// How many lines were said.
  var lineCount = 0

  /// The name of a line, the same whenever it is told.
  func messageID(of line: Int) -> String { "\(id)-\(line)" }

  /// The session as clients list it.
  var listed: JSON {
    var members = [
      JSON.Member("sessionId", .string(id)), JSON.Member("cwd", .string(cwd)),
      JSON.Member("updatedAt", .string(updated.iso8601)),
    ]
    if let title { members.append(JSON.Member("title", .string(title))) }
    return .object(members)
  }
}
