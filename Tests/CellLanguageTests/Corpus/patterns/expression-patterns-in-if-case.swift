let n = 7
if case 5...9 = n { print("in range") }  // expect: in range
if case 1...3 = n { print("never") } else { print("outside") }  // expect: outside
