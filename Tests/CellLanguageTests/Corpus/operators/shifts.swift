print(1 << 4, 256 >> 3, -16 >> 2)  // expect: 16 32 -4
print(1 << 63, 1 << 64, 1 << -1)  // expect: -9223372036854775808 0 0
print(-1 >> 64, 5 >> 100)  // expect: -1 0
var bits = 3
bits <<= 2
print(bits)  // expect: 12
bits >>= 1
print(bits)  // expect: 6
