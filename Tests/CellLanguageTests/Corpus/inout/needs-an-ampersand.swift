func bump(_ n: inout Int) { n += 1 }
var counter = 5
bump(counter)  // expect error: inout
print(counter)
