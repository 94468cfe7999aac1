func steps(_ start: Int) -> Int {
  var n = start, count = 0
  while n != 1 {
    n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1
    count += 1
  }
  return count
}
print((1...10).map(steps))  // expect: [0, 1, 7, 2, 5, 8, 16, 3, 19, 6]
var longest = (n: 0, steps: 0)
for n in 1...1000 {
  let s = steps(n)
  if s > longest.steps { longest = (n, s) }
}
print(longest)  // expect: (n: 871, steps: 178)
repeat { longest.steps /= 10 } while longest.steps > 9
print(longest.steps)  // expect: 1
