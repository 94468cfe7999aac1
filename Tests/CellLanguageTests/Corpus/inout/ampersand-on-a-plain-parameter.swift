func show(_ n: Int) { print(n) }
var counter = 5
counter += 1
show(&counter)  // expect error: inout
