func first(_ list: [Int]) -> Int {
  for n in list {
    switch n {
    case ..<0: continue
    case 0: break
    case 100...: return n
    default: print("seen", n)
    }
    print("after", n)
  }
  return -1
}
// expect: after 0
// expect: seen 5
// expect: after 5
print(first([-1, 0, 5, 150, 7]))  // expect: 150
