let angle: Double = .pi / 2
print(sin(angle), max(angle, .zero), [Double.infinity, .pi].min()! == .pi)  // expect: 1.0 1.5707963267948966 true
let n: Int = .max
print(n == Int.max, Double.pi > .zero)  // expect: true true
