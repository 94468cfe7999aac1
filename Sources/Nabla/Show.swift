public import Display
import LinearAlgebra

/// Shows a line of text; numbers written as `\(x, digits: 6)` stay numbers.
public func show(_ line: Line) {
  Output.current.receive(items(for: line))
}

/// Shows a value: a network, a pass, a matrix, a number, a text…
@_disfavoredOverload
public func show(_ value: Any) {
  Output.current.receive(items(for: value))
}

/// The items that `show` would send for a value.
package func items(for value: Any) -> [DisplayItem] {
  switch value {
  case let value as any Displayable: value.displayItems
  case let value as [Any]: [.text(line(of: value))]
  case let value as Any?: [.text(value.map(line(ofOne:)) ?? "nil")]
  }
}

/// `[1, 0.5]`.
private func line(of values: [Any]) -> Line {
  var line = Line("[")
  for (index, value) in values.enumerated() {
    if index > 0 { line = line + ", " }
    line = line + Nabla.line(ofOne: value)
  }
  return line + "]"
}

private func line(ofOne value: Any) -> Line {
  switch value {
  case let number as Double: Line(number)
  case let text as String: Line(text)
  case let vector as Vector: vector.line
  case let values as [Any]: Nabla.line(of: values)
  default: Line(String(describing: value))
  }
}
