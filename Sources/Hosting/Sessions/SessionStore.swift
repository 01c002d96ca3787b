// Many conversations in one process: each by its name, the quiet ones small, the oldest let go.
//
// The conversations used last are kept as they are, ready to answer; all others are packed into a
// few hundred bytes and unpacked when their runner comes back. Nothing here is ever copied to be
// changed: a conversation is changed where it lies.

import Dialogue

/// The conversations of a process, by the name of their session.
public struct SessionStore {
  /// How many conversations are kept, and for how long.
  public struct Limits: Equatable, Sendable {
    /// How many are kept; when one more begins, the one unused for longest is let go.
    public var sessions: Int
    /// After how many seconds without a message a conversation is let go; nil for never.
    public var idleSeconds: Int64?
    /// How many of them are kept unpacked.
    public var unpacked: Int

    /// Sets limits.
    public init(sessions: Int = 10_000, idleSeconds: Int64? = 86_400, unpacked: Int = 256) {
      self.sessions = max(1, sessions)
      self.idleSeconds = idleSeconds
      self.unpacked = max(1, unpacked)
    }
  }

  /// What is known of a session at the start of a turn.
  public enum Arrival: Equatable, Sendable {
    /// It goes on.
    case known
    /// It begins.
    case new
    /// It had begun, but was let go since; it begins anew.
    case expired
  }

  /// How many sessions were let go so far.
  public private(set) var expiredCount = 0

  private let limits: Limits
  private let assistant: Assistant
  private var slots: [Slot] = []
  private var free: [Int] = []
  private var places: [String: Int] = [:]
  private var memory = ExpiryMemory()
  private var newest = Slot.none
  private var oldest = Slot.none
  private var oldestUnpacked = Slot.none
  private var unpackedCount = 0

  /// Makes an empty store whose conversations the assistant can go on with.
  public init(assistant: Assistant, limits: Limits = Limits()) {
    self.assistant = assistant
    self.limits = limits
  }

  /// How many sessions there are.
  public var count: Int { places.count }

  /// Whether there is a session of this name.
  public func contains(_ name: String) -> Bool { places[name] != nil }

  /// Goes on with a session, or begins it.
  ///
  /// - Parameters:
  ///   - name: The session.
  ///   - now: The time in seconds, on any clock that only runs forward.
  ///   - region: The region of a conversation that begins.
  ///   - body: What to do with the conversation, where it lies.
  /// - Returns: What `body` returns.
  public mutating func withSession<Result>(
    _ name: String,
    at now: Int64,
    region: String? = nil,
    _ body: (inout Conversation, Arrival) -> Result
  ) -> Result {
    expireIdle(at: now)
    var arrival = Arrival.known
    let place: Int
    if let known = places[name] {
      place = known
      unlink(place)
      if !unpack(place) { arrival = .expired }
    } else {
      arrival = memory.remove(name) ? .expired : .new
      while places.count >= limits.sessions { expireOldest() }
      place = newSlot(Slot(name: name, content: .live(Conversation(region: region))))
      places[name] = place
    }
    slots[place].lastUse = now
    linkAsNewest(place)
    packQuiet()
    return slots[place].withConversation { body(&$0, arrival) }
  }

  /// Ends a session; nothing happens where there is none.
  public mutating func end(_ name: String) {
    guard let place = places.removeValue(forKey: name) else { return }
    unlink(place)
    slots[place] = Slot(name: "", content: .packed([]))
    free.append(place)
  }

  /// Lets go of the sessions that were idle for too long.
  public mutating func expireIdle(at now: Int64) {
    guard let idle = limits.idleSeconds else { return }
    while oldest != Slot.none, now - slots[oldest].lastUse > idle { expireOldest() }
  }

  private mutating func expireOldest() {
    guard oldest != Slot.none else { return }
    let name = slots[oldest].name
    memory.insert(name)
    expiredCount += 1
    end(name)
  }

  private mutating func newSlot(_ slot: Slot) -> Int {
    if let place = free.popLast() {
      slots[place] = slot
      return place
    }
    slots.append(slot)
    return slots.count - 1
  }

  /// Makes a conversation live; `false` if it could not be unpacked, so that a new one is there.
  private mutating func unpack(_ place: Int) -> Bool {
    guard case .packed(let bytes) = slots[place].content else { return true }
    do throws(StoredStateError) {
      slots[place].content = .live(try assistant.conversation(packed: bytes))
      return true
    } catch {
      slots[place].content = .live(Conversation())
      return false
    }
  }

  /// Packs the conversation that was unpacked for longest while there are too many.
  private mutating func packQuiet() {
    while unpackedCount > limits.unpacked, oldestUnpacked != Slot.none {
      let place = oldestUnpacked
      slots[place].pack()
      unpackedCount -= 1
      oldestUnpacked = slots[place].newer
    }
  }

  // The slots form a list from the newest to the oldest; all unpacked ones come before all packed.

  private mutating func unlink(_ place: Int) {
    let (newer, older) = (slots[place].newer, slots[place].older)
    if slots[place].isLive {
      unpackedCount -= 1
      if oldestUnpacked == place { oldestUnpacked = newer }
    }
    if newer == Slot.none { newest = older } else { slots[newer].older = older }
    if older == Slot.none { oldest = newer } else { slots[older].newer = newer }
    slots[place].newer = Slot.none
    slots[place].older = Slot.none
  }

  private mutating func linkAsNewest(_ place: Int) {
    slots[place].older = newest
    if newest != Slot.none { slots[newest].newer = place }
    newest = place
    if oldest == Slot.none { oldest = place }
    if oldestUnpacked == Slot.none { oldestUnpacked = place }
    unpackedCount += 1
  }
}

/// One conversation with its place in the order of use.
private struct Slot {
  /// A conversation, ready or packed.
  enum Content {
    case live(Conversation)
    case packed([UInt8])
  }

  /// No slot at all.
  static let none = -1

  var name: String
  var content: Content
  var lastUse: Int64 = 0
  var newer = Slot.none
  var older = Slot.none

  init(name: String, content: Content) {
    self.name = name
    self.content = content
  }

  var isLive: Bool {
    if case .live = content { true } else { false }
  }

  mutating func pack() {
    if case .live(let conversation) = content { content = .packed(conversation.packed) }
  }

  /// Hands the conversation over to be changed without a second copy of it in existence.
  mutating func withConversation<Result>(_ body: (inout Conversation) -> Result) -> Result {
    var conversation: Conversation
    if case .live(let live) = content { conversation = live } else { conversation = Conversation() }
    content = .packed([])
    defer { content = .live(conversation) }
    return body(&conversation)
  }
}
