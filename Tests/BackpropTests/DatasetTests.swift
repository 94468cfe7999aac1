import Backprop
import LinearAlgebra
import Testing

@Suite struct DatasetTests {
  let five = Dataset((0..<5).map { Example(x: [Double($0), 1], y: [Double($0) * 10]) })

  @Test func examplesCanBeWrittenAsALiteral() {
    let data: Dataset = [Example(x: [1, 2], y: [0]), Example(x: [3, 4], y: [1])]
    #expect(data.count == 2)
    #expect(data[1] == Example(x: [3, 4], y: [1]))
    #expect(data.inputs == [[1, 2], [3, 4]])
  }

  @Test func batchesKeepTheOrder() {
    let batches = five.batches(of: 2)
    #expect(batches.map(\.count) == [2, 2, 1])
    #expect(batches.flatMap { $0.map { $0.x[0] } } == [0, 1, 2, 3, 4])
  }

  @Test func shufflingPermutesRowsTogether() {
    let shuffled = five.shuffled(seed: 4)
    #expect(Set(shuffled) == Set(five))
    #expect(shuffled != five)
    #expect(shuffled == five.shuffled(seed: 4))
  }

  @Test func splittingLosesNothing() {
    let (train, test) = five.split(0.6)
    #expect(train.map { $0.x[0] } == [0, 1, 2] && test.map { $0.x[0] } == [3, 4])
    let drawn = five.split(0.8, seed: 1)
    #expect(Set(drawn.train).union(drawn.test) == Set(five))
    #expect(drawn.train.count == 4)
    #expect([0, 0.1, 0.29, 0.3, 0.5, 1].map { five.split($0).train.count } == [0, 1, 1, 2, 3, 5])
  }

  @Test func labelsBecomeOneHotTargets() {
    let data = Dataset(inputs: [[0], [1]], labels: [2, 0], classes: 3)
    #expect(data.targets == [[0, 0, 1], [1, 0, 0]])
    #expect(Vector.oneHot(1, of: 3) == [0, 1, 0])
    let error = #expect(throws: EngineError.self) {
      try Dataset.initOrThrow(inputs: [[0]], labels: [3], classes: 3)
    }
    #expect(error?.message == "Label 0 is 3, but labels are numbers from 0 below 3.")
  }

  @Test func standardizingGivesMeanZeroAndDeviationOne() {
    let scaled = Standardization(five).apply(to: five)
    #expect(abs(scaled.inputs[column: 0].mean) < 1e-15)
    #expect(abs(scaled.inputs[column: 0].norm * scaled.inputs[column: 0].norm / 5 - 1) < 1e-15)
    #expect(scaled.inputs[column: 1] == .zeros(5))
    #expect(scaled.targets == five.targets)
    for x in [[1e308, -1e308], [.nan, 1], [.infinity, 0]] {
      let wild = Dataset(x.map { Example(x: [0, $0], y: []) })
      let error = #expect(throws: EngineError.self) { try Standardization.initOrThrow(wild) }
      #expect(error?.message == "Input 1 has no finite mean and deviation, and so no scale.")
    }
    #expect(throws: EngineError.self) {
      try Standardization(five).applyOrThrow(to: .line(3, slope: 1, seed: 1))
    }
  }

  @Test func generatedSetsHaveTheShapesOfTheirNames() {
    let moons = Dataset.moons(100, noise: 0, seed: 1)
    #expect(moons[0] == Example(x: [1, 0], y: [0]))
    #expect(moons.count { $0.y[0] == 1 } == 50)
    for example in moons where example.y[0] == 0 { #expect(abs(example.x.norm - 1) < 1e-15) }
    for example in moons where example.y[0] == 1 { #expect(abs((example.x - [1, 0.5]).norm - 1) < 1e-15) }

    let circle = Dataset.circle(101, seed: 1)
    #expect(circle.count { $0.y[0] == 1 } == 51)
    for example in circle { #expect(example.y[0] == 1 ? example.x.norm <= 0.5 : example.x.norm >= 0.7) }

    let spiral = Dataset.spiral(100, seed: 1)
    #expect((spiral[10].x + spiral[60].x).norm < 1e-15)
    #expect(spiral.allSatisfy { $0.x.norm < 1 })

    let line = Dataset.line(5, slope: 2, intercept: 1, seed: 1)
    #expect(line.inputs == [[-1], [-0.5], [0], [0.5], [1]])
    #expect(line.targets == [[-1], [0], [1], [2], [3]])
  }

  @Test func noiseComesFromTheSeed() {
    #expect(Dataset.moons(50, seed: 1) == .moons(50, seed: 1))
    #expect(Dataset.moons(50, seed: 1) != .moons(50, seed: 2))
    #expect(throws: EngineError.self) { try Dataset.moonsOrThrow(0, seed: 1) }
    #expect(throws: EngineError.self) { try Dataset.spiralOrThrow(5, noise: -1, seed: 1) }
    #expect(throws: EngineError.self) { try Dataset.lineOrThrow(5, slope: .nan, seed: 1) }
    #expect(throws: EngineError.self) { try Dataset.lineOrThrow(5, slope: 1, intercept: .infinity, seed: 1) }
    #expect(throws: EngineError.self) { try Dataset.circleOrThrow(1 << 60, seed: 1) }
  }

  @Test func whatDoesNotFitIsRefused() {
    #expect(throws: EngineError.self) { try Dataset.initOrThrow(inputs: [[1]], targets: [[1], [2]]) }
    #expect(throws: EngineError.self) {
      try Dataset.initOrThrow([Example(x: [1], y: [1]), Example(x: [1, 2], y: [1])])
    }
    #expect(throws: EngineError.self) { try five.batchesOrThrow(of: 0) }
    #expect(throws: EngineError.self) { try five.splitOrThrow(1.5) }
    #expect(throws: EngineError.self) { try five.subscriptOrThrow(5) }
  }
}
