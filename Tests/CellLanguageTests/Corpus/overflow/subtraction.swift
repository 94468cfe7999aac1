var n = Int.min + 1
n -= 1
print(n)  // expect: -9223372036854775808
n -= 1  // expect runtime error: overflow
print(n)
