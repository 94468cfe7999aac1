import Diagnostics
import Testing

@testable import Notebook

@Suite struct BoundNumberTests {
  private func bound(_ text: String) -> [String] {
    let lesson = Lesson(SourceText(text, name: "lesson.md"))
    #expect(lesson.diagnostics.isEmpty)
    return lesson.boundNumbers.map { number in
      #expect(lesson.source.string(number.range) == number.written.text)
      let expression = number.expression.text
      #expect(lesson.source.string(number.expression.places(of: 0..<expression.utf8.count)) == expression)
      return "\(number.written.text)=\(expression)"
    }
  }

  @Test(arguments: [
    ("The gradient is 0.0489742<!--= long.value -->.", ["0.0489742=long.value"]),
    ("1<!--=a--> and −2e−3<!--= b --> and\n-3<!--= c[0] -->", ["1=a", "−2e−3=b", "-3=c[0]"]),
    ("# Heading 4<!--= a -->", ["4=a"]),
    ("- item **0.5**<!--= a --> `0.25`<!--= b --> $1.5$<!--= c -->", ["0.5=a", "0.25=b", "1.5=c"]),
    ("> 43.2%<!--= accuracy -->", ["43.2=accuracy"]),
    ("| a |\n|---|\n| 0.5<!--= a --> |", ["0.5=a"]),
    ("`1<!--= a -->` 2<!--= b -->", ["2=b"]),
    ("``1 ` <!--= a -->`` \\` 2<!--= b --> `", ["2=b"]),
    ("<details>\n<summary>3<!--= a --></summary>\n</details>", ["3=a"]),
    ("1,234,567<!--= a --> and x=1,23<!--= b -->", ["1,234,567=a", "23=b"]),
    ("w2 = 0.5<!--= w2 --> text<br>", ["0.5=w2"]),
    ("Setext 1<!--= a -->\n===", ["1=a"]),
    ("```text\n1<!--= a -->\n```\n\n    1<!--= a -->", []),
    ("<!-- 1 = a -->\n\n1<!-- a -->", []),
  ])
  func theyAreFoundInProse(text: String, expected: [String]) {
    #expect(bound(text) == expected)
  }

  @Test(arguments: [
    ("text<!--= a -->", "bound.no-number <!--= a -->"),
    ("<!--= a -->", "bound.no-number <!--= a -->"),
    ("w2<!--= a -->", "bound.no-number <!--= a -->"),
    ("1<!--= -->", "bound.no-expression <!--= -->"),
    ("1<!--= a--b -->", "bound.comment <!--="),
    ("1<!--= a", "bound.comment <!--="),
    ("1<!--= a\nb -->", "bound.unclear <!--= a\nb -->"),
    ("1 <!--= a -->", "bound.no-number <!--= a -->"),
  ])
  func whatCannotBeBoundIsReported(text: String, expected: String) {
    #expect(complaints(text) == [expected])
  }

  @Test(arguments: [
    ("The slope is 0.25<!--= slope -->, at most.", ["0.25=slope"], "The slope is 0.25, at most."),
    (#""It falls: **1.5**<!--= a --> to 43%<!--= b -->""#, ["1.5=a", "43=b"], "It falls: **1.5** to 43%"),
    ("No number here", [], "No number here"),
  ])
  func theyAreFoundInCaptions(caption: String, expected: [String], shown: String) throws {
    let text = "1<!--= before -->\n\n> ```swift\n> //| caption: \(caption)\n> 1\n> ```\n\n2<!--= after -->\n"
    #expect(bound(text) == ["1=before"] + expected + ["2=after"])
    let lesson = Lesson(SourceText(text, name: "lesson.md"))
    #expect(lesson.boundNumbers.map(\.precedingCells) == [0] + expected.map { _ in 1 } + [1])
    let written = try #require(lesson.cells.first?.options.caption)
    #expect(written.text([], values: []) == shown)
  }

  @Test func aCaptionIsShownWithTheNumbersThatWereComputed() throws {
    let text = "```swift\n//| caption: From 1.50<!--= a --> to **43**<!--= b -->%, and 7<!--= c -->\n1\n```\n"
    let lesson = Lesson(SourceText(text, name: "lesson.md"))
    let caption = try #require(lesson.cells.first?.options.caption)
    #expect(
      caption.text(lesson.boundNumbers, values: [2.25, 44, nil]) == "From 2.25 to **44**%, and 7")
  }

  @Test func theyKnowTheCellsBeforeThem() {
    let lesson = Lesson(
      SourceText(
        "0<!--= a -->\n\n```swift\n```\n\n1<!--= a --> 1<!--= b -->\n\n```swift\n```\n2<!--= a -->", name: "l"
      ))
    #expect(lesson.boundNumbers.map(\.precedingCells) == [0, 1, 1, 2])
  }

  @Test(arguments: [
    ("0.0489742", 0.04897420361, true), ("0.0489742", 0.04897425, true), ("0.0489742", 0.04897426, false),
    ("−0.5", -0.45, true), ("-0.5", -0.5501, false), ("4", 4.0, true), ("4", 3.4, false),
    ("1e-9", 1.4e-9, true), ("1.0e-9", 1.4e-9, false), ("1,000", 1000.4, true), ("0.25", .nan, false),
  ])
  func agreementIsToTheDigitsWritten(text: String, value: Double, agrees: Bool) throws {
    #expect(try #require(WrittenNumber(text)).agrees(with: value) == agrees)
  }

  @Test(arguments: [
    ("0.0489742", 0.05123456789, "0.0512346"), ("0.0489742", 0.000123456789, "0.000123457"),
    ("4", 12.0, "12"),
    ("0.50", 0.472, "0.47"), ("0.5", -0.472, "\u{2212}0.5"), ("-0.5", -0.472, "-0.5"),
    ("1.5e-9", 2.25e-10, "2.2e-10"),
    ("1,000", 1_234_567.0, "1,234,567"), ("0.125", 1e-12, "1.00e\u{2212}12"),
    ("0.001", -0.00004, "\u{2212}0.00004"),
    ("3", 0.0, "0"), ("2.0", 0.0, "0.0"), ("5", -0.2, "0"), ("1.25", 1e20, "1.00e20"),
  ])
  func rewritingKeepsTheStyle(text: String, value: Double, expected: String) throws {
    let rewritten = try #require(WrittenNumber(text)).rewritten(for: value)
    #expect(rewritten == expected)
    #expect(try #require(WrittenNumber(rewritten)).agrees(with: value))
  }

  @Test(arguments: [
    ("a 1 b", ["1"]), ("w1 x_2 δ3 a⁽¹⁾", []), ("1×2", ["1", "2"]), ("[−0.5, +2]", ["−0.5", "+2"]),
    ("3-2 (1)-4", ["3", "2", "1", "4"]), ("7.88861e−31", ["7.88861e−31"]), ("1e5x 2e 1.", ["1", "2", "1"]),
    ("|−1.1|", ["−1.1"]), ("c⁵⁰ = 1", ["1"]), ("1,234.5 12,34", ["1,234.5", "12", "34"]),
  ])
  func numbersAreToldFromNames(text: String, expected: [String]) {
    #expect(NumberScanner.numbers(in: text).map(\.number.text) == expected)
  }
}
