func f() -> Int {
  defer { print("deferred") }
  print("body")
  return 1
}
// expect: body
// expect: deferred
print(f())  // expect: 1
for i in 1...2 {
  defer { print("end", i) }
  print("start", i)
}
// expect: start 1
// expect: end 1
// expect: start 2
// expect: end 2
