let zero = [0.0][0]
let nan = zero / zero, inf = 1 / zero
print(nan.isNaN, nan == nan, nan < 1, inf > 1e308, -inf, inf - inf)  // expect compiler warning: redundant  // expect compiler warning: redundant  // expect: true false false true -inf -nan
print([1, nan, 2].map { $0 > 1 }, inf.isFinite, (inf * 0).isNaN, nan.description)  // expect: [false, false, true] false true nan
print(Double.greatestFiniteMagnitude * 2 == inf, Double.leastNonzeroMagnitude > 0, Double.ulpOfOne)  // expect: true true 2.220446049250313e-16
print(min(1.0, inf), max(-inf, 2), (-0.0).sign == .minus, 0.0 == -0.0, -0.0)  // expect: 1.0 2.0 true true -0.0
