let point = (0, 4)
if case (0, let y) = point {
  print("on the axis at", y)  // expect: on the axis at 4
}
let maybe: Int? = 8
if case let value? = maybe {
  print(value)  // expect: 8
}
if case 1...9 = 5 {
  print("digit")  // expect: digit
}
