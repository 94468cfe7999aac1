import Backprop
import Display
import DisplayText
import LinearAlgebra
import Testing

@testable import Nabla

@Suite("Data as plots")
struct DataPlotTests {
  @Test("A histogram counts every number once, the ends included")
  func histogramCounts() throws {
    let panel = histogram([0, 0.1, 0.9, 1, 1, 0.5], bins: 2, title: "w").panels[0]
    #expect(panel.curves[0].points == [.init(x: 0.25, y: 2), .init(x: 0.75, y: 4)])
    #expect(panel.curves[0].style == .bars(width: 0.5))
    #expect(panel.vertical == 0...4)
    #expect(histogram([3, 3], bins: 4).panels[0].curves[0].points.map(\.y).reduce(0, +) == 2)
  }

  @Test("What cannot be counted is refused")
  func histogramRefusals() {
    #expect(throws: EngineError.self) { try histogramOrThrow([]) }
    #expect(throws: EngineError.self) { try histogramOrThrow([1, .nan]) }
    #expect(throws: EngineError.self) { try histogramOrThrow([1], bins: 0) }
    #expect(throws: EngineError.self) { try histogramOrThrow([-1e308, 1e308]) }
  }

  @Test("A scatter plot parts the examples by their class")
  func scatterClasses() {
    let plot = scatter(.xor)
    let classes = plot.panels[0].curves
    #expect(classes.map(\.name) == ["class 0", "class 1"])
    #expect(Set(classes[1].points) == [.init(x: 0, y: 1), .init(x: 1, y: 0)])
    #expect(plot.horizontalLabel == "x₀")
    #expect(throws: EngineError.self) {
      try scatterOrThrow(Dataset(inputs: [[1, 2, 3]], targets: [[1]]))
    }
  }

  @Test("Regions are what the network says, row by row from the bottom")
  func regions() throws {
    // Fires where x₀ > 0.5.
    let net = Network(inputs: 2, cost: .halfSquaredError) {
      Dense(weights: [[10, 0]], bias: [-5], activation: .sigmoid)
    }
    let regions = try #require(decisionRegions(of: net, on: .xor).panels[0].regions)
    #expect(regions.rows.count == decisionRegionSteps)
    for row in regions.rows {
      #expect(row == (0..<row.count).map { $0 < row.count / 2 ? 0 : 1 })
    }
    let other = Network(inputs: 3, cost: .halfSquaredError) {
      Dense(weights: [[1, 1, 1]], bias: [0], activation: .sigmoid)
    }
    #expect(throws: EngineError.self) { try decisionRegionsOrThrow(of: other, on: .xor) }
    var lost = net
    lost.b[1] = [.nan]
    #expect(throws: EngineError.self) { try decisionRegionsOrThrow(of: lost, on: .xor) }
  }

  @Test("As text, bars stand on the axis, and points and regions have signs of their own")
  func text() {
    let bars = TerminalText.render(histogram([0, 0.1, 0.9, 1, 1, 0.5], bins: 2).displayItems, style: .ascii)
    let bottom = bars.split(separator: "\n").last { $0.contains("#") }
    #expect(bottom?.contains(String(repeating: "#", count: 58)) == true)
    for style in TerminalText.Style.allCases {
      let text = TerminalText.render(scatter(.xor).displayItems, style: style)
      #expect(text.count(where: { $0 == "o" }) == 3, "two points and the sign in the legend")
      #expect(text.contains("o class 0"))
      #expect(text.contains("x class 1"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }
}

extension String {
  fileprivate func count(where isCounted: (Character) -> Bool) -> Int { filter(isCounted).count }
}
