let a: Int? = 3
let b: Int? = 4
if let a, let b, a < b, b < 10 {
  print("both", a, b)  // expect: both 3 4
}
if let a = a, a > 100 {
  print("large", a)
} else {
  print("not large")  // expect: not large
}
