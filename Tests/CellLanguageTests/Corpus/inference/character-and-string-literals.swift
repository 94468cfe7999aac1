let c: Character = "a"
let s = "a"
print(s == String(c), "abc".contains(c), "abc".first == "a")  // expect: true true true
let list: [Character] = ["x", "y"]
print(String(list), list)  // expect: xy ["x", "y"]
