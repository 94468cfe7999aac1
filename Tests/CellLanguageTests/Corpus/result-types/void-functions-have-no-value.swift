func nothing(_ n: Int) { print("n", n) }
let result: Void = nothing(1)
// expect: n 1
print(result)  // expect: ()
[1, 2].forEach { nothing($0) }
// expect: n 1
// expect: n 2
