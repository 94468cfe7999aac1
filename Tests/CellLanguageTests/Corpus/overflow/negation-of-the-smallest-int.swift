let smallest = [Int.min]
print(smallest[0])  // expect: -9223372036854775808
print(-smallest[0])  // expect runtime error: overflow
