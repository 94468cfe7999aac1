func primes(below n: Int) -> [Int] { (2..<n).filter { m in !(2..<m).contains { m % $0 == 0 } } }
func lengths(_ words: [String]) -> [String: Int] { Dictionary(uniqueKeysWithValues: words.map { ($0, $0.count) }) }
func compose(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> (Int) -> Int { { g(f($0)) } }
print(primes(below: 20), lengths(["ab", "c"])["ab"]!, compose({ $0 + 1 }, { $0 * 10 })(4))  // expect: [2, 3, 5, 7, 11, 13, 17, 19] 2 50
