let δ = 0.5, ŷ = 1.0, θ₁ = 2.0, `class` = 3, Δx = 4.0
func σ(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
func σʹ(_ z: Double) -> Double { σ(z) * (1 - σ(z)) }
print(δ + ŷ, θ₁, `class`, Δx, σ(0), σʹ(0))  // expect: 1.5 2.0 3 4.0 0.5 0.25
