outer: for i in 1...4 {
  for j in stride(from: 10, through: 0, by: -5) {
    if j == i * 5 { continue outer }
    if i == 4 { break outer }
    print(i, j)
  }
}
var n = 3
repeat { n -= 1; if n == 1 { continue } ; print("n", n) } while n > 0
for (i, c) in "héy".enumerated() where i != 1 { print(i, c) }
for (a, b) in zip([1, 2, 3], ["x", "y"]) { print(a, b) }
for x in [1, 2, 3].reversed() { print(x, terminator: ",") }
// expect: 1 10
// expect: 3 10
// expect: 3 5
// expect: 3 0
// expect: n 2
// expect: n 0
// expect: 0 h
// expect: 2 y
// expect: 1 x
// expect: 2 y
print()  // expect: 3,2,1,
for _ in 0..<2 { print("*", terminator: "") }
print("")  // expect: **
block: do {
  if n == 0 { break block }
  print("not reached")
}
for i in (0..<3).reversed() { print(i) }
for x in stride(from: 0.0, to: 1, by: 0.25) { print(x) }
// expect: 2
// expect: 1
// expect: 0
// expect: 0.0
// expect: 0.25
// expect: 0.5
// expect: 0.75
