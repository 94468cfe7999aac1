let inf = Double.infinity
print(inf + 1, (inf - inf).isNaN, (inf * 0).isNaN, 1 / inf, -1 / inf, inf > 1e308)  // expect: inf true true 0.0 -0.0 true
