print(2 * 1 << 3)  // expect: 16
print(1 + 1 << 2)  // expect: 5
