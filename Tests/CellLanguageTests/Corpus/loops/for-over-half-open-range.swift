for n in 0..<3 { print(n) }
for _ in 0..<0 { print("never") }
// expect: 0
// expect: 1
// expect: 2
print("end")  // expect: end
