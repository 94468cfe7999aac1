/// A type written as an expression: `Double`, `[Int]`, `Set<Int>`, `Point`; arguments may be left to inference.
struct TypeReference {
  let nominal: Nominal
  /// Nil where a generic type is named without its arguments.
  let type: CellType?
}
