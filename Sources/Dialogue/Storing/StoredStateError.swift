// What can be wrong with a conversation that a host kept for us.

/// A reason why a stored conversation cannot be continued.
public enum StoredStateError: Error, Equatable, Sendable {
  /// It was never one of ours.
  case foreign

  /// A part of it is missing.
  case truncated

  /// It is ours, but was changed since.
  case tampered

  /// A newer version of the program wrote it, in a format this one cannot read.
  case newer(version: Int)

  /// It holds a sign of danger that the content no longer knows; to go on would be to drop it.
  case unknownFlag(String)
}

extension StoredStateError: CustomStringConvertible {
  /// The reason as a sentence.
  public var description: String {
    switch self {
    case .foreign: "the state is not one that niggle wrote"
    case .truncated: "the state is cut short"
    case .tampered: "the state was changed since niggle wrote it"
    case .newer(let version):
      "the state has format \(version), which a newer niggle wrote; this one reads up to format "
        + "\(StoredConversation.version)"
    case .unknownFlag(let flag): "the state holds the red flag '\(flag)', which is not known here"
    }
  }
}
