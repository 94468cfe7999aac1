func length(_ p: (Double, Double)) -> Double { (p.0 * p.0 + p.1 * p.1).squareRoot() }
func add(_ a: Int, _ b: Int) -> Int { a + b }
func label(_ p: (key: String, value: Int)) -> String { "\(p.key)=\(p.value)" }
print([(3, 4), (0, 1)].map(length))  // expect: [5.0, 1.0]
print(zip([1, 2], [10, 20]).map(add), ["a": 1].map(label))  // expect: [11, 22] ["a=1"]
print([(1.5, 2.0)].map(length).count, [[1, 2], [3]].map { $0.reduce(0, add) })  // expect: 1 [3, 3]
