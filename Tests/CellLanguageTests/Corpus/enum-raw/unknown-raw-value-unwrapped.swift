enum Planet: Int { case a = 1, b }
let n = [1, 7]
print(Planet(rawValue: n[0])!)  // expect: a
print(Planet(rawValue: n[1])!)  // expect runtime error: nil
