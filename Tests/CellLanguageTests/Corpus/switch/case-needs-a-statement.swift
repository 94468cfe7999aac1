let n = 3
switch n {
case 1:  // expect error: syntax
case 2: print("two")
default: print("other")
}
