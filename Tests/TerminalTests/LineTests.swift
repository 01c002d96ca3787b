// The line reader and the line writer, over pipes and files.

import FoundationEssentials
import Glibc
import Hosting
import Testing

@Suite struct LineTests {
  /// The lines a reader finds in bytes.
  private func lines(
    of bytes: some Collection<UInt8>,
    maximumLength: Int = .max,
    chunkSize: Int = 65_536
  ) throws -> [ByteLineReader.Line] {
    let folder = try ScratchFolder()
    try Data(bytes).write(to: URL(filePath: folder.path + "/input"))
    let descriptor = open(folder.path + "/input", O_RDONLY)
    defer { close(descriptor) }
    var reader = ByteLineReader(
      descriptor: descriptor,
      maximumLength: maximumLength,
      chunkSize: chunkSize
    )
    var lines: [ByteLineReader.Line] = []
    while let line = try reader.next() { lines.append(line) }
    #expect(try reader.next() == nil)
    return lines
  }

  private static let cases: [(bytes: String, lines: [String])] = [
    ("", []),
    ("\n", [""]),
    ("a\nb\n", ["a", "b"]),
    ("a\r\nb\r\n", ["a", "b"]),
    ("a\nlast", ["a", "last"]),
    ("a\r\rb\r", ["a\r\rb\r"]),
    ("a\r\r\n", ["a\r"]),
    ("\n\na\n", ["", "", "a"]),
    ("\u{FEFF}a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]),
    ("\u{FEFF}", [""]),
    ("a\0b\u{2028}c\n", ["a\0b\u{2028}c"]),
    ("膝👟\n", ["膝👟"]),
  ]

  @Test(arguments: cases, [1, 2, 7, 65_536])
  func `lines are the same however the bytes arrive`(
    sample: (bytes: String, lines: [String]),
    chunkSize: Int
  ) throws {
    let found = try lines(of: sample.bytes.utf8, chunkSize: chunkSize)
    #expect(found == sample.lines.map { .text($0) })
  }

  @Test func `bytes that are no text are repaired`() throws {
    #expect(try lines(of: [0x61, 0xFF, 0x62, 0x0A]) == [.text("a\u{FFFD}b")])
    #expect(try lines(of: [0xE8, 0x86]) == [.text("\u{FFFD}")])
  }

  @Test(arguments: [1, 4, 65_536])
  func `a line over the limit is counted, thrown away, and the next one read`(chunk: Int) throws {
    let found = try lines(of: "12345\n123456\nok\n1234567".utf8, maximumLength: 5, chunkSize: chunk)
    #expect(found == [.text("12345"), .tooLong(byteCount: 6), .text("ok"), .tooLong(byteCount: 7)])
  }

  @Test func `a line of many megabytes is read in one piece`() throws {
    let count = 32 << 20
    let found = try lines(of: Data(repeating: 0x61, count: count))
    #expect(found.count == 1)
    guard case .text(let line)? = found.first else { return }
    #expect(line.utf8.count == count)
  }

  @Test func `what cannot be read is said with its reason`() {
    var reader = ByteLineReader(descriptor: -1)
    #expect(throws: ByteLineReader.Failure.unreadable(code: EBADF)) { try reader.next() }
    #expect("\(ByteLineReader.Failure.unreadable(code: EISDIR))" == "cannot read: Is a directory")
  }

  @Test func `a line goes out whole, with its end`() throws {
    let folder = try ScratchFolder()
    let descriptor = open(folder.path + "/output", O_WRONLY | O_CREAT, 0o600)
    let writer = LineWriter(descriptor: descriptor)
    try writer.writeLine("heel 膝")
    try writer.write("")
    try writer.write([0x6F, 0x6B, 0x0A])
    close(descriptor)
    #expect(try folder.text(of: "output") == "heel 膝\nok\n")
  }

  @Test func `a full pipe that does not block is waited for`() throws {
    let folder = try ScratchFolder()
    let pipe = try Pipe()
    let cat = try ProgramUnderTest.spawn(["/bin/cat"], environment: [:], inNewSession: false) {
      posix_spawn_file_actions_adddup2(&$0, pipe.output, 0)
      posix_spawn_file_actions_addopen(&$0, 1, folder.path + "/copy", O_WRONLY | O_CREAT, 0o600)
    }
    let text = String(repeating: "heel\n", count: 100_000)
    _ = fcntl(pipe.input, F_SETFL, O_NONBLOCK)
    try LineWriter(descriptor: pipe.input).write(text)
    pipe.closeInput()
    #expect(ProgramUnderTest.waitForEnd(of: cat) == .exited(0))
    #expect(try folder.text(of: "copy") == text)
  }

  @Test func `a pipe nobody reads is told from other failures`() throws {
    LineWriter.ignoreClosedPipes()
    let pipe = try Pipe()
    pipe.closeOutput()
    #expect(throws: LineWriter.Failure.closed) {
      try LineWriter(descriptor: pipe.input).writeLine("heel")
    }
    #expect(throws: LineWriter.Failure.unwritable(code: EBADF)) {
      try LineWriter(descriptor: -1).writeLine("heel")
    }
  }
}
