import Display
import Testing

@testable import DisplayText

@Suite struct TextDrawingTests {
  private let tree = Drawing.tree(
    Tree(
      "C = \(number: 0.5)",
      [Tree("y = \(number: 1)"), Tree("a", [Tree("z", [Tree("w"), Tree("x")])])]))

  @Test func aTreeHasABranchForEachQuantity() {
    #expect(
      TextDrawing(tree).lines() == [
        "C = 0.5", "├─ y = 1", "└─ a", "   └─ z", "      ├─ w", "      └─ x",
      ])
    #expect(TextDrawing(tree, style: .ascii).lines()[1...2] == ["|- y = 1", "`- a"])
  }

  private func diagram(_ sizes: [Int], name: String = "a", listsEdges: Bool = false) -> Diagram {
    let nodes = sizes.enumerated().flatMap { column, count in
      (0..<count).map { Diagram.Node("\(name)\($0)", value: Number(Double($0)), column: column) }
    }
    return Diagram(
      columns: sizes.map { "\($0)" }, nodes: nodes,
      edges: [.init(from: 0, to: nodes.count - 1, value: Number(-0.25))], listsEdges: listsEdges)
  }

  @Test func aDiagramHasABoxForEachColumnAndArrowsThatMeetThem() {
    #expect(
      TextDrawing(.diagram(diagram([1, 2], listsEdges: true))).lines() == [
        "1             2",
        "              ┌────────┐",
        "┌────────┐    │ a0 = 0 │",
        "│ a0 = 0 │───▶│ a1 = 1 │",
        "└────────┘    └────────┘",
        "",
        "  a0 → a1  −0.25",
      ])
  }

  @Test func onlyEdgesThatHaveSomethingToTellAreListed() {
    #expect(!TextDrawing(.diagram(diagram([1, 2]))).lines().contains { $0.contains("−0.25") })
  }

  @Test func whatIsLeftOutOfAColumnIsCounted() {
    var wide = diagram([3])
    wide.omitted[0] = 781
    #expect(
      TextDrawing(.diagram(wide), style: .ascii).lines().dropFirst(2).map { $0 } == [
        "| a0 = 0     |", "| a1 = 1     |", "| : 781 more |", "| a2 = 2     |", "+------------+",
      ])
  }

  @Test(arguments: [2, 5, 6, 7, 20, 50])
  func aDiagramStaysWithinThePage(columns: Int) {
    for name in ["a", "activation"] {
      let lines = TextDrawing(.diagram(diagram(Array(repeating: 2, count: columns), name: name))).lines()
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 }, "\(name)")
      #expect(lines.joined().split(separator: "│").count { $0.hasPrefix(" \(name)0") } == columns)
    }
  }

  @Test func numberLinesShowWhereANumberWasAndWhereItIs() {
    let lines = NumberLines([
      .init("w2", range: -2...0, before: Number(-1), after: Number(-0.5)),
      .init("C", range: 0...3, before: Number(1.5), after: Number(1.5)),
      .init("x", range: 0...3, before: Number(3)),
    ])
    #expect(
      TextDrawing(.numberLines(lines)).lines() == [
        "w2  −2 ├───────────────○───────●───────┤ 0  −1 → −0.5",
        "C    0 ├───────────────◉───────────────┤ 3  1.5 → 1.5",
        "x    0 ├──────────────────────────────●┤ 3  3",
      ])
    #expect(TextDrawing(.numberLines(lines), style: .ascii).lines()[0].contains("o-------*"))
  }

  @Test func aNoteIsTheLastLine() {
    var noted = diagram([1, 2])
    noted.note = "C = ½Σ(a−y)²"
    #expect(
      TextDrawing(.diagram(noted)).lines() == TextDrawing(.diagram(diagram([1, 2]))).lines() + [
        "", "C = ½Σ(a−y)²",
      ])
    let lines = NumberLines([.init("x", range: 0...3, before: Number(3))], note: "cost\nC")
    #expect(TextDrawing(.numberLines(lines)).lines().dropFirst() == ["", "cost C"])
  }

  @Test func longNumbersShortenTheLineAndNotThePage() {
    let range = -0.123456...0.123456
    let row = NumberLines.Row("w₁₀,₁₁⁽²⁾", range: range, before: Number(-0.0123456), after: Number(0.0654321))
    let lines = TextDrawing(.numberLines(NumberLines([row]))).lines()
    #expect(DisplayWidth.of(lines[0]) <= 80 && lines[0].contains("○") && lines[0].contains("●"))
  }

  @Test func numbersBeyondALineStandAtItsEnd() {
    let lines = NumberLines([
      .init("w", range: 0...1, before: Number(-9e180), after: Number(.infinity)),
      .init("w", range: 0...1, before: Number(.nan), after: nil),
    ])
    let text = TextDrawing(.numberLines(lines)).lines()
    #expect(text[0].contains("├○") || text[0].contains("├◉") || text[0].contains("├●"))
    #expect(text[1].contains("├●"))
  }
}
