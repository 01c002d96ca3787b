// The published schema, held against what the server really says.

import Testing

@testable import Hosting

@Suite struct SchemaTests {
  private let document = ServeSchema.document(for: Fixtures.corpus)

  private func problems(_ line: String, _ definition: String) throws -> [String] {
    SchemaCheck(document).problems(with: try JSON(parsing: line), definition: definition)
  }

  @Test func `real replies follow the schema`() throws {
    var server = Fixtures.server()
    let lines = [
      #"{"id":1,"text":"my left heel kills me first thing in the morning, 7/10"}"#,
      #"{"text":"three weeks","withState":true,"session":"a"}"#, #"{"text":"why?"}"#,
      #"{"text":"I limp and cannot climb stairs"}"#, #"{"text":"crushing chest pain"}"#,
      #"{"text":"undo"}"#, #"{"text":"","id":null}"#, #"{"text":"my wrist hurts","session":"c"}"#,
      #"{"end":true,"id":{"a":1}}"#,
    ]
    for line in lines {
      #expect(try problems(line, "request") == [])
      #expect(try problems(server.reply(to: line), "reply") == [], "\(line)")
    }
  }

  @Test func `real refusals follow the schema`() throws {
    var server = Fixtures.server()
    for line in ["oops", "[]", #"{"id":1}"#, #"{"text":"a","state":"b"}"#] {
      #expect(try problems(server.reply(to: line), "refusal") == [])
      #expect(try problems(server.reply(to: line), "reply") != [])
    }
  }

  @Test(arguments: [#"{}"#, #"{"text":1}"#, #"{"end":false}"#, #"{"text":null}"#, "[]"])
  func `bad requests break the schema`(line: String) throws {
    #expect(try problems(line, "request") != [])
  }
}
