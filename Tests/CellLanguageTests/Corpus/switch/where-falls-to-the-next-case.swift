for n in 1...6 {
  switch n {
  case let m where m % 2 == 0: print(m, "even")
  case 3: print("three")
  case _ where n > 4: print("large odd")
  default: print("other")
  }
}
// expect: other
// expect: 2 even
// expect: three
// expect: 4 even
// expect: large odd
// expect: 6 even
