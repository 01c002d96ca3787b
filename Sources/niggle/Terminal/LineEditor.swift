// GNU Readline as Swift sees it; the only file that knows of it.
//
// Readline is one per process and lives in C globals, so there is one editor, on the main actor.
// It must run on the real main thread (a synchronous `main`): a worker thread of Dispatch has all
// signals blocked, and Ctrl-C, SIGTERM and a resize would wait for the next key.

@preconcurrency import CReadline
import Glibc

/// Where the chat gets its lines from.
@MainActor protocol LineSource: AnyObject {
  /// What Tab offers for the next line.
  var completions: [String] { get set }

  /// Waits for a line.
  func readLine(prompt: String) -> EditedLine

  /// Notes a line for the up arrow, if it is one to keep.
  func remember(_ line: String)
}

/// What came of one prompt.
enum EditedLine: Equatable, Sendable {
  /// A message; a paste of several lines holds `\n`.
  case text(String)

  /// Ctrl-C: the line is dropped.
  case interrupted

  /// Ctrl-D on an empty line, or the terminal has gone.
  case end

  /// A signal asks the program to end.
  case terminated(signal: Int32)
}

/// The line editor of the terminal: editing, history and completion by GNU Readline.
@MainActor final class LineEditor: LineSource {
  /// The only one there is.
  static let shared = LineEditor()

  /// What Tab offers for the next line.
  var completions: [String] = []

  private var offers: [String] = []
  private var history: HistoryFile?
  private var lastEntry: String?
  private var newEntries: Int32 = 0

  private init() {}

  /// Sets readline up; call once, before the first line.
  ///
  /// - Parameter name: The name that `$if` in `~/.inputrc` asks for.
  func configure(name: String) {
    TextLocale.useUTF8()
    CaughtSignals.install()
    rl_readline_name = UnsafePointer(strdup(name))  // readline keeps the pointer for ever
    rl_change_environment = 0  // else it would set COLUMNS, and a resize would go unseen
    rl_basic_word_break_characters = UnsafePointer(strdup(CompletionMatcher.wordBreaks))
    rl_attempted_completion_function = { word, start, _ in
      rl_attempted_completion_over = 1  // never fall back to names of files
      guard let word, let line = rl_line_buffer else { return nil }
      let before = String(
        decoding: UnsafeRawBufferPointer(start: line, count: Int(start)),
        as: UTF8.self
      )
      let typed = String(cString: word)
      MainActor.assumeIsolated { LineEditor.shared.collectOffers(before: before, word: typed) }
      return rl_completion_matches(word) { _, _ in
        let next = MainActor.assumeIsolated { LineEditor.shared.nextOffer() }
        return next.flatMap { strdup($0) }  // readline frees it
      }
    }
    rl_getc_function = { stream in LineEditor.nextByte(of: stream) }
  }

  func readLine(prompt: String) -> EditedLine {
    CaughtSignals.forgetInterrupt()
    _ = CaughtSignals.takeContinuation()  // the prompt is yet to be shown
    if let signal = CaughtSignals.termination { return .terminated(signal: signal) }
    let line = readline(prompt)
    defer { free(line) }
    if let signal = CaughtSignals.termination { return .terminated(signal: signal) }
    if CaughtSignals.isInterrupted { return .interrupted }
    guard let line else {
      endLineAfterEnd()
      return .end
    }
    return .text(String(cString: line))
  }

  func remember(_ line: String) {
    guard HistoryFile.keeps(line, after: lastEntry) else { return }
    add_history(line)
    lastEntry = line
    newEntries += 1
  }

  /// Reads the history of earlier chats; from now on ``saveHistory()`` adds to it.
  ///
  /// - Throws: ``HistoryFile/Failure``; the chat then goes on without a file.
  func useHistory(_ file: HistoryFile) throws(HistoryFile.Failure) {
    // Timestamps keep an entry of several lines together.
    history_comment_char = CChar(UInt8(ascii: "#"))
    history_write_timestamps = 1
    stifle_history(HistoryFile.mostEntries)
    if try file.exists() {
      let code = read_history(file.path)
      guard code == 0 else { throw .system(code: code) }
    }
    if history_length > 0, let entry = history_get(history_base + history_length - 1) {
      lastEntry = String(cString: entry.pointee.line)
    }
    history = file
  }

  /// Adds the lines of this chat to the file, behind what another chat may have added meanwhile.
  func saveHistory() throws(HistoryFile.Failure) {
    guard let history, newEntries > 0 else { return }
    try history.prepare()
    let code = append_history(newEntries, history.path)
    guard code == 0 else { throw .system(code: code) }
    newEntries = 0
    history_truncate_file(history.path, HistoryFile.mostEntries)
  }

  private func collectOffers(before: String, word: String) {
    let matcher = CompletionMatcher(phrases: completions)
    offers = matcher.matches(before: before, word: word).reversed()
  }

  private func nextOffer() -> String? { offers.popLast() }

  /// Puts the cursor into the first column after Ctrl-D.
  ///
  /// Readline does so itself only when it switches bracketed paste off.
  private func endLineAfterEnd() {
    let mode = rl_variable_value("enable-bracketed-paste").map { String(cString: $0) }
    if mode != "on" {
      putc(Int32(UInt8(ascii: "\n")), rl_outstream)
      fflush(rl_outstream)
    }
  }

  /// Waits for a byte of input or a signal.
  ///
  /// Setting `rl_done` in readline's own signal hook does not end a line in 8.2, since `rl_getc`
  /// goes back to reading. The signals are blocked except while waiting, so that none slips in
  /// between the question whether one came and the wait.
  nonisolated private static func nextByte(of stream: UnsafeMutablePointer<FILE>?) -> Int32 {
    var watched = sigset_t()
    sigemptyset(&watched)
    for number in [SIGINT, SIGWINCH, SIGTSTP, SIGCONT] + CaughtSignals.terminating {
      sigaddset(&watched, number)
    }
    while true {
      if CaughtSignals.isInterrupted || CaughtSignals.termination != nil {
        // Ends this line, empty. One Return may only end a search: the next call
        // brings another, until readline lets go. Ctrl-J may be bound to something else.
        rl_replace_line("", 0)
        return Int32(UInt8(ascii: "\r"))
      }
      var usual = sigset_t()
      sigprocmask(SIG_BLOCK, &watched, &usual)
      // Readline may have stopped at Ctrl-Z on its own, between two keys; the shell wrote over the line.
      if CaughtSignals.takeContinuation() { rl_forced_update_display() }
      var waiting = pollfd(fd: fileno(stream), events: Int16(POLLIN), revents: 0)
      let isSignalled = rl_pending_signal() != 0
      let ready = isSignalled ? -1 : ppoll(&waiting, 1, nil, &usual)
      let code = isSignalled ? EINTR : errno
      sigprocmask(SIG_SETMASK, &usual, nil)
      if ready >= 0 { return rl_getc(stream) }
      guard code == EINTR else { return EOF }
      rl_check_signals()  // redraws after a resize, stops on Ctrl-Z, calls our handlers
    }
  }
}
