// The pieces a message is cut into, each knowing where it stands in the message.

/// A word, number, punctuation mark or symbol of a message.
public struct Token: Sendable, Equatable {
  /// The piece in lower case, without accents and apostrophes ("Can't" is "cant"), spelling mended.
  public var text: String

  /// What sort of piece it is.
  public var kind: Kind

  /// For a number written in digits, its value; nil otherwise.
  public var number: Double?

  /// Where it stands in the message, in UTF-8 bytes.
  public var range: Range<Int>

  /// The clause it belongs to, counted from 0 through the message.
  public var clause: Int

  /// The sentence it belongs to, counted from 0 through the message.
  public var sentence: Int

  /// Whether nothing stands between it and the token before ("3" and "wks" in "3wks").
  public var isGlued: Bool

  /// Whether a hyphen joins it to the token before ("knee-cap").
  public var isHyphenated: Bool

  /// What sort of piece a token is.
  public enum Kind: Sendable, Equatable {
    /// Letters.
    case word
    /// Digits, perhaps with a decimal point.
    case number
    /// A mark: one of `. , ; : ! ? / ( ) % - ~ + = & @ # $ £ " …`, a dash or a line break (as "\n").
    case punctuation
    /// An emoji or any other sign.
    case symbol
  }
}

/// A message cut into tokens.
public struct TokenizedMessage: Sendable, Equatable {
  /// The message as it came.
  public var source: String

  /// Its pieces, in order.
  public var tokens: [Token]
}
