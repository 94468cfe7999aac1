let n = 3
switch n {  // expect error at 1: exhaustive
case 0: print("none")
case 1: print("one")
}
