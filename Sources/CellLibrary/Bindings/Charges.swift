import CellLanguage
import Nabla

// What calls take from a cell's budget. A charge is made before the call runs, so that what is too large is refused
// and never begun.

extension Charge {
  /// Numbers that are kept, and the object around them.
  static func numbers(_ sizes: Int...) -> Charge {
    Charge(elements: sum(sizes.reduce(1) { product($0, $1) }, 4))
  }

  /// Work in the engine's own loops, which do eight multiplications in the time of one operation of a cell.
  static func work(_ multiplications: Int, elements: Int = 0) -> Charge {
    Charge(elements: elements, operations: multiplications / 8)
  }

  /// A sum of sizes; one that no `Int` holds is more than any budget.
  static func sum(_ sizes: Int...) -> Int {
    sizes.reduce(0) { sum, size in
      let (value, overflows) = sum.addingReportingOverflow(max(size, 0))
      return overflows ? .max : value
    }
  }
}

/// As many numbers as the vector has.
func entries(_ v: Vector) -> Charge { .numbers(v.count) }
func entries(_ v: Vector, _: Double) -> Charge { .numbers(v.count) }
func entries(_: Double, _ v: Vector) -> Charge { .numbers(v.count) }
func entries(_ u: Vector, _: Vector) -> Charge { .numbers(u.count) }

/// As many numbers as the matrix has.
func entries(_ A: Matrix) -> Charge { .numbers(A.rows, A.columns) }
func entries(_ A: Matrix, _: Double) -> Charge { .numbers(A.rows, A.columns) }
func entries(_: Double, _ A: Matrix) -> Charge { .numbers(A.rows, A.columns) }
func entries(_ A: Matrix, _: Matrix) -> Charge { .numbers(A.rows, A.columns) }

/// A look at every entry.
func reading(_ v: Vector) -> Charge { Charge(operations: v.count / 8) }
func reading(_ u: Vector, _: Vector) -> Charge { Charge(operations: u.count / 8) }
func reading(_ A: Matrix) -> Charge { Charge(operations: A.elements.count / 8) }
