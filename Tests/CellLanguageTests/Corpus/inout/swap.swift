var a = 1
var b = 2
swap(&a, &b)
print(a, b)  // expect: 2 1
func exchange(_ x: inout String, _ y: inout String) {
  let old = x
  x = y
  y = old
}
var first = "one"
var second = "two"
exchange(&first, &second)
print(first, second)  // expect: two one
