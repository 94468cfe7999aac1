let n = 3
switch n {
case 1:  // expect error at 1: syntax
case 2: print("two")
default: print("many")
}
