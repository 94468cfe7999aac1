let a: UInt8 = 250
print(a &+ 10, Int8.max, UInt.min, Int32(5) + 1)  // expect: 4 127 0 6
print(UInt8(exactly: 300) == nil, UInt8(clamping: 300), UInt8(truncatingIfNeeded: 300))  // expect: true 255 44
