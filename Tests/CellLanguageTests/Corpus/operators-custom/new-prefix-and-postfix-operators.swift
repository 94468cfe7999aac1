prefix operator √
postfix operator %%
prefix func √ (x: Double) -> Double { sqrt(x) }
postfix func %% (x: Double) -> Double { x / 100 }
print(√16, √(9 + 16), 50%%, √4 + 25%%)  // expect: 4.0 5.0 0.5 2.25
