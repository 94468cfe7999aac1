func σ(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
let x = 1.5, y = 1.0
var w = [0.8, -1.1], b = [-0.4, 0.5]
var a = [x], z: [Double] = []
for ℓ in 0..<2 {
  z.append(w[ℓ] * a[ℓ] + b[ℓ])
  a.append(σ(z[ℓ]))
}
var δ = (a[2] - y) * a[2] * (1 - a[2])
var gradients: [(w: Double, b: Double)] = []
for ℓ in (0..<2).reversed() {
  gradients.insert((δ * a[ℓ], δ), at: 0)
  δ = w[ℓ] * δ * a[ℓ] * (1 - a[ℓ])
}
for g in gradients { print(g.w, g.b) }
// expect: 0.04897420361254072 0.032649469075027145
// expect: -0.09573836254095378 -0.13875638180775954
