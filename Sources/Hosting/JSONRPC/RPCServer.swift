// JSON-RPC 2.0 over lines: hears all that has come, then answers in the order it was asked.
//
// A request that is cancelled while it waits is not begun. One that is being answered cannot be
// cancelled: it takes microseconds, and the notification is read after it.

import Logging

/// Answers the lines of a JSON-RPC peer.
struct RPCServer<Handler: RPCHandler>: LineServer {
  /// A request or refusal that waits for its turn.
  private enum Waiting {
    case request(RPCRequest, RPCCancellation?)
    case refusal(RPCRefusal)
  }

  private var handler: Handler
  private let log: Logger
  private var inbox: [Waiting] = []
  private var next = 0

  /// Makes a server.
  init(_ handler: Handler, log: Logger) {
    self.handler = handler
    self.log = log
  }

  mutating func hear(_ line: ByteLineReader.Line) {
    do throws(RPCRefusal) {
      switch try RPCMessage(line, allowsNullID: Handler.allowsNullID) {
      case .request(let request): inbox.append(.request(request, nil))
      case .notification(let notification): cancel(by: notification)
      case .ignored: log.debug("passed over a message that needs no answer")
      }
    } catch {
      inbox.append(.refusal(error))
    }
  }

  mutating func answerNext(into writer: inout JSONWriter) -> Bool {
    guard next < inbox.count else {
      inbox.removeAll(keepingCapacity: inbox.capacity <= 1024)
      next = 0
      return false
    }
    let waiting = inbox[next]
    next += 1
    switch waiting {
    case .refusal(let refusal): refuse(refusal, into: &writer)
    case .request(let request, nil): answer(request, into: &writer)
    case .request(let request, .reply(let result)): writer.result(result, id: request.id)
    case .request(_, .silence): break
    case .request(let request, .refusal(let error)):
      refuse(RPCRefusal(id: request.id, error: error), into: &writer)
    }
    return true
  }

  /// Answers one line by itself, as a peer that waits for each answer sees it.
  ///
  /// - Returns: The lines that go out, without their ends.
  mutating func lines(for line: String) -> [String] {
    hear(.text(line))
    var writer = JSONWriter()
    while answerNext(into: &writer) {}
    return writer.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func answer(_ request: RPCRequest, into writer: inout JSONWriter) {
    do throws(RPCError) {
      let reply = try handler.answer(request)
      for notification in reply.before { writer.notification(notification) }
      writer.result(reply.result, id: request.id)
      for notification in reply.after { writer.notification(notification) }
      log.debug("answered", metadata: ["method": "\(request.method)"])
    } catch {
      refuse(RPCRefusal(id: request.id, error: error), into: &writer)
    }
  }

  private func refuse(_ refusal: RPCRefusal, into writer: inout JSONWriter) {
    writer.error(refusal.error, id: refusal.id)
    log.info("refused a message", metadata: ["code": "\(refusal.error.code)"])
  }

  /// Marks the requests that a notification cancels while they wait.
  private mutating func cancel(by notification: RPCNotification) {
    for place in inbox.indices where place >= next {
      guard case .request(let request, nil) = inbox[place],
        let cancellation = handler.cancellation(of: request, by: notification)
      else { continue }
      inbox[place] = .request(request, cancellation)
    }
  }
}
