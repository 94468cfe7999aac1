func f(_ pair: (Int?, Int?)) -> String {
  switch pair {
  case let (a?, b?): return "both \(a + b)"
  case (let a?, nil): return "first \(a)"
  case (nil, let b?): return "second \(b)"
  case (nil, nil): return "none"
  }
}
print(f((1, 2)), f((1, nil)), f((nil, 2)), f((nil, nil)))  // expect: both 3 first 1 second 2 none
