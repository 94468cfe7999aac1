func f(_ n: Int?, _ m: Int?) -> Int {
  guard let n, let m = m.map({ $0 * 2 }) else { return -1 }
  guard n != m else { return 0 }
  return n + m
}
print(f(nil, 1), f(2, 1), f(3, 1))  // expect: -1 0 5
