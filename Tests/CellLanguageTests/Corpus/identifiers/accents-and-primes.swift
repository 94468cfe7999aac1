let ŷ = 0.9
let σʹ = 0.25
let größe = 3
func σ(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
print(ŷ, σʹ, größe, σ(0))  // expect: 0.9 0.25 3 0.5
