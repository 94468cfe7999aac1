func level1() -> () -> () -> Int {
  var a = 1
  return {
    a += 1
    var b = a * 10
    return {
      a += 1
      b += 1
      return a * 1000 + b
    }
  }
}
let level2 = level1()
let level3 = level2()
print(level3(), level3())  // expect: 3021 4022
let another = level2()
print(another(), level3())  // expect: 6051 7023
