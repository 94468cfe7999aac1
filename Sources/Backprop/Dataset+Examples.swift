package import LinearAlgebra

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Dataset {
  /// Exclusive or: (0,0) → 0, (0,1) → 1, (1,0) → 1, (1,1) → 0.
  public static let xor = Dataset(
    inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], targets: [[0], [1], [1], [0]])

  /// Two half circles that reach into each other; the upper one is 0, the lower one 1.
  ///
  /// - Parameters:
  ///   - count: how many points, half of them in each moon.
  ///   - noise: the standard deviation of what is added to both coordinates.
  ///   - seed: where the noise is drawn from.
  public static func moons(_ count: Int, noise: Double = 0.1, seed: UInt64) -> Dataset {
    orStop(try moonsOrThrow(count, noise: noise, seed: seed))
  }

  /// A disc of radius ½, which is 1, in a ring from 0.7 to 1, which is 0; evenly spread over radius and angle.
  ///
  /// - Parameters:
  ///   - noise: the standard deviation of what is added to both coordinates.
  ///   - seed: where places and noise are drawn from.
  public static func circle(_ count: Int, noise: Double = 0, seed: UInt64) -> Dataset {
    orStop(try circleOrThrow(count, noise: noise, seed: seed))
  }

  /// Two arms that wind around each other, 1¾ turns from the middle to radius 1; one is 0, the other 1.
  ///
  /// - Parameters:
  ///   - noise: the standard deviation of what is added to both coordinates.
  ///   - seed: where the noise is drawn from.
  public static func spiral(_ count: Int, noise: Double = 0, seed: UInt64) -> Dataset {
    orStop(try spiralOrThrow(count, noise: noise, seed: seed))
  }

  /// Points around the straight line y = slope·x + intercept, evenly spaced over −1 to 1.
  ///
  /// - Parameters:
  ///   - noise: the standard deviation of what is added to y.
  ///   - seed: where the noise is drawn from.
  public static func line(
    _ count: Int, slope: Double, intercept: Double = 0, noise: Double = 0, seed: UInt64
  ) -> Dataset {
    orStop(try lineOrThrow(count, slope: slope, intercept: intercept, noise: noise, seed: seed))
  }

  /// - Throws: ``EngineError`` when the count or the noise makes no sense.
  package static func moonsOrThrow(
    _ count: Int, noise: Double = 0.1, seed: UInt64
  ) throws(EngineError) -> Dataset {
    let upper = (count + 1) / 2
    return try points(count, noise, seed) { index, _ in
      let isUpper = index < upper
      let (place, last) = isUpper ? (index, upper - 1) : (index - upper, count - upper - 1)
      let angle = Double.pi * Double(place) / Double(Swift.max(last, 1))
      return isUpper ? (cos(angle), sin(angle), 0) : (1 - cos(angle), 0.5 - sin(angle), 1)
    }
  }

  /// - Throws: ``EngineError`` when the count or the noise makes no sense.
  package static func circleOrThrow(
    _ count: Int, noise: Double = 0, seed: UInt64
  ) throws(EngineError) -> Dataset {
    let inner = (count + 1) / 2
    return try points(count, noise, seed) { index, generator in
      let radius = generator.uniform(in: index < inner ? 0...0.5 : 0.7...1)
      let angle = generator.uniform(in: 0...(2 * Double.pi))
      return (radius * cos(angle), radius * sin(angle), index < inner ? 1 : 0)
    }
  }

  /// - Throws: ``EngineError`` when the count or the noise makes no sense.
  package static func spiralOrThrow(
    _ count: Int, noise: Double = 0, seed: UInt64
  ) throws(EngineError) -> Dataset {
    let first = (count + 1) / 2
    return try points(count, noise, seed) { index, _ in
      let isFirst = index < first
      let (place, all) = isFirst ? (index, first) : (index - first, count - first)
      let radius = Double(place) / Double(all)
      let angle = 1.75 * 2 * Double.pi * radius + (isFirst ? 0 : Double.pi)
      return (radius * sin(angle), radius * cos(angle), isFirst ? 0 : 1)
    }
  }

  /// - Throws: ``EngineError`` when the count, the line or the noise makes no sense.
  package static func lineOrThrow(
    _ count: Int, slope: Double, intercept: Double = 0, noise: Double = 0, seed: UInt64
  ) throws(EngineError) -> Dataset {
    try check(count, noise)
    guard slope.isFinite, intercept.isFinite else {
      throw EngineError(.argument, "A line has a finite slope and intercept, not \(slope) and \(intercept).")
    }
    var generator = SplitMix64(seed: seed)
    let xs = (0..<count).map { count == 1 ? 0 : -1 + 2 * Double($0) / Double(count - 1) }
    let ys = xs.map { slope * $0 + intercept + (noise == 0 ? 0 : noise * generator.normal()) }
    return Dataset(
      checkedInputs: Matrix(rows: count, columns: 1, storage: xs),
      targets: Matrix(rows: count, columns: 1, storage: ys))
  }

  /// `count` points in the plane with a class each, moved by noise.
  private static func points(
    _ count: Int, _ noise: Double, _ seed: UInt64,
    _ place: (Int, inout SplitMix64) -> (x: Double, y: Double, label: Double)
  ) throws(EngineError) -> Dataset {
    try check(count, noise)
    var generator = SplitMix64(seed: seed)
    var coordinates: [Double] = []
    var labels: [Double] = []
    for index in 0..<count {
      let point = place(index, &generator)
      for coordinate in [point.x, point.y] {
        coordinates.append(noise == 0 ? coordinate : coordinate + noise * generator.normal())
      }
      labels.append(point.label)
    }
    return Dataset(
      checkedInputs: Matrix(rows: count, columns: 2, storage: coordinates),
      targets: Matrix(rows: count, columns: 1, storage: labels))
  }

  private static func check(_ count: Int, _ noise: Double) throws(EngineError) {
    guard count > 0 else { throw EngineError(.argument, "A data set of \(count) examples teaches nothing.") }
    _ = try Matrix.entryCount(count, 2)
    guard noise >= 0, noise.isFinite else {
      throw EngineError(.argument, "Noise is a standard deviation, a number from 0 up, not \(noise).")
    }
  }
}
