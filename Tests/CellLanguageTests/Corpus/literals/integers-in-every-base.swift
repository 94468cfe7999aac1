print(42, 0x2A, 0b101010, 0o52)  // expect: 42 42 42 42
print(1_000_000)  // expect: 1000000
print(-7, +7)  // expect: -7 7
print(0xFF_FF)  // expect: 65535
