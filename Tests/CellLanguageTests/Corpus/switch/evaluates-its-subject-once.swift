func subject() -> Int {
  print("subject")
  return 3
}
switch subject() {
case 1: print("one")
case 2: print("two")
// expect: subject
case 3: print("three")  // expect: three
default: print("many")
}
