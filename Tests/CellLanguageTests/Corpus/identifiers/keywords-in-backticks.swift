let `class` = 1
let `for` = 2
func `repeat`(_ n: Int) -> Int { n }
print(`class` + `for`, `repeat`(3))  // expect: 3 3
