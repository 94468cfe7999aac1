let add: (Int, Int) -> Int = { $0 + $1 }
let negate: (Double) -> Double = { -$0 }
let hello: () -> String = { "hello" }
print(add(2, 3), negate(4), hello())  // expect: 5 -4.0 hello
