import Backprop
import Display

/// ` · ReLU′(0) taken as 0 at z₀⁽¹⁾`: what was chosen where there is no derivative, nothing where nothing was.
///
/// Of many places the first four are named.
func note(on kinks: [Kink], _ notation: Notation) -> Line {
  var line = Line()
  var rest = kinks[...]
  while let first = rest.first {
    let alike = rest.filter { $0.activation == first.activation && $0.slope == first.slope }
    rest = rest.filter { !alike.contains($0) }[...]
    let slope = Formula.application(first.activation.slope, [.number(0)])
    line = line + " · \(slope) taken as \(number: first.slope) at "
    for (index, kink) in alike.prefix(4).enumerated() {
      line = line + "\(index > 0 ? ", " : "")\(notation.name(kink.quantity))"
    }
    if alike.count > 4 { line = line + " and \(alike.count - 4) more" }
  }
  return line
}
