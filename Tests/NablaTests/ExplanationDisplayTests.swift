import Nabla
import Testing

@Suite struct ExplanationDisplayTests {
  let net = Network(inputs: 1, cost: .halfSquaredError) {
    Dense(weights: [[0.8]], bias: [-0.4], activation: .sigmoid)
    Dense(weights: [[-1.1]], bias: [0.5], activation: .sigmoid)
  }
  let example = Example(x: [1.5], y: [1])

  @Test func traceShowsEveryStepWithItsNumbers() {
    #expect(
      flat(items(for: net.trace(at: example))).prefix(7) == [
        "# | equation | quantity | formula | numbers | value",
        "1 | BP1 | δ⁽²⁾ | ∇ₐC ⊙ σ′(z⁽²⁾) | [−0.564384] ⊙ [0.245855] | [−0.138756]",
        "2 | BP3 | ∂C/∂b⁽²⁾ | δ⁽²⁾ |  | [−0.138756]",
        "3 | BP4 | ∂C/∂W⁽²⁾ | δ⁽²⁾(a⁽¹⁾)ᵀ | [−0.138756] [0.689974]ᵀ | 1×1, below",
        "4 | BP2 | δ⁽¹⁾ | (W⁽²⁾)ᵀδ⁽²⁾ ⊙ σ′(z⁽¹⁾) | [0.152632] ⊙ [0.21391] | [0.0326495]",
        "5 | BP3 | ∂C/∂b⁽¹⁾ | δ⁽¹⁾ |  | [0.0326495]",
        "6 | BP4 | ∂C/∂W⁽¹⁾ | δ⁽¹⁾(x)ᵀ | [0.0326495] [1.5]ᵀ | 1×1, below",
      ])
  }

  @Test func operationCountsNameTheirModel() {
    #expect(
      flat(items(for: operationCount(sizes: [3, 3, 2, 1]))) == [
        "way to the gradient | multiplications | additions | to backprop",
        "naive, path by path | 136 | 9 | 4.387×",
        "naive, weight by weight | 109 | 9 | 3.516×",
        "backprop | 31 | 3 | 1×",
        "one forward pass | 17 | — | 0.5484×",
        "finite differences | 408 | — | 13.16×",
        "3-3-2-1 · *17* weights, 23 parameters · 26 paths · 24 forward passes for finite differences · "
          + "one operation = one multiplication of two factors",
      ])
  }

  @Test func anotherRouteIsNamedWithItsGradient() {
    let shown = flat(items(for: net.gradients(at: example, by: .dual)))
    #expect(shown.last?.hasSuffix("· by dual numbers") == true)
  }

  @Test func aFaultyRouteFailsItsCheck() {
    let check = net.gradcheck(at: example, of: .faultyBackprop(.wrongSign))
    let shown = flat(items(for: check))
    #expect(shown.first?.hasPrefix("parameter | backprop with the sign of a − y turned") == true)
    #expect(shown.last?.hasPrefix("✗ 4 parameters") == true)
  }

  @Test func diagnosisHasALineForEachLayer() {
    let shown = flat(items(for: diagnose(net, on: [example])))
    #expect(shown.count == 4)
    #expect(shown[2].hasPrefix("2 | sigmoid | 0.1388 | 1 | 0.09574 | — | 0 % | — | 0.436 ± 0"))
    #expect(shown[3] == "C = 0.159264 · cost (1/N)Σᵢ½Σ(a−y)²")
  }

  @Test func confusionsShowActualClassesInRows() {
    #expect(
      flat(items(for: net.confusion(on: [example]))) == [
        "actual \\ predicted | 0 | 1", "0 | 0 | 0", "1 | 1 | 0", "accuracy 0 on 1 examples",
      ])
  }
}
