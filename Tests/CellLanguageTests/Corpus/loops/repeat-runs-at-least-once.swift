var n = 10
repeat {
  print(n)  // expect: 10
  n += 1
} while n < 10
print(n)  // expect: 11
