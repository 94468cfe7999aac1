print(Double.nan, Double.infinity, -Double.infinity, -0.0, 0.0)  // expect: nan inf -inf -0.0 0.0
print(-Double.nan, [Double.nan, -0.0])  // expect: -nan [nan, -0.0]
