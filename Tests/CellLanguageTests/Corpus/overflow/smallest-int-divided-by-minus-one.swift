let smallest = [Int.min, -1]
print(smallest[0] / 1)  // expect: -9223372036854775808
print(smallest[0] / smallest[1])  // expect runtime error: overflow
