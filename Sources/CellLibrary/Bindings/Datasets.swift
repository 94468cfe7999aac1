import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addDatasets(to vocabulary: Vocabulary) {
    vocabulary.type(
      Dataset.self, "Examples of one shape; each is a row of the inputs and a row of the targets.")
    vocabulary.sequence(Dataset.self)
    vocabulary.literal(charge: size) { (examples: [Example]) in try Dataset.initOrThrow(examples) }
    vocabulary.initializer("init(_:)", "The given examples, in order.", charge: size) {
      (examples: [Example]) in
      try Dataset.initOrThrow(examples)
    }
    vocabulary.initializer("init(inputs:targets:)", "Examples from two matrices, one row for each.") {
      (inputs: Matrix, targets: Matrix) in try Dataset.initOrThrow(inputs: inputs, targets: targets)
    }
    vocabulary.initializer(
      "init(inputs:labels:classes:)",
      "Examples from a matrix and the class of each row; the targets are one-hot.",
      charge: { (_: Matrix, labels: [Int], classes: Int) in .numbers(labels.count, classes) }
    ) { (inputs: Matrix, labels: [Int], classes: Int) in
      try Dataset.initOrThrow(inputs: inputs, labels: labels, classes: classes)
    }
    vocabulary.property("inputs", "The inputs, one row for each example.") { (data: Dataset) in data.inputs }
    vocabulary.property("targets", "The targets, one row for each example.") { (data: Dataset) in data.targets
    }
    vocabulary.subscript(
      "subscript(_:)", "An example, from 0.", charge: { (data: Dataset, _: Int) in .numbers(data.width) },
      { (data: Dataset, i: Int) in try data.subscriptOrThrow(i) })
    addCollection(Dataset.self, to: vocabulary)
    addSlice(of: Dataset.self, width: \.width, to: vocabulary)
    addPatterns(to: vocabulary)
    addParts(to: vocabulary)
    addFiles(to: vocabulary)
  }

  private static func size(_ examples: [Example]) -> Charge {
    let width = examples.first.map { $0.x.count + $0.y.count } ?? 0
    return .numbers(examples.count, width + 8)
  }

  private static func addPatterns(to vocabulary: Vocabulary) {
    vocabulary.staticProperty("xor", of: Dataset.self, "Exclusive or: four examples.", Dataset.xor)
    typealias Make = (Int, Double, UInt64) throws -> Dataset
    let patterns: [(String, String, Double, Make)] = [
      (
        "moons", "Two half circles that reach into each other.", 0.1,
        { try .moonsOrThrow($0, noise: $1, seed: $2) }
      ),
      ("circle", "A disc in a ring.", 0, { try .circleOrThrow($0, noise: $1, seed: $2) }),
      ("spiral", "Two arms that wind around each other.", 0, { try .spiralOrThrow($0, noise: $1, seed: $2) }),
    ]
    for (name, summary, noise, make) in patterns {
      vocabulary.staticMethod(
        name + "(_:noise:seed:)", of: Dataset.self, summary,
        defaults: [1: Default(noise, noise == 0 ? "0" : "\(noise)")],
        charge: { (count: Int, _: Double, _: UInt64) in drawing(count) }
      ) { (count: Int, noise: Double, seed: UInt64) in try make(count, noise, seed) }
    }
    vocabulary.staticMethod(
      "line(_:slope:intercept:noise:seed:)", of: Dataset.self, "Points around a straight line over −1 to 1.",
      defaults: [2: Default(0.0, "0"), 3: Default(0.0, "0")],
      charge: { (count: Int, _: Double, _: Double, _: Double, _: UInt64) in drawing(count) }
    ) { (count: Int, slope: Double, intercept: Double, noise: Double, seed: UInt64) in
      try Dataset.lineOrThrow(count, slope: slope, intercept: intercept, noise: noise, seed: seed)
    }
  }

  private static func drawing(_ count: Int) -> Charge {
    Charge(elements: Charge.product(count, 6), operations: Charge.product(count, 8))
  }

  private static func addParts(to vocabulary: Vocabulary) {
    vocabulary.method(
      "batches(of:)", "The examples in parts of n, in order; the last may be smaller.",
      charge: { (data: Dataset, size: Int) in
        .numbers(data.count, Charge.sum(data.width, size > 0 ? 32 / size : 0))
      }
    ) { (data: Dataset, size: Int) in try data.batchesOrThrow(of: size) }
    vocabulary.method(
      "shuffled(seed:)", "The examples in an order drawn from a seed.",
      charge: { (data: Dataset, _: UInt64) in .numbers(data.count, data.width + 1) }
    ) { (data: Dataset, seed: UInt64) in data.shuffled(seed: seed) }
    vocabulary.method(
      "split(_:seed:)", "Two parts: a share of the examples, and the rest.", labels: ("train", "test"),
      defaults: [1: Default(UInt64?.none, "nil")],
      charge: { (data: Dataset, _: Double, _: UInt64?) in .numbers(data.count, data.width + 1, 2) }
    ) { (data: Dataset, share: Double, seed: UInt64?) in
      let parts = try data.splitOrThrow(share, seed: seed)
      return (parts.train, parts.test)
    }
    vocabulary.type(
      Standardization.self, "Mean and standard deviation of every input, to bring others onto the same scale."
    )
    vocabulary.initializer(
      "init(_:)", "The scale on which the inputs have mean 0 and standard deviation 1.",
      charge: { (data: Dataset) in .numbers(data.count, data.width, 2) }
    ) { (data: Dataset) in try Standardization.initOrThrow(data) }
    vocabulary.method(
      "apply(to:)", "(x − mean)/deviation for every input; the targets stay.",
      charge: { (_: Standardization, data: Dataset) in
        Charge(elements: data.inputs.elements.count, operations: data.inputs.elements.count)
      }
    ) { (scale: Standardization, data: Dataset) in try scale.applyOrThrow(to: data) }
    vocabulary.property("mean", "The mean of every input.") { (scale: Standardization) in scale.mean }
    vocabulary.property("deviation", "The standard deviation of every input.") { (scale: Standardization) in
      scale.deviation
    }
  }

  private static func addFiles(to vocabulary: Vocabulary) {
    vocabulary.staticMethod(
      "csv(_:inputs:targets:)", of: Dataset.self,
      "Examples from a comma-separated file below the lesson's folder.",
      charge: { (path: String, _: [String], _: [String]) in try LessonFolder.chargeOfReading(path, perByte: 1)
      }
    ) { (path: String, inputs: [String], targets: [String]) in
      try LessonFolder.reading { try Dataset.csvOrThrow(path, inputs: inputs, targets: targets) }
    }
    vocabulary.staticMethod(
      "idx(images:labels:classes:limit:)", of: Dataset.self,
      "Pictures and their labels from two files in the IDX format of MNIST, below the lesson's folder.",
      defaults: [2: Default(10, "10"), 3: Default(Int?.none, "nil")],
      charge: { (images: String, labels: String, classes: Int, limit: Int?) in
        try LessonFolder.chargeOfPictures(images, labels, classes: classes, limit: limit)
      }
    ) { (images: String, labels: String, classes: Int, limit: Int?) in
      try LessonFolder.reading {
        try Dataset.idxOrThrow(images: images, labels: labels, classes: classes, limit: limit)
      }
    }
  }
}

extension Dataset {
  /// Numbers in an example.
  var width: Int { inputs.columns + targets.columns }
}
