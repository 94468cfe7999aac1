let a: Int? = 3
if let value = a { print(value + 1) }  // expect: 4
if let a { print(a * 2) }  // expect: 6
let b: Int? = nil
if let b { print(b) } else { print("nothing") }  // expect: nothing
if var a {
  a += 1
  print(a)  // expect: 4
}
