func f(_ n: Int) -> Int {
  var a = 0  // expect warning: never read
  a = n
  var b = 0
  b += n
  var c = [1]
  c.append(n)
  var d = 0  // expect warning: never read
  let set = { d = n }
  set()
  var e: Int  // expect warning: never read
  e = n
  var g = 1
  g = g + n
  for var i in 0..<2 { i = n }  // expect warning: never read
  var (h, k) = (1, 2)  // expect warning: never read
  h = n
  k = n
  return k
}
print(f(3))  // expect: 3
