var n = 1
let show = { print("n is \(n)") }
show()
n = 2
show()
let increment = { n += 10 }
increment()
increment()
// expect: n is 1
// expect: n is 2
print(n)  // expect: 22
