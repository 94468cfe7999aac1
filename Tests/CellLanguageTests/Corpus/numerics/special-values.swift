print(Double.nan, Double.infinity, -Double.infinity, Double.pi)  // expect: nan inf -inf 3.141592653589793
print(Double.nan.isNaN, Double.infinity.isInfinite, (1.0).isFinite, Double.nan.isFinite, (0.0).isZero)  // expect: true true true false true
print((-0.0) == 0.0, (-0.0).sign == .minus, (1.5).sign == .plus)  // expect: true true true
