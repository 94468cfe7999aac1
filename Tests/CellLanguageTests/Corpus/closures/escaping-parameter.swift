var stored: [() -> Int] = []
func keep(_ body: @escaping () -> Int) { stored.append(body) }
var n = 5
keep { n * 2 }
keep { n + 1 }
n = 10
print(stored.map { $0() })  // expect: [20, 11]
