// JSON in and out: what must survive, what must be refused.

import Testing

@testable import Hosting

@Suite struct JSONTests {
  @Test(arguments: [
    #"{"a":1,"b":[true,false,null],"c":{"d":"e"}}"#, "1", "1.0", "-0", "1e400", "0.10",
    "12345678901234567890", #""\"\\é膝👟""#, "[]", "{}", #"[[],{}]"#,
  ])
  func `compact sorted JSON comes back as it was`(text: String) throws {
    #expect(try JSON(parsing: text).description == text)
  }

  @Test func `keys are sorted and the last of a double key counts`() throws {
    let value = try JSON(parsing: #"{"b":1, "a" : 2,"b":3}"#)
    #expect(value.description == #"{"a":2,"b":3}"#)
    #expect(value["b"]?.integer == 3)
  }

  @Test func `escapes are resolved`() throws {
    let value = try JSON(parsing: #""\u0041\n\t\"\\\/\b\f\ud83d\udc5f""#)
    #expect(value.text == "A\n\t\"\\/\u{8}\u{c}👟")
  }

  @Test(arguments: [#""\ud83d""#, #""\udc5f""#, #""\ud83dx""#, #""\ud83d\u0041""#])
  func `half a surrogate pair becomes U+FFFD`(text: String) throws {
    #expect(try JSON(parsing: text).text?.first == "\u{FFFD}")
  }

  @Test(arguments: [
    "", "nul", "tru", "truefalse", "01", "1.", ".5", "+1", "-", "1e", "[1,]", "[1 2]", "{\"a\"}",
    "{a:1}", "{\"a\":1,}", "\"abc", "\"\\x\"", "\"\\u12\"", "1 2", "'a'", "NaN", "Infinity", "[",
    "{", "{\"a\":", "\"\\",
  ])
  func `what is not JSON is refused with its place`(text: String) {
    #expect(throws: JSONError.self) { try JSON(parsing: text) }
  }

  @Test func `nesting is limited, so that no line exhausts the stack`() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError(expected: "less nesting", offset: 128)) { try JSON(parsing: deep) }
    let fine = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(try JSON(parsing: fine).description == fine)
  }

  @Test func `characters that end lines elsewhere are escaped`() {
    let text = "a\u{2028}b\u{2029}c\u{85}d\u{0}e\u{1B}f\u{7F}g\nh"
    #expect(
      JSON.string(text).description
        == #""a\u2028b\u2029c\u0085d\u0000e\u001bf\u007fg\nh""#
    )
  }

  @Test func `characters beside those are left alone`() {
    let text = "é \u{A0} \u{2027} \u{202A} € 膝 👟"
    #expect(JSON.string(text).description == "\"\(text)\"")
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (0.5, "0.5"), (0.83, "0.83"), (0.005, "0.005"), (0.999, "0.999"),
    (0.9999, "1"), (2, "1"), (-1, "0"),
  ])
  func `probabilities have at most three places`(value: Double, text: String) {
    var writer = JSONWriter()
    writer.fraction(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }
}
