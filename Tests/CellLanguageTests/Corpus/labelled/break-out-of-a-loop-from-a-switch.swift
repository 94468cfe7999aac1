loop: while true {
  for n in 1...5 {
    switch n {
    case 4: break loop
    default: print(n)
    }
  }
}
// expect: 1
// expect: 2
// expect: 3
print("out")  // expect: out
