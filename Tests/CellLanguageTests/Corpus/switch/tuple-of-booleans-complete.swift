func f(_ a: Bool, _ b: Bool) -> Int {
  switch (a, b) {
  case (true, _): return 1
  case (false, true): return 2
  case (false, false): return 3
  }
}
print(f(true, false), f(false, true), f(false, false))  // expect: 1 2 3
