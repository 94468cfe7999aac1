let n = 3
switch n {
case "three": print("three")  // expect error: type
default: print("other")
}
