func total(_ numbers: Int...) -> Int { numbers.reduce(0, +) }
let list = [1, 2]
print(total(list))  // expect error: type
