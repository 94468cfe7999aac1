import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addDatasets(to vocabulary: Vocabulary) {
    vocabulary.type(Dataset.self)
    vocabulary.sequence(Dataset.self)
    vocabulary.literal(charge: size) { (examples: [Example]) in try Dataset.initOrThrow(examples) }
    vocabulary.initializer("init(_:)", charge: size) {
      (examples: [Example]) in
      try Dataset.initOrThrow(examples)
    }
    vocabulary.initializer("init(inputs:targets:)") {
      (inputs: Matrix, targets: Matrix) in try Dataset.initOrThrow(inputs: inputs, targets: targets)
    }
    vocabulary.initializer(
      "init(inputs:labels:classes:)",
      charge: { (_: Matrix, labels: [Int], classes: Int) in .numbers(labels.count, classes) }
    ) { (inputs: Matrix, labels: [Int], classes: Int) in
      try Dataset.initOrThrow(inputs: inputs, labels: labels, classes: classes)
    }
    vocabulary.subscript(
      "subscript(_:)", charge: { (data: Dataset, _: Int) in .numbers(data.width) },
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
    typealias Make = (Int, Double, UInt64) throws -> Dataset
    let patterns: [(String, Make)] = [
      ("moons(_:noise:seed:)", { try .moonsOrThrow($0, noise: $1, seed: $2) }),
      ("circle(_:noise:seed:)", { try .circleOrThrow($0, noise: $1, seed: $2) }),
      ("spiral(_:noise:seed:)", { try .spiralOrThrow($0, noise: $1, seed: $2) }),
    ]
    for (signature, make) in patterns {
      vocabulary.staticMethod(
        signature, of: Dataset.self, charge: { (count: Int, _: Double, _: UInt64) in drawing(count) }
      ) { (count: Int, noise: Double, seed: UInt64) in try make(count, noise, seed) }
    }
    vocabulary.staticMethod(
      "line(_:slope:intercept:noise:seed:)", of: Dataset.self,
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
      "batches(of:)",
      charge: { (data: Dataset, size: Int) in
        .numbers(data.count, Charge.sum(data.width, size > 0 ? 32 / size : 0))
      }
    ) { (data: Dataset, size: Int) in try data.batchesOrThrow(of: size) }
    vocabulary.method(
      "shuffled(seed:)", charge: { (data: Dataset, _: UInt64) in .numbers(data.count, data.width + 1) }
    ) { (data: Dataset, seed: UInt64) in data.shuffled(seed: seed) }
    vocabulary.method(
      "split(_:seed:)", labels: ("train", "test"),
      charge: { (data: Dataset, _: Double, _: UInt64?) in .numbers(data.count, data.width + 1, 2) }
    ) { (data: Dataset, share: Double, seed: UInt64?) in
      let parts = try data.splitOrThrow(share, seed: seed)
      return (parts.train, parts.test)
    }
    vocabulary.type(Standardization.self)
    vocabulary.initializer("init(_:)", charge: { (data: Dataset) in .numbers(data.count, data.width, 2) }) {
      (data: Dataset) in try Standardization.initOrThrow(data)
    }
    vocabulary.method(
      "apply(to:)",
      charge: { (_: Standardization, data: Dataset) in
        Charge(elements: data.inputs.elements.count, operations: data.inputs.elements.count)
      }
    ) { (scale: Standardization, data: Dataset) in try scale.applyOrThrow(to: data) }
  }

  private static func addFiles(to vocabulary: Vocabulary) {
    vocabulary.staticMethod(
      "csv(_:inputs:targets:)", of: Dataset.self,
      charge: { (path: String, _: [String], _: [String]) in try LessonFolder.chargeOfReading(path, perByte: 1)
      }
    ) { (path: String, inputs: [String], targets: [String]) in
      try LessonFolder.reading { try Dataset.csvOrThrow(path, inputs: inputs, targets: targets) }
    }
    vocabulary.staticMethod(
      "idx(images:labels:classes:limit:)", of: Dataset.self,
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
