var list = [1]
let snapshot = { [list] in list }
list.append(2)
print(snapshot(), list)  // expect: [1] [1, 2]
