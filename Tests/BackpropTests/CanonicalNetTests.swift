import Backprop
import LinearAlgebra
import Testing

@Suite struct CanonicalNetTests {
  @Test func netTForward() {
    let pass = Canonical.T().forward([1.5])
    #expect(abs(pass.z[1][0] - 0.8) < 1e-15)
    #expect(abs(pass.a[1][0] - 0.6899744811276125) < 1e-15)
    #expect(abs(pass.z[2][0] - -0.2589719292403738) < 1e-15)
    #expect(abs(pass.a[2][0] - 0.4356164475336706) < 1e-15)
    #expect(pass.output == pass.a[2])
    #expect(abs(Activation.sigmoid.derivative(pass.z[1][0]) - 0.2139096965202944) < 1e-15)
    #expect(abs(Activation.sigmoid.derivative(pass.z[2][0]) - 0.24585475817181543) < 1e-15)
  }

  @Test func netTBackward() {
    let grads = Canonical.T().gradients(at: Canonical.exampleT)
    #expect(abs(grads.C - 0.15926439714725701) < 1e-15)
    #expect(abs(grads.dA[2][0] - -0.5643835524663294) < 1e-15)
    #expect(abs(grads.delta[2][0] - -0.13875638180775954) < 1e-15)
    #expect(abs(grads.dW[2][0, 0] - -0.09573836254095378) < 1e-15)
    #expect(abs(grads.delta[1][0] - 0.03264946907502714) < 1e-15)
    #expect(abs(grads.dW[1][0, 0] - 0.04897420361254071) < 1e-15)
    #expect(abs(grads.dX[0] - 0.02611957526002171) < 1e-15)
  }

  @Test func theOtherConstantOfTheCostDoublesEveryDerivative() {
    let half = Canonical.T().gradients(at: Canonical.exampleT)
    let full = Canonical.T(.squaredError).gradients(at: Canonical.exampleT)
    #expect(full.flattened == 2 * half.flattened)
    #expect(abs(full.dW[2][0, 0] - -0.19147672508190755) < 1e-15)
  }

  @Test func netKInTheOrderOfTheChapter() {
    let grads = Canonical.K.gradients(at: Canonical.exampleK)
    #expect(agree(grads.pass.a.map { $0[0] }, [0.5, 0.668187772, 0.483073610, 0.491537613], 5e-10))
    #expect(abs(grads.C - 0.258533998708278) < 1e-15)
    #expect(
      agree(
        grads.flattened,
        [0.009849980775, 0.019699961551, -0.084815446372, -0.126933550574, -0.122777201062, -0.254158369354],
        5e-13))
    #expect(abs(grads.norm - 0.321654495731) < 5e-13)
  }

  @Test func netM() {
    let grads = Canonical.M.gradients(at: Canonical.exampleM)
    #expect(agree(grads.pass.a[1], [0.7502601056, 0.5744425168, 0.1978161114], 5e-11))
    #expect(agree(grads.pass.a[2], [0.48961325, 0.4915357133], 5e-11))
    #expect(abs(grads.C - 0.2510509960469807) < 1e-15)
    #expect(agree(grads.delta[2], [-0.1275416247, 0.1228487127], 5e-11))
    #expect(agree(grads.delta[1], [-0.0255837565, 0.0337228606, -0.0104173425], 5e-11))
    #expect(agree(grads.dW[2][row: 0], [-0.0956893928, -0.0732653319, -0.0252297882], 5e-11))
    #expect(agree(grads.dW[1][row: 0], [-0.0255837565, 0.0511675129], 5e-11))
    #expect(agree(grads.dA[1], [-0.1365414575, 0.1379493311, -0.0656479771], 5e-11))
  }

  @Test func aBiasDerivativeIsTheWeightsWithoutTheInput() {
    let grads = Canonical.M.gradients(at: Canonical.exampleM)
    for ℓ in 1...2 {
      #expect(grads.dW[ℓ] == outer(grads.db[ℓ], grads.pass.a[ℓ - 1]))
      #expect(grads.db[ℓ] == grads.delta[ℓ])
    }
  }

  @Test func gradientsHaveTheShapeOfWhatTheyAreGradientsOf() {
    let net = Canonical.M
    let grads = net.gradients(at: Canonical.exampleM)
    #expect(grads.dW.map(\.shape) == net.W.map(\.shape))
    #expect(grads.db.map(\.count) == net.b.map(\.count))
    #expect(grads.dA.indices == 0..<3)
    #expect(grads.delta.indices == 1..<3)
    #expect(grads.flattened.count == net.parameterCount)
  }
}
