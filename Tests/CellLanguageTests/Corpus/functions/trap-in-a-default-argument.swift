let list = [1]
func f(_ n: Int = list[1]) -> Int { n }  // expect runtime error: index out of range
print(f(7))  // expect: 7
print(f())
