let a⁽¹⁾ = 0.25
let w₁ = 2.0, z₂ = 3, x² = 9
let W⁽²⁾ = [[a⁽¹⁾, w₁]]
print(a⁽¹⁾ * w₁, z₂ + x², W⁽²⁾)  // expect: 0.5 12 [[0.25, 2.0]]
