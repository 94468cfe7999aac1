enum Powers { static subscript(n: Int) -> Int { 1 << n } }
print(Powers[10])  // expect: 1024
