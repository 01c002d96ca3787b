// Bytes that are read where they lie: a literal inside the program, or a copy made at run time.

/// Bytes that never change and stay where they are.
///
/// Content inside the program is a literal; nothing is copied to read it. The same bytes made at
/// run time lie on the heap for as long as anybody holds on to them.
///
/// The compiler cannot see that it may be sent: pointers never are. It may, since the bytes are
/// written once, before anybody else holds them, and every part holds their owner.
public struct PackedBytes: @unchecked Sendable {
  /// The bytes; good for as long as this value, or a part of it, is held.
  package let bytes: UnsafeBufferPointer<UInt8>

  /// What keeps bytes on the heap alive; nil for those of a literal.
  private let owner: Owner?

  /// Bytes on the heap.
  private final class Owner: @unchecked Sendable {
    let copy: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
      copy = .allocate(capacity: bytes.count)
      _ = copy.initialize(from: bytes)
    }

    deinit { copy.deallocate() }
  }

  /// The bytes of a literal.
  public init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    owner = nil
  }

  /// A copy of some bytes.
  public init(_ bytes: [UInt8]) {
    let owner = Owner(bytes)
    self.bytes = UnsafeBufferPointer(owner.copy)
    self.owner = owner
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, owner: Owner?) {
    self.bytes = bytes
    self.owner = owner
  }

  /// Some of these bytes.
  package subscript(range: Range<Int>) -> PackedBytes {
    PackedBytes(UnsafeBufferPointer(rebasing: bytes[range]), owner: owner)
  }
}
