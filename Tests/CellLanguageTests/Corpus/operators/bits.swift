print(0b1100 & 0b1010, 0b1100 | 0b1010, 0b1100 ^ 0b1010)  // expect: 8 14 6
print(~0, ~5)  // expect: -1 -6
var mask = 0b1
mask |= 0b100
print(mask)  // expect: 5
mask &= 0b100
print(mask)  // expect: 4
mask ^= 0b110
print(mask)  // expect: 2
