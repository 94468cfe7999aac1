func bump(_ n: inout Int, by amount: Int = 1) { n += amount }
var counter = 5
bump(&counter)
print(counter)  // expect: 6
bump(&counter, by: 10)
print(counter)  // expect: 16
