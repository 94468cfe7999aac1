let ∇ = 3  // expect error: syntax
print(∇)
