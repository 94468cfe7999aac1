print([1, 2, 3].elementsEqual([1, 2, 3]), [1, 2].starts(with: [1]), [1, 2].lexicographicallyPrecedes([1, 3]))  // expect: true true true
