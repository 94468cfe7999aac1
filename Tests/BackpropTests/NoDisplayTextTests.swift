import Foundation
import Testing

/// How things are written is said above: no text of the engine has a sign of mathematics in it.
@Suite struct NoDisplayTextTests {
  @Test func theEngineHoldsNoSignsOfMathematics() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Backprop")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "swift" }
    #expect(files.count > 40)
    let signs = Set("·∂∇⊙‖∞½′ᵀ⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉ₐ").union(
      "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω")
    for file in files {
      let source = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        for literal in line.matches(of: /"(?:[^"\\]|\\.)*"/) {
          let written = literal.output.replacing(/\\\([^)]*\)/, with: "")
          #expect(signs.isDisjoint(with: written), "\(file.lastPathComponent):\(number + 1): \(written)")
        }
      }
    }
  }
}
