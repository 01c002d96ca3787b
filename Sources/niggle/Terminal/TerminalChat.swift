// Runs a chat on standard input and output, in a terminal or without one.

import ArgumentParser
import Glibc
import Hosting

/// One chat of the command `niggle`, from the first word to the exit status.
struct TerminalChat {
  /// What the command line says.
  var options: ChatOptions

  /// The environment the program was started with.
  var environment: [String: String]

  /// The most bytes a line may have to be answered when no one sits at the keyboard.
  static let longestMessage = 16 << 20

  /// Chats until the end.
  ///
  /// Must be called on the main thread of a synchronous command.
  ///
  /// - Parameter partner: Who answers.
  /// - Throws: The exit status, if it is not 0 and no signal ends the process.
  func run(with partner: some ChatPartner) throws {
    let end =
      isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      ? MainActor.assumeIsolated { interactiveEnd(with: partner) }
      : scriptedEnd(with: partner)
    switch end {
    case .finished: return
    case .killed(let signal): ExitStatus.die(ofSignal: signal)
    case .failed(let reason):
      warn(reason)
      throw ExitCode(ExitStatus.ioFailure.rawValue)
    }
  }

  @MainActor private func interactiveEnd(with partner: some ChatPartner) -> ChatEnd {
    let editor = LineEditor.shared
    editor.configure(name: "niggle")
    let history = options.noHistory ? nil : HistoryFile(environment: environment)
    attempt(on: history) { file throws(HistoryFile.Failure) in try editor.useHistory(file) }

    let writer = LineWriter(
      descriptor: STDOUT_FILENO,
      shouldStop: { CaughtSignals.termination != nil }
    )
    var loop = ChatLoop(
      partner: partner,
      source: editor,
      renderer: { windowRenderer(wantsGutter: !options.plain) },
      write: { text throws(LineWriter.Failure) in try writer.write(text) }
    )
    let end = loop.run()
    attempt(on: history) { _ throws(HistoryFile.Failure) in try editor.saveHistory() }
    return end
  }

  private func scriptedEnd(with partner: some ChatPartner) -> ChatEnd {
    LineWriter.ignoreClosedPipes()
    let writer = LineWriter(descriptor: STDOUT_FILENO)
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let file = Renderer(columns: nil, hasGutter: false, hasColor: hasColor(onTerminal: false))
    var chat = ScriptedChat(
      partner: partner,
      reader: ByteLineReader(
        descriptor: STDIN_FILENO,
        maximumLength: Self.longestMessage
      ),
      renderer: isTerminal ? windowRenderer(wantsGutter: false) : file,
      write: { text throws(LineWriter.Failure) in try writer.write(text) },
      warn: warn
    )
    return chat.run()
  }

  /// A renderer for the window as it is now.
  private func windowRenderer(wantsGutter: Bool) -> Renderer {
    Renderer(
      windowOf: TerminalWidth.columns(of: STDOUT_FILENO, environment: environment),
      wantsGutter: wantsGutter && colorPolicy.hasCapableTerminal,
      hasColor: hasColor(onTerminal: true)
    )
  }

  private var colorPolicy: ColorPolicy {
    ColorPolicy(choice: options.color, environment: environment)
  }

  private func hasColor(onTerminal isTerminal: Bool) -> Bool {
    !options.plain && colorPolicy.allowsColor(onTerminal: isTerminal)
  }

  /// Does something with the history; what goes wrong is one line, never the end of the chat.
  private func attempt(
    on history: HistoryFile?,
    _ action: (HistoryFile) throws(HistoryFile.Failure) -> Void
  ) {
    guard let history else { return }
    do throws(HistoryFile.Failure) {
      try action(history)
    } catch {
      warn("no history in \(Sanitiser.printable(history.path)): \(error)")
    }
  }

  /// Says something to whoever looks after the program; standard error may be closed.
  private func warn(_ message: String) {
    try? LineWriter(descriptor: STDERR_FILENO).writeLine("niggle: \(message)")
  }
}
