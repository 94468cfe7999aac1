import Diagnostics
import Display
import Foundation
import Notebook
import Testing
import Threads

@testable import Replay

/// Makes each number and each claim of the chapters false, and counts those that nobody notices.
@Suite struct FalsificationTests {
  /// Every so many recorded numbers are falsified; all of them where NABLA_FALSIFY=all is set.
  static let stride = ProcessInfo.processInfo.environment["NABLA_FALSIFY"] == "all" ? 1 : 7

  @Test("No recorded number can be changed without notice", arguments: Chapters.names)
  func recordedNumbers(name: String) throws {
    let run = try #require(Chapters.runs[name])
    var places: [Place] = []
    for output in run.lesson.outputs {
      for match in NumberScanner.numbers(in: output.content.text) {
        let before = output.content.text.utf8.prefix(match.range.lowerBound)
        places.append(
          Place(
            range: output.content.places(of: match.range), number: match.number,
            isResidual: before.suffix(Self.residual.count).elementsEqual(Self.residual)))
      }
    }
    #expect(places.count >= 20)
    let chosen = places.indices.filter { $0 % Self.stride == 0 }.map { places[$0] }
    expectNotice(of: chosen, in: run)
  }

  @Test("No bound number can be changed without notice", arguments: Chapters.names)
  func boundNumbers(name: String) throws {
    let run = try #require(Chapters.runs[name])
    #expect(!run.lesson.boundNumbers.isEmpty)
    expectNotice(of: run.lesson.boundNumbers.map { Place(range: $0.range, number: $0.written) }, in: run)
  }

  private static let residual = Array("|Δ| = ".utf8)

  /// A number that stands in a chapter.
  private struct Place {
    let range: Range<Int>
    let number: WrittenNumber
    /// Whether it says by how much a check was off, which may be anything that the check allows.
    var isResidual = false

    var falsified: String {
      let other = FalsificationTests.falsified(number)
      return isResidual && number.exponent == 0 ? "7" + other : other
    }
  }

  /// Expects that each number, made false while all others are right, is called drift.
  private func expectNotice(of places: [Place], in run: ReplayedLesson) {
    let source = run.lesson.source
    OrderedWork.each(places.count, threads: 2) { index in
      var bytes = source.utf8
      bytes.replaceSubrange(places[index].range, with: Array(places[index].falsified.utf8))
      // The cells are those that ran; only what is recorded of them is another.
      let falsified = ReplayedLesson(
        lesson: Lesson(SourceText(utf8: bytes, name: source.name)), parameters: run.parameters,
        cells: run.cells,
        boundNumbers: run.boundNumbers, diagnostics: run.diagnostics)
      return falsified.lesson.hasErrors || falsified.drift().hasDrift
    } deliver: { index, isNoticed in
      let place = places[index]
      let line = source.position(of: place.range.lowerBound).line
      #expect(isNoticed, "\(source.name):\(line): \(place.number.text) may as well be \(place.falsified)")
      return true
    }
  }

  /// Another number than is written, and not by a rounding error: with another first digit, or without its
  /// exponent.
  static func falsified(_ number: WrittenNumber) -> String {
    var text = Array(number.text)
    if let e = text.firstIndex(where: { $0 == "e" || $0 == "E" }) { return String(text[..<e]) }
    let digits = text.indices.filter { text[$0].isNumber }
    let first = digits.first { text[$0] != "0" } ?? digits[0]
    let digit = text[first].wholeNumberValue ?? 0
    text[first] = Character(String(digit == 0 ? 7 : digit == 9 ? 8 : digit + 1))
    return String(text)
  }

  @Test("No claim can be turned into its opposite without failing", arguments: Chapters.names)
  func claims(name: String) throws {
    let run = try #require(Chapters.runs[name])
    let code = try #require(Chapters.texts[name])
    let falsified = Replay().run(Lesson(SourceText(Self.falsifyingClaims(of: code), name: name)))
    // Claims do not act on one another, so they can all be false at once.
    #expect(falsified.runsToItsEnd, "\(falsified.allDiagnostics)")
    var count = 0
    for (index, cell) in run.cells.enumerated() {
      let claims = checks(of: falsified.cells[index])
      #expect(claims.count == checks(of: cell).count)
      for claim in claims {
        #expect(!claim.holds, "\(name), cell \(run.lesson.cells[index].name): \(claim.claim)")
      }
      count += claims.count
    }
    #expect(count >= 5, "a chapter claims something")
  }

  private func checks(of cell: ReplayedCell) -> [CheckResult] {
    cell.items.compactMap { if case .check(let check) = $0 { check } else { nil } }
  }

  /// A lesson in which every expected number is a tenth larger, every condition its opposite, and every gradient
  /// checked with a step that is far too large.
  static func falsifyingClaims(of text: String) -> String {
    let helpers = """
      func falsified(_ x: Double) -> Double { x == 0 ? 0.1 : 1.1 * x }
      func falsified(_ x: Vector) -> Vector { x.norm == 0 ? 0.1 * Vector.ones(x.count) : 1.1 * x }
      func falsified(_ x: Matrix) -> Matrix { x.norm == 0 ? 0.1 * Matrix.ones(x.rows, x.columns) : 1.1 * x }

      """
    var result = ""
    var isFirst = true
    var rest = Substring(text)
    while let cell = rest.firstMatch(of: #/(?m)^ *```swift\n( *\/\/\|[^\n]*\n)*(?s:.*?)^ *```$/#) {
      var code = String(cell.output.0)
      for call in CheckCall.all(in: code).reversed() {
        let claim = code[call.claim]
        code.replaceSubrange(call.claim, with: call.isCondition ? "!(\(claim))" : " falsified(\(claim))")
      }
      code = code.replacing(#/(gradcheck\(.*step: )1e-5/#) { $0.output.1 + "1" }
      if isFirst, let line = code.firstRange(of: #/```swift\n( *\/\/\|[^\n]*\n)*/#) {
        code.insert(contentsOf: helpers, at: line.upperBound)
        isFirst = false
      }
      result += rest[..<cell.range.lowerBound] + code
      rest = rest[cell.range.upperBound...]
    }
    return result + rest
  }

  @Test("A call's claim is found, whatever brackets and texts stand around it")
  func calls() {
    let code =
      #"check(f(a, [1, 2]), equals: g("x, (", b), within: 0, "a \(p(1, ")")), b"); check(a < (b, c).0, "y")"#
    #expect(
      CheckCall.all(in: code).map { code[$0.claim].trimmingCharacters(in: .whitespaces) }
        == [#"g("x, (", b)"#, "a < (b, c).0"])
  }
}
