let numbers = [4, 9, 15, 7, 2]
var found: (Int, Int)?
search: for (i, a) in numbers.enumerated() {
  for b in numbers[(i + 1)...] {
    if a == 15 { continue search }
    if a + b == 11 {
      found = (a, b)
      break search
    }
  }
}
print(found ?? (0, 0), found != nil)  // expect: (4, 7) true
var n = 0
outer: while true {
  n += 1
  switch n {
  case 1...3: continue outer
  case 7: break outer
  default: break
  }
  if n == 5 { continue }
  print(n)
}
rows: repeat {
  n -= 1
  for k in 0..<n where k == 4 { break rows }
} while n > 0
// expect: 4
// expect: 6
print(n)  // expect: 6
