import Nabla
import Testing

/// What net M shows: vectors in the tables, grids for the weight gradients.
@Suite struct FourEquationsTests {
  let net = Network(inputs: 2, cost: .halfSquaredError) {
    Dense(
      weights: [[0.2, -0.4], [0.7, 0.1], [-0.5, 0.6]], bias: [0.1, -0.2, 0.3], activation: .sigmoid)
    Dense(weights: [[0.3, -0.6, 0.9], [-0.8, 0.5, 0.4]], bias: [-0.1, 0.2], activation: .sigmoid)
  }
  let example = Example(x: [1, -2], y: [1, 0])

  @Test func forwardPassShowsVectors() {
    #expect(flat(items(for: net.forward(example.x)))[3] == "a⁽¹⁾ | σ(z⁽¹⁾) | [0.75026, 0.574443, 0.197816]")
  }

  @Test func gradientsShowTheFourEquations() {
    let shown = flat(items(for: net.gradients(at: example)))
    #expect(
      shown == [
        "equation | quantity | formula | value",
        " | ∂C/∂a⁽²⁾ | ∇ₐC | [−0.510387, 0.491536]",
        "BP1 | δ⁽²⁾ | ∇ₐC ⊙ σ′(z⁽²⁾) | [−0.127542, 0.122849]",
        "BP2 | δ⁽¹⁾ | (W⁽²⁾)ᵀδ⁽²⁾ ⊙ σ′(z⁽¹⁾) | [−0.0255838, 0.0337229, −0.0104173]",
        "BP3 | ∂C/∂b⁽¹⁾ | δ⁽¹⁾ | [−0.0255838, 0.0337229, −0.0104173]",
        "BP3 | ∂C/∂b⁽²⁾ | δ⁽²⁾ | [−0.127542, 0.122849]",
        "BP4 · ∂C/∂W⁽¹⁾ = δ⁽¹⁾(x)ᵀ",
        "δ⁽¹⁾ \\ x | 1 | −2",
        "−0.0255838 | −0.0255838 | 0.0511675",
        "0.0337229 | 0.0337229 | −0.0674457",
        "−0.0104173 | −0.0104173 | 0.0208347",
        "BP4 · ∂C/∂W⁽²⁾ = δ⁽²⁾(a⁽¹⁾)ᵀ",
        "δ⁽²⁾ \\ a⁽¹⁾ | 0.75026 | 0.574443 | 0.197816",
        "−0.127542 | −0.0956894 | −0.0732653 | −0.0252298",
        "0.122849 | 0.0921685 | 0.0705695 | 0.0243015",
        shown.last ?? "",
      ])
    #expect(shown.last?.hasPrefix("C = 0.251051 · cost ½Σ(a−y)² · ‖∇C‖ = ") == true)
  }

  @Test func aDerivativeOverSeveralPathsShowsEachOfThem() {
    let chain = net.chainRule(for: .w(layer: 1, to: 0, from: 0), at: example)
    let shown = flat(items(for: chain))
    #expect(shown[0] == "path | factors | product")
    #expect(shown[1].hasPrefix("z₀⁽¹⁾ → a₀⁽¹⁾ → z₀⁽²⁾ → a₀⁽²⁾ → C | (−0.510387) · "))
    #expect(shown[3] == "*sum over paths* |  | *−0.0255838*")
  }
}
