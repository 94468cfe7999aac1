print((7).isMultiple(of: 7), (10).isMultiple(of: 4), (5).signum(), (-5).signum(), (0).signum())  // expect: true false 1 -1 0
let (q, r) = (17).quotientAndRemainder(dividingBy: -5)
print(q, r)  // expect: -3 2
print((6).trailingZeroBitCount, (255).nonzeroBitCount, Int.bitWidth, (5).leadingZeroBitCount)  // expect: 1 8 64 61
