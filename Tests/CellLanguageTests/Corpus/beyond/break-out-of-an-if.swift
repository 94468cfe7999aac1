check: if 1 < 2 {
  print("in")
  for n in 1...3 where n == 2 {
    print(n)
    break check
  }
  print("skipped")
}
// expect: in
// expect: 2
print("after")  // expect: after
