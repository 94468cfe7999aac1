var list = [1, 2]
let last = { list[1] }  // expect runtime error: index out of range
print(last())  // expect: 2
list.removeLast()
print(last())
