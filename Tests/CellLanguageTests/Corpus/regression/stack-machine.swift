enum Operation { case push(Double), add, multiply, negate }
func run(_ program: [Operation]) -> Double? {
  var stack: [Double] = []
  for operation in program {
    switch operation {
    case .push(let x): stack.append(x)
    case .negate:
      guard let x = stack.popLast() else { return nil }
      stack.append(-x)
    case .add, .multiply:
      guard let b = stack.popLast(), let a = stack.popLast() else { return nil }
      if case .add = operation { stack.append(a + b) } else { stack.append(a * b) }
    }
  }
  return stack.count == 1 ? stack[0] : nil
}
print(run([.push(2), .push(3), .add, .push(4), .multiply, .negate]) ?? .nan)  // expect: -20.0
print(run([.add]) == nil, run([.push(1), .push(2)]) == nil)  // expect: true true
