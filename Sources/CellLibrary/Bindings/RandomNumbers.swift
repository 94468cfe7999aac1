import CellLanguage
import Nabla

extension LessonVocabulary {
  static func addRandomNumbers(to vocabulary: Vocabulary) {
    vocabulary.type(UInt64.self, "A whole number from 0 to 2⁶⁴ − 1, as seeds are.")
    vocabulary.property("description", summary: "The value as text.") { (number: UInt64) in number.description
    }
    vocabulary.literal { (number: Int) in try unsigned(number) }
    vocabulary.initializer("init(_:)", summary: "The whole number as a seed.") { (number: Int) in
      try unsigned(number)
    }
    vocabulary.initializer("init(_:)", summary: "The number itself.") { (number: UInt64) in number }
    vocabulary.initializer("init(_:)", summary: "The number, where an `Int` can hold it.") {
      (number: UInt64) -> Int in
      guard let number = Int(exactly: number) else { throw CallError("\(number) does not fit an `Int`") }
      return number
    }
    vocabulary.initializer("init(_:)", summary: "The nearest `Double`.") { (number: UInt64) in Double(number)
    }
    vocabulary.staticProperty("max", of: UInt64.self, summary: "2⁶⁴ − 1.", UInt64.max)
    vocabulary.staticProperty("min", of: UInt64.self, summary: "0.", UInt64.min)
    let operations: [(String, String, (UInt64, UInt64) -> (partialValue: UInt64, overflow: Bool))] = [
      ("+", "The sum.", { $0.addingReportingOverflow($1) }),
      ("-", "The difference.", { $0.subtractingReportingOverflow($1) }),
      ("*", "The product.", { $0.multipliedReportingOverflow(by: $1) }),
      ("/", "The whole quotient.", { $0.dividedReportingOverflow(by: $1) }),
      ("%", "What whole division leaves.", { $0.remainderReportingOverflow(dividingBy: $1) }),
    ]
    for (name, summary, operation) in operations {
      vocabulary.infix(name, summary: summary) { (a: UInt64, b: UInt64) -> UInt64 in
        let (value, overflow) = operation(a, b)
        guard !overflow else { throw CallError("\(a) \(name) \(b) is no `UInt64`") }
        return value
      }
    }
    addGenerator(to: vocabulary)
  }

  private static func addGenerator(to vocabulary: Vocabulary) {
    vocabulary.type(SplitMix64.self)
    vocabulary.initializer("init(seed:)") { (seed: UInt64) in
      SplitMix64(seed: seed)
    }
    vocabulary.mutatingMethod("next()", discardable: false) {
      (generator: inout SplitMix64) -> UInt64 in generator.next()
    }
    vocabulary.mutatingMethod("uniform()") {
      (generator: inout SplitMix64) -> Double in generator.uniform()
    }
    vocabulary.mutatingMethod("uniform(in:)") {
      (generator: inout SplitMix64, range: ClosedRange<Double>) -> Double in generator.uniform(in: range)
    }
  }

  private static func unsigned(_ number: Int) throws -> UInt64 {
    guard let unsigned = UInt64(exactly: number) else {
      throw CallError("\(number) is negative, and no `UInt64` is")
    }
    return unsigned
  }
}
