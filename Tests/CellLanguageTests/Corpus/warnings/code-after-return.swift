func f() -> Int {
  return 1
  print("never")  // expect warning: unreachable
}
print(f())  // expect: 1
