// What the agent tells a client about a session, as `session/update` notifications.

import Dialogue

/// Makes `session/update` notifications.
enum ACPUpdate {
  /// Something was said, by whom ever.
  static func said(_ line: ACPLine, number: Int, in session: ACPSession) -> RPCNotification {
    let kind: String =
      switch line.speaker {
      case .agent: "agent_message_chunk"
      case .user: "user_message_chunk"
      }
    return update(
      of: session,
      kind,
      [
        JSON.Member("content", ["type": "text", "text": .string(line.text)]),
        JSON.Member("messageId", .string(session.messageID(of: number))),
      ]
    )
  }

  /// These commands can be typed.
  static func commands(of assistant: Assistant, in session: ACPSession) -> RPCNotification {
    let commands = ACPCommand.allCases.map { command -> JSON in
      let description = assistant.wording(command.description)
      return ["name": .string(command.rawValue), "description": .string(description)]
    }
    return update(
      of: session,
      "available_commands_update",
      [JSON.Member("availableCommands", .array(commands))]
    )
  }

  /// The title has changed.
  static func title(_ title: String, of session: ACPSession) -> RPCNotification {
    update(
      of: session,
      "session_info_update",
      [
        JSON.Member("title", .string(title)),
        JSON.Member("updatedAt", .string(session.updated.iso8601)),
      ]
    )
  }

  private static func update(
    of session: ACPSession,
    _ kind: String,
    _ members: [JSON.Member]
  ) -> RPCNotification {
    let update = JSON.object([JSON.Member("sessionUpdate", .string(kind))] + members)
    return RPCNotification(
      method: "session/update",
      params: RPCParameters(["sessionId": .string(session.id), "update": update])
    )
  }
}
