var closures: [() -> Int] = []
for i in 1...3 { closures.append { i * 10 } }
for closure in closures { print(closure()) }
// expect: 10
// expect: 20
// expect: 30
