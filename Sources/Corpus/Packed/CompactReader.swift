// Reads the compact form of content, passing over lists and maps until they are asked for.

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// A list or a map that is still in compact form.
struct PackedNode: Sendable {
  /// Whether it is a map.
  fileprivate var isMap: Bool
  /// How many items or entries it has.
  fileprivate var count: Int
  /// Its items or entries.
  fileprivate var bytes: PackedBytes

  /// Its items or entries; those that are lists and maps in turn stay packed. What is damaged ends
  /// early.
  var value: ContentNode.Value {
    var reader = CompactReader(bytes)
    return isMap ? .map(reader.entries(count)) : .list(reader.items(count))
  }
}

/// Reads the compact form, node by node.
struct CompactReader {
  private let packed: PackedBytes
  private var bytes: UnsafeBufferPointer<UInt8> { packed.bytes }
  private var position = 0

  init(_ bytes: PackedBytes) { packed = bytes }

  /// Reads a node; nil where the text is not in compact form.
  mutating func node() -> ContentNode? {
    guard position < bytes.count else { return nil }
    let sign = bytes[position]
    position += 1
    switch sign {
    case UInt8(ascii: "'"):
      return ContentNode(.scalar(text()))
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let count = number()
      let length = min(number(), max(0, bytes.count - position))
      let start = position
      position += length
      return ContentNode(
        PackedNode(
          isMap: sign == UInt8(ascii: "{"),
          count: count,
          bytes: packed[start..<start + length]
        )
      )
    default:
      position += 1
      return ContentNode(.empty)
    }
  }

  fileprivate mutating func items(_ count: Int) -> [ContentNode] {
    var items: [ContentNode] = []
    items.reserveCapacity(min(count, bytes.count))
    while items.count < count, let item = node() { items.append(item) }
    return items
  }

  fileprivate mutating func entries(_ count: Int) -> [ContentNode.Entry] {
    var entries: [ContentNode.Entry] = []
    entries.reserveCapacity(min(count, bytes.count))
    while entries.count < count, position < bytes.count, bytes[position] == UInt8(ascii: ":") {
      position += 1
      let key = text()
      guard let node = node() else { break }
      entries.append(.init(key: key, node: node))
    }
    return entries
  }

  /// Reads a number and the byte behind it; never more than there are bytes.
  private mutating func number() -> Int {
    var number = 0
    while position < bytes.count, bytes[position] > UInt8(ascii: " ") {
      number = min(bytes.count, number * 10 + Int(bytes[position] & 0x0F))
      position += 1
    }
    position = min(position + 1, bytes.count)
    return number
  }

  /// Reads a text up to the end of the line.
  private mutating func text() -> String {
    guard position < bytes.count, let start = bytes.baseAddress?.advanced(by: position) else {
      return ""
    }
    let rest = bytes.count - position
    let end = memchr(start, 0x0A, rest)
    let length = end.map { UnsafeRawPointer(start).distance(to: UnsafeRawPointer($0)) } ?? rest
    position = min(position + length + 1, bytes.count)
    let line = UnsafeBufferPointer(start: start, count: length)
    guard memchr(start, 0x5C, length) == nil else { return unescaped(line) }
    return String(decoding: line, as: UTF8.self)
  }

  private func unescaped(_ line: UnsafeBufferPointer<UInt8>) -> String {
    var result: [UInt8] = []
    var isAfterBackslash = false
    for byte in line {
      switch (isAfterBackslash, byte) {
      case (false, UInt8(ascii: "\\")):
        isAfterBackslash = true
        continue
      case (true, UInt8(ascii: "n")): result.append(UInt8(ascii: "\n"))
      case (true, UInt8(ascii: "r")): result.append(UInt8(ascii: "\r"))
      default: result.append(byte)
      }
      isAfterBackslash = false
    }
    return String(decoding: result, as: UTF8.self)
  }
}
