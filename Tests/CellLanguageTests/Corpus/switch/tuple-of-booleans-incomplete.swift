func f(_ a: Bool, _ b: Bool) -> Int {
  switch (a, b) {  // expect error: exhaustive
  case (true, _): return 1
  case (false, true): return 2
  }
}
print(f(true, false))
