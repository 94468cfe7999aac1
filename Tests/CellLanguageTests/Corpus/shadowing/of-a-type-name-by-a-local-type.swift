struct Point { var x = 1 }
func f() -> Int {
  struct Point { var x = 2 }
  return Point().x
}
print(f(), Point().x)  // expect: 2 1
