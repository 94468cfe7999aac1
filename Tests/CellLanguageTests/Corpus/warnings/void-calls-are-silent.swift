func note(_ n: Int) { print("note", n) }
note(1)
[1, 2].forEach { note($0) }
var list = [3]
list.append(4)
// expect: note 1
// expect: note 1
// expect: note 2
print(list)  // expect: [3, 4]
