import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addVectors(to vocabulary: Vocabulary) {
    vocabulary.type(Vector.self)
    vocabulary.type(Shape.self)
    vocabulary.sequence(Vector.self)
    vocabulary.literal(charge: { Charge(elements: $0.count) }) { (entries: [Double]) in Vector(entries) }
    vocabulary.initializer("init(_:)", sequences: [0], charge: { Charge(elements: $0.count) }) {
      (entries: [Double]) in Vector(entries)
    }
    vocabulary.staticMethod("zeros(_:)", of: Vector.self, charge: { .numbers($0) }) {
      (n: Int) in try Vector.zerosOrThrow(n)
    }
    vocabulary.staticMethod("ones(_:)", of: Vector.self, charge: { .numbers($0) }) {
      (n: Int) in try Vector.onesOrThrow(n)
    }
    vocabulary.staticMethod("oneHot(_:of:)", of: Vector.self, charge: { (_: Int, n: Int) in .numbers(n) }) {
      (index: Int, n: Int) in try Vector.oneHotOrThrow(index, of: n)
    }
    addVectorMembers(to: vocabulary)
    addVectorOperators(to: vocabulary)
    addVectorCollection(to: vocabulary)
  }

  private static func addVectorMembers(to vocabulary: Vocabulary) {
    vocabulary.property("sum", charge: reading, \Vector.sum)
    vocabulary.property("mean", charge: reading) { (v: Vector) in
      try v.meanOrThrow()
    }
    vocabulary.property("norm", charge: reading, \Vector.norm)
    vocabulary.property("argmax", charge: reading) { (v: Vector) in
      try v.argmaxOrThrow()
    }
    vocabulary.subscript(
      "subscript(_:)", { (v: Vector, i: Int) in try v.subscriptOrThrow(i) },
      set: { (v: inout Vector, entry: Double, i: Int) in try v.setSubscriptOrThrow(i, to: entry) })
  }

  private static func addVectorOperators(to vocabulary: Vocabulary) {
    vocabulary.infix("+", charge: entries) { (u: Vector, v: Vector) in
      try Vector.sumOrThrow(u, v)
    }
    vocabulary.infix("-", charge: entries) { (u: Vector, v: Vector) in
      try Vector.differenceOrThrow(u, v)
    }
    vocabulary.infix("⊙", charge: entries) {
      (u: Vector, v: Vector) in
      try Vector.hadamardOrThrow(u, v)
    }
    vocabulary.infix("*", charge: reading) { (u: Vector, v: Vector) in
      try Vector.productOrThrow(u, v)
    }
    vocabulary.infix("*", charge: entries) { (factor: Double, v: Vector) in
      factor * v
    }
    vocabulary.infix("*", charge: entries) { (v: Vector, factor: Double) in
      v * factor
    }
    vocabulary.infix("/", charge: entries) {
      (v: Vector, divisor: Double) in
      v / divisor
    }
    vocabulary.prefix("-", charge: entries) { (v: Vector) in -v }
    vocabulary.assignment("+=", charge: entries) { (u: inout Vector, v: Vector) in
      u = try Vector.sumOrThrow(u, v)
    }
    vocabulary.assignment("-=", charge: entries) { (u: inout Vector, v: Vector) in
      u = try Vector.differenceOrThrow(u, v)
    }
    vocabulary.assignment("*=", charge: entries) {
      (v: inout Vector, factor: Double) in
      v *= factor
    }
    vocabulary.assignment("/=", charge: entries) {
      (v: inout Vector, divisor: Double) in
      v /= divisor
    }
  }

  private static func addVectorCollection(to vocabulary: Vocabulary) {
    addCollection(Vector.self, to: vocabulary)
    vocabulary.mutatingMethod("swapAt(_:_:)", summary: "Exchanges two entries.") {
      (v: inout Vector, i: Int, j: Int) -> Void in
      let (first, second) = (try v.subscriptOrThrow(i), try v.subscriptOrThrow(j))
      try v.setSubscriptOrThrow(i, to: second)
      try v.setSubscriptOrThrow(j, to: first)
    }
    vocabulary.mutatingMethod("sort()", summary: "Puts the entries in rising order.", charge: entries) {
      (v: inout Vector) -> Void in v.sort()
    }
    vocabulary.mutatingMethod("reverse()", summary: "Turns the order of the entries around.", charge: entries)
    {
      (v: inout Vector) -> Void in v.reverse()
    }
    addSlice(of: Vector.self, width: { _ in 1 }, to: vocabulary)
  }

  /// What every collection with numbered elements has.
  static func addCollection<C: CellValue & RandomAccessCollection>(_: C.Type, to vocabulary: Vocabulary)
  where C.Index == Int, C.Indices == Range<Int>, C.Element: CellValue {
    vocabulary.property("count", summary: "How many there are.") { (values: C) in values.count }
    vocabulary.property("isEmpty", summary: "Whether there are none.") { (values: C) in values.isEmpty }
    vocabulary.property("indices", summary: "The numbers of all places.") { (values: C) in values.indices }
    vocabulary.property("startIndex", summary: "The number of the first place.") { (values: C) in
      values.startIndex
    }
    vocabulary.property("endIndex", summary: "The number behind the last place.") { (values: C) in
      values.endIndex
    }
    vocabulary.property("first", summary: "The first, or nil where there are none.") { (values: C) in
      values.first
    }
    vocabulary.property("last", summary: "The last, or nil where there are none.") { (values: C) in
      values.last
    }
  }

  /// Parts of a collection.
  static func addSlice<C: Sliced & RandomAccessCollection>(
    of _: C.Type, width: @escaping (C) -> Int, to vocabulary: Vocabulary
  ) where C.Index == Int, C.SubSequence == Slice<C>, C.Indices == Range<Int>, C.Element: CellValue {
    vocabulary.type(Slice<C>.self, "A part of a collection, with the numbers of the whole.")
    vocabulary.sequence(Slice<C>.self)
    addCollection(Slice<C>.self, to: vocabulary)
    func natural(_ count: Int) throws -> Int {
      guard count >= 0 else { throw CallError("there are no \(count) elements to take or leave") }
      return count
    }
    vocabulary.method("prefix(_:)", summary: "The first n, or all where there are fewer.") {
      (values: C, n: Int) in
      values.prefix(try natural(n))
    }
    vocabulary.method("suffix(_:)", summary: "The last n, or all where there are fewer.") {
      (values: C, n: Int) in
      values.suffix(try natural(n))
    }
    vocabulary.method("dropFirst(_:)", summary: "All but the first n.", defaults: [0: Default(1, "1")]) {
      (values: C, n: Int) in values.dropFirst(try natural(n))
    }
    vocabulary.method("dropLast(_:)", summary: "All but the last n.", defaults: [0: Default(1, "1")]) {
      (values: C, n: Int) in values.dropLast(try natural(n))
    }
    func part(_ values: C, _ lower: Int, _ upper: Int) throws -> Slice<C> {
      guard lower <= upper, values.startIndex <= lower, upper <= values.endIndex else {
        throw CallError("there are no places from \(lower) to below \(upper) among \(values.indices)")
      }
      return Slice(base: values, bounds: lower..<upper)
    }
    /// The place behind one, or the end where there is none.
    func behind(_ place: Int) -> Int { place < .max ? place + 1 : place }
    let name = "subscript(_:)"
    let summary = "The part at a range of places."
    vocabulary.subscript(
      name, summary: summary, { (values: C, r: Range<Int>) in try part(values, r.lowerBound, r.upperBound) })
    vocabulary.subscript(
      name, summary: summary,
      { (values: C, r: ClosedRange<Int>) in try part(values, r.lowerBound, behind(r.upperBound)) })
    vocabulary.subscript(
      name, summary: summary,
      { (values: C, r: PartialRangeFrom<Int>) in try part(values, r.lowerBound, values.endIndex) })
    vocabulary.subscript(
      name, summary: summary,
      { (values: C, r: PartialRangeUpTo<Int>) in try part(values, values.startIndex, r.upperBound) })
    vocabulary.subscript(
      name, summary: summary,
      { (values: C, r: PartialRangeThrough<Int>) in try part(values, values.startIndex, behind(r.upperBound))
      })
    vocabulary.subscript(
      "subscript(_:)", summary: "The element at a place of the whole.",
      { (part: Slice<C>, place: Int) in
        guard part.indices.contains(place) else {
          throw CallError("there is no place \(place) among \(part.indices)")
        }
        return part[place]
      })
  }
}
