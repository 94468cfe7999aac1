import Backprop
import Display

/// C16; ` · ReLU′(0) taken as 0 at z₀⁽¹⁾`: what was chosen where there is no derivative, nothing where nothing was.
///
/// Of many places the first four are named.
func note(on kinks: [Kink]) -> Line {
  var line = Line()
  var rest = kinks[...]
  while let first = rest.first {
    let alike = rest.filter { $0.symbol == first.symbol && $0.slope == first.slope }
    rest = rest.filter { !alike.contains($0) }[...]
    let names = alike.prefix(4).map(\.name).joined(separator: ", ")
    let more = alike.count > 4 ? " and \(alike.count - 4) more" : ""
    line = line + " · \(first.symbol)′(0) taken as \(number: first.slope) at \(names)\(more)"
  }
  return line
}
