var n = Int.max - 1
n += 1
print(n)  // expect: 9223372036854775807
n = n + 1  // expect runtime error: overflow
print(n)
