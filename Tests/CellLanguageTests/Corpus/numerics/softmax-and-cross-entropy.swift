func softmax(_ z: [Double]) -> [Double] {
  let m = z.max() ?? 0
  let e = z.map { exp($0 - m) }
  let sum = e.reduce(0, +)
  return e.map { $0 / sum }
}
let p = softmax([1, 2, 3])
print(p.map { ($0 * 1000).rounded() / 1000 })  // expect: [0.09, 0.245, 0.665]
print((p.reduce(0, +) * 1e9).rounded() / 1e9)  // expect: 1.0
let loss = -log(p[2])
print((loss * 10_000).rounded() / 10_000)  // expect: 0.4076
print(tanh(0.0), 1 / (1 + exp(-0.0)), max(0, -1.5), log(1.0), sqrt(2) * sqrt(2) == 2)  // expect: 0.0 0.5 0.0 0.0 false
