func f(_ n: Int) -> Int {
  var unused = 3  // expect warning: never used
  var total = n  // expect warning: never mutated
  var list = [1, 2]
  list.append(n)
  if var m = Optional(n) { print(m) }  // expect warning: never mutated
  for var i in 0..<2 { print(i) }  // expect warning: never mutated
  return list.count + total
}
// expect: 1
// expect: 0
// expect: 1
print(f(1))  // expect: 4
