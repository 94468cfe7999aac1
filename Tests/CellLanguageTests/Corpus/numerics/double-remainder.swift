print((7.5).truncatingRemainder(dividingBy: 2), (7.5).remainder(dividingBy: 2), fmod(-7, 3))  // expect: 1.5 -0.5 -1.0
