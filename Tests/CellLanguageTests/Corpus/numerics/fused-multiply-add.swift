print((2.0).addingProduct(3, 4), fma(2, 3, 4))  // expect: 14.0 10.0
