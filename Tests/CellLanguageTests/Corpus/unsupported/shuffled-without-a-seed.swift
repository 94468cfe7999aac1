print([1, 2, 3].shuffled())  // expect unsupported: random
