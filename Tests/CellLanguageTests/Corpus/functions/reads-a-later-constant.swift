func f() -> Int { limit * 2 }
let limit = 3
print(f())  // expect: 6
func g() -> String { name + suffix }
let name = "a"
var suffix = "b"
suffix += "c"
print(g())  // expect: abc
