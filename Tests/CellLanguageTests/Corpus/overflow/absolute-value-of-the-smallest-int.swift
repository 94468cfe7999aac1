let smallest = [Int.min]
print(abs(smallest[0] + 1))  // expect: 9223372036854775807
print(abs(smallest[0]))  // expect runtime error: overflow
