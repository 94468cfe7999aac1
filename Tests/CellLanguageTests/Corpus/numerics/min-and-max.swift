print(min(1, 2), max(1, 2), min(2.5, 1), max(1, 2, 3), min(3, 2, 1, 0))  // expect: 1 2 1.0 3 0
print(max(1, .nan).isNaN, Double.maximum(1, .nan), Double.minimum(2, 3))  // expect: false 1.0 2.0
