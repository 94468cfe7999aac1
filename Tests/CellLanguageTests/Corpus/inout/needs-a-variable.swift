func bump(_ n: inout Int) { n += 1 }
let counter = 5
bump(&counter)  // expect error: immutable
print(counter)
