struct Bad: Error { let at: Int }
func check(_ n: Int) throws -> Int { if n > 2 { throw Bad(at: n) }; return n * 10 }
do {
  print(try [1, 2].map { try check($0) })  // expect: [10, 20]
  print(try [1, 2, 3, 4].map { try check($0) })
} catch let bad as Bad { print("bad at", bad.at) }  // expect: bad at 3
let kept = [1, 5, 2].compactMap { try? check($0) }
print(kept, try! [2].map(check))  // expect: [10, 20] [20]
func apply(_ f: (Int) throws -> Int, to n: Int) rethrows -> Int { try f(n) }
print(apply({ $0 + 1 }, to: 1), (try? apply(check, to: 9)) ?? -1)  // expect: 2 -1
