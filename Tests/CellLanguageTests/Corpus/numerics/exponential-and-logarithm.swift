let zero = 0.0, one = 1.0
print(exp(zero), exp(one), log(one), log(exp(one)), log2(8.0), log10(1000.0))  // expect: 1.0 2.718281828459045 0.0 1.0 3.0 3.0
print(log(zero), exp(-1000.0), exp(1000.0), log(-one).isNaN)  // expect: -inf 0.0 inf true
