import LinearAlgebra
import Testing

@testable import Backprop

@Suite struct JSONValueTests {
  private func message(_ text: String) -> String? {
    do {
      _ = try JSONValue(parsing: text, named: "The text")
      return nil
    } catch {
      return error.message
    }
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("10.50", 10.5), ("1e3", 1000), ("1E+3", 1000), ("-2.5e-1", -0.25), ("1e-400", 0),
  ])
  func numbersAreTakenAsTheStandardWritesThem(text: String, number: Double) throws {
    #expect(try JSONValue(parsing: text, named: "The text") == .number(number))
  }

  @Test(arguments: [
    "+01", ".5", "01", "-01", "1.", "1.e3", "-", "-.5", "+1", "1e", "1e+", "0x10", "00", "1.2.3", "1-2",
    "NaN",
    "Infinity", "-Infinity", "1e999",
  ])
  func otherNumbersAreRefused(text: String) {
    let isReadAsNumber = text.hasPrefix("0x") == false
    let expected =
      isReadAsNumber
      ? "The text is not JSON: line 2, column 6 should be a number."
      : "The text is not JSON: line 2, column 7 should be “]”."
    #expect(message("[1,\n  2, \(text)]") == expected)
  }

  @Test(arguments: [
    (#""δ\u03b4\u03B4""#, "δδδ"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\ud83d\ude00""#, "😀"), (#""""#, ""), (#""\u0000""#, "\u{0}"),
  ])
  func escapesAreDecoded(text: String, decoded: String) throws {
    #expect(try JSONValue(parsing: text, named: "The text") == .string(decoded))
  }

  @Test(arguments: [
    (#"["\ud83d"]"#, 3, "an escape of a whole character, not of half a surrogate pair"),
    (#"["a\ude00"]"#, 4, "an escape of a whole character, not of half a surrogate pair"),
    (#"["\ud83d\ud83d"]"#, 3, "an escape of a whole character, not of half a surrogate pair"),
    (#"["\x"]"#, 3, "an escape, such as “\\n” or “\\u03B4”"),
    (#"["\u12"]"#, 3, "an escape, such as “\\n” or “\\u03B4”"),
    (#"["\"#, 3, "an escape, such as “\\n” or “\\u03B4”"),
    ("[\"a\u{1}\"]", 4, "an escape; a string has no control characters"),
    ("[\"a", 4, "the end of a string"), ("[1,]", 4, "a number"), ("[,1]", 2, "a number"), ("[1 2]", 4, "“]”"),
    (#"{"a": 1, }"#, 10, "“\"”"), (#"{"a": 1, "\u0061": 2}"#, 10, "a name that was not given before"),
    ("{a: 1}", 2, "“\"”"), ("['a']", 2, "a number"), ("[1] // one", 5, "nothing more"), ("tru", 1, "a value"),
    ("\u{FEFF}[1]", 1, "a number"),
  ])
  func whatTheStandardLacksIsRefused(text: String, column: Int, wanted: String) {
    #expect(message(text) == "The text is not JSON: line 1, column \(column) should be \(wanted).")
  }
}
