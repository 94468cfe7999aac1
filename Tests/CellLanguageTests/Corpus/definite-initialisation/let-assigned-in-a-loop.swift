let x: Int
for i in 0..<2 {
  x = i  // expect error: immutable
}
print(x)  // expect error: uninitialised
