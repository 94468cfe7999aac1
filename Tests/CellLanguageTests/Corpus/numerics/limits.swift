print(Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.leastNormalMagnitude)  // expect: 1.7976931348623157e+308 5e-324 2.2250738585072014e-308
print(Double.ulpOfOne, (1.0).ulp, (1.0).nextUp, (1.0).nextDown)  // expect: 2.220446049250313e-16 2.220446049250313e-16 1.0000000000000002 0.9999999999999999
